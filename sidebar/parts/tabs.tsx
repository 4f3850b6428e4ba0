import { PANELS, type Panel } from '../state/state';
import { panelWords } from '../words';
import { Gear } from './gear';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps {
  readonly panel: Panel;
  show(panel: Panel): void;
  focus(id: string): void;
}

export const tabId = (panel: Panel): string => `tab-${panel}`;
export const panelId = (panel: Panel): string => `panel-${panel}`;

/** The tabs pattern of the ARIA Authoring Practices: one stop for Tab, the arrow keys move and open. */
export function Tabs({ panel, show, focus }: TabsProps) {
  const moveTo = (next: Panel | undefined) => {
    if (!next) return;
    show(next);
    focus(tabId(next));
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={panelWords.label}
      onKeyDown={(event) => {
        const next = findNext(panel, event.key);
        if (next) event.preventDefault();
        moveTo(next);
      }}
    >
      {PANELS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          class={name}
          title={name === 'settings' ? panelWords[name] : undefined}
          aria-label={name === 'settings' ? panelWords[name] : undefined}
          aria-selected={name === panel}
          aria-controls={name === panel ? panelId(name) : undefined}
          tabIndex={name === panel ? 0 : -1}
          onClick={() => show(name)}
        >
          {name === 'settings' ? <Gear /> : panelWords[name]}
        </button>
      ))}
    </div>
  );
}

function findNext(panel: Panel, key: string): Panel | undefined {
  if (key === 'Home') return PANELS[0];
  if (key === 'End') return PANELS[PANELS.length - 1];
  const step = STEPS[key];
  return step ? PANELS[(PANELS.indexOf(panel) + step + PANELS.length) % PANELS.length] : undefined;
}
