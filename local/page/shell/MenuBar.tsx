import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../../protocol/messages';
import { useDesk, useDeskState } from './DeskContext';

/** Moves the focus among the buttons around it; the way of the ARIA menu pattern. */
function moveFocus(menu: HTMLElement, step: number | 'first' | 'last'): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const ends = { first: 0, last: items.length - 1 };
  const next = typeof step === 'number' ? (now + step + items.length) % items.length : ends[step];
  items[next]?.focus();
}

const STEPS: Record<string, number | 'first' | 'last'> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

interface OpenMenuProps {
  menu: Menu;
  close: (focusBack: boolean) => void;
}

function OpenMenu({ menu, close }: OpenMenuProps) {
  const desk = useDesk();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined && list.current) {
      moveFocus(list.current, step);
      event.preventDefault();
    }
    if (event.key === 'Escape') close(true);
    if (event.key === 'Tab') close(false);
  }

  return (
    <div className="menu" role="menu" aria-label={menu.title} ref={list} onKeyDown={onKeyDown}>
      {menu.items.map((item, index) =>
        item ? (
          <button
            type="button"
            role="menuitem"
            key={`${item.functionName} ${item.label}`}
            onClick={() => {
              close(true);
              desk.chooseMenu(item.label, item.functionName);
            }}
          >
            {item.label}
          </button>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
          <hr key={index} />
        ),
      )}
    </div>
  );
}

function MenuButton({ menu }: { menu: Menu }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', closeOutside, true);
    return () => window.removeEventListener('pointerdown', closeOutside, true);
  }, [open]);

  function close(focusBack: boolean): void {
    setOpen(false);
    if (focusBack) button.current?.focus();
  }

  return (
    <div className="menu-root" ref={root}>
      <button
        type="button"
        ref={button}
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen(true);
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        {menu.title}
      </button>
      {open && <OpenMenu menu={menu} close={close} />}
    </div>
  );
}

/** The menus that the program made when the workbook was opened. */
export function MenuBar() {
  const { menus } = useDeskState();
  return (
    <nav className="menu-bar" aria-label="Menus">
      {menus.map((menu) => (
        <MenuButton key={menu.title} menu={menu} />
      ))}
    </nav>
  );
}
