import type { MenuItem } from '../google/ui';
import type { EntryName } from './entryPoints';

export const MENU_TITLE = 'Mutual';

const item = (label: string, handler: EntryName): MenuItem => ({ label, handler });

/** In the order of frequency; the same before and after set-up, so that it works before anybody authorised anything. */
export const MENU: readonly MenuItem[] = [
  item('Log an interaction', 'openLog'),
  item('Find someone for a client', 'openFind'),
  item('Show who is due', 'openDue'),
  item('Import contacts', 'openImport'),
  item('Update this spreadsheet', 'updateNow'),
  item('Settings and help', 'openSettings'),
];
