import { addPartner } from '../actions/addPartner';
import { confirmOpened, saveMe } from '../actions/colleague';
import { updateNow } from '../actions/dailyRun';
import { importContacts, previewImport } from '../actions/importContacts';
import { logReferral } from '../actions/logReferral';
import { logTouchpoint } from '../actions/logTouchpoint';
import { openSidebar } from '../actions/openSidebar';
import type { Ports } from '../actions/ports';
import { skip, snooze } from '../actions/postpone';
import { turnOffReminders, turnOnReminders } from '../actions/reminders';
import { addSample, previewSampleRemoval, removeSample } from '../actions/sample';
import { findSelectedPartner } from '../actions/selected';
import { readSettings } from '../actions/settingsView';
import { setUp } from '../actions/setUp';
import { undo } from '../actions/undo';
import { evenWhereProtected, googlePorts } from '../google/ports';
import { showImportDialog } from '../google/ui';
import { CLIENT_CODE } from '../schema/clientCode';
import { CONFIDENCES, DIRECTIONS, PERMISSIONS } from '../schema/words';
import type { CallName, Output, SettingsView } from './api';
import type { Call } from './call';
import { checkCalls } from './checkCalls';
import { circleCalls } from './circleCalls';
import { dataCalls } from './dataCalls';
import { HOURLY } from './entryPoints';
import { makePreview, readContact, readMapping } from './importView';
import { mergeCalls } from './mergeCalls';
import { partnerCalls } from './partnerCalls';
import { type Reader, readInput } from './reader';
import { makeSettingsView } from './settingsView';
import { makeLogged, makeOpenView } from './views';

const MOST_CONTACTS = 10_000;

const settingsAfter =
  (act: (ports: Ports, read: Reader) => void) =>
  (ports: Ports, read: Reader): SettingsView => {
    act(ports, read);
    return makeSettingsView(readSettings(ports));
  };

/** Each call of the sidebar: its input checked field by field, then one action. */
export const CALLS: { readonly [N in CallName]: Call<N> } = {
  ...partnerCalls,
  ...mergeCalls,
  ...circleCalls,
  ...dataCalls,
  ...checkCalls,
  open: (ports, read) => makeOpenView(openSidebar(ports), read.text('me', 100)),
  opened(ports) {
    confirmOpened(ports);
    return {};
  },
  selected: (ports) => ({ partnerId: findSelectedPartner(ports) }),
  logTouchpoint: (ports, read) =>
    makeLogged(
      logTouchpoint(ports, read.id('requestId'), read.id('partnerId'), {
        kind: read.required('kind', 60, 'Choose what it was.'),
        date: read.day('date'),
        by: read.text('by', 100),
        gotFromIt: read.text('gotFromIt', 2_000),
        notes: read.text('notes', 2_000),
      }),
    ),
  logReferral: (ports, read) =>
    makeLogged(
      logReferral(ports, read.id('requestId'), read.id('partnerId'), {
        direction: read.choice('direction', DIRECTIONS) || 'Given',
        date: read.day('date'),
        arrivedAt: read.time('arrivedAt'),
        clientCode: read.matching(
          'clientCode',
          CLIENT_CODE,
          'A client code has 1 to 6 letters or digits. Never write a name.',
        ),
        handledBy: read.text('handledBy', 100),
        permission: read.choice('permission', PERMISSIONS),
        confidence: read.choice('confidence', CONFIDENCES),
      }),
    ),
  addPartner: (ports, read) =>
    makeLogged(
      addPartner(
        ports,
        read.id('requestId'),
        read.required('name', 100, 'Write the partner’s name.'),
        read.text('owner', 100),
      ),
    ),
  undo: (ports, read) => ({ message: undo(ports, read.id('undoId')) }),
  snooze: (ports, read) =>
    makeLogged(snooze(ports, read.id('requestId'), read.id('partnerId'), read.day('until'))),
  skip: (ports, read) =>
    makeLogged(skip(ports, read.id('requestId'), read.id('partnerId'), read.text('reason', 500))),
  settings: settingsAfter(() => undefined),
  saveMe: settingsAfter((ports, read) =>
    saveMe(ports, read.required('name', 100, 'Write your name.'), read.text('email', 200)),
  ),
  setUp: settingsAfter((ports, read) => setUp(ports, read.text('practiceName', 100))),
  turnOnReminders: settingsAfter((ports, read) => turnOnReminders(ports, read.flag('takeOver'))),
  turnOffReminders: settingsAfter((ports) => turnOffReminders(ports)),
  addSample: (ports) => ({ message: addSample(ports) }),
  previewSampleRemoval: (ports) => previewSampleRemoval(ports),
  removeSample: (ports) => ({ message: removeSample(ports) }),
  updateNow: (ports) => ({ message: updateNow(ports) }),
  openImport() {
    showImportDialog('Import contacts');
    return { message: '' };
  },
  previewImport: (ports, read) =>
    makePreview(previewImport(ports, read.raw('text', 6_000_000), readMapping(read.list('mapping', 10)))),
  importContacts: (ports, read) =>
    importContacts(ports, read.id('requestId'), read.list('contacts', MOST_CONTACTS).map(readContact)),
};

/** The call of that name, from unchecked input to a view; undefined when there is none. */
export function findCall(name: unknown): ((input: unknown) => Output<CallName>) | undefined {
  const found = Object.entries(CALLS).find(([known]) => known === name);
  return (
    found &&
    ((input) => evenWhereProtected(googlePorts(HOURLY), (ports) => found[1](ports, readInput(input))))
  );
}
