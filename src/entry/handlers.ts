import { updateNow as bringUpToDate, runHourly } from '../actions/dailyRun';
import { editWatched } from '../actions/editWatched';
import { type EditEvent, readEdit, type TriggerEvent } from '../google/events';
import { evenWhereProtected, googlePorts } from '../google/ports';
import { addMenu, showImportDialog, showSidebar, toast } from '../google/ui';
import { HOURLY } from './entryPoints';
import { describeFailure } from './failure';
import { MENU, MENU_TITLE } from './menu';

/** Only the menu: nothing else may run before somebody has authorised the add-on (docs/platform.md, "auth modes"). */
export function onOpen(): void {
  addMenu(MENU_TITLE, MENU);
}

/** A simple trigger: what it cannot do now, the next run does. */
export function onEdit(event: EditEvent): void {
  if (!event?.range) return;
  const ports = googlePorts(HOURLY);
  const edit = readEdit(event, ports.workbook);
  if (!edit) return;
  showOutcome(() => evenWhereProtected(ports, (these) => editWatched(these, edit)));
}

/** Run by hand from the editor it has no event, and does nothing. */
export function runHourlyReminders(event: TriggerEvent): void {
  const { triggerUid } = event ?? {};
  if (triggerUid) evenWhereProtected(googlePorts(HOURLY), (ports) => runHourly(ports, triggerUid));
}

/** Opens the sidebar, or says in the corner why it may not. */
const opening = (tab: string) => (): void =>
  showOutcome(() => {
    showSidebar(MENU_TITLE, tab);
    return '';
  });

export const openLog = opening('log');
export const openFind = opening('find');
export const openDue = opening('due');
export const openSettings = opening('settings');

export function openImport(): void {
  showOutcome(() => {
    showImportDialog('Import contacts');
    return '';
  });
}

export function updateNow(): void {
  showOutcome(() => evenWhereProtected(googlePorts(HOURLY), bringUpToDate));
}

/** A sentence in the corner, for success and failure alike; '' says nothing. */
function showOutcome(act: () => string): void {
  const sentence = trying(act);
  if (sentence !== '') toast(sentence);
}

function trying(act: () => string): string {
  try {
    return act();
  } catch (error) {
    return describeFailure(error).sentence;
  }
}
