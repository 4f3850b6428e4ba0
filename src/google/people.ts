import type { People } from '../actions/ports';
import { patiently } from './patient';

export function sharedPeople(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): People {
  return {
    me: () => patiently(() => Session.getActiveUser().getEmail()),
    members() {
      try {
        const people = patiently(() => [
          spreadsheet.getOwner(),
          ...spreadsheet.getEditors(),
          ...spreadsheet.getViewers(),
        ]);
        return people.map((person) => person?.getEmail() ?? '').filter((email) => email !== '');
      } catch {
        // Unreadable: the caller mails nobody (P5).
        return undefined;
      }
    },
  };
}
