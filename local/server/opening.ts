import type { MenuEntry, Sharing } from '../hostApi';
import type { Menu, MenuItem, Person } from '../protocol/messages';

/** Everybody the workbook is shared with, the owner first. */
export function peopleOf({ owner, editors, viewers }: Sharing): Person[] {
  return [
    { email: owner, role: 'owner' },
    ...editors.map((email): Person => ({ email, role: 'editor' })),
    ...viewers.map((email): Person => ({ email, role: 'viewer' })),
  ];
}

/** The menus a program made. Menus inside menus become their items, after a line. */
export function menusOf(entries: MenuEntry[]): Menu[] {
  return entries.flatMap((entry) =>
    entry.kind === 'menu' ? [{ title: entry.title, items: itemsOf(entry.entries) }] : [],
  );
}

function itemsOf(entries: MenuEntry[]): (MenuItem | null)[] {
  return entries.flatMap((entry): (MenuItem | null)[] => {
    if (entry.kind === 'separator') return [null];
    if (entry.kind === 'menu') return [null, ...itemsOf(entry.entries)];
    return [{ label: entry.label, functionName: entry.functionName }];
  });
}
