import { DEFAULT_KINDS, type Kind } from '../schema/kinds';
import { kinds, settingsTab, team } from '../schema/practice';
import { parseSettings } from '../schema/settings';
import type { Context, Ports } from './ports';
import { COPIED } from './reminders';

/** Reads zone, locale, settings, kinds and team from the sheet itself and keeps them where every execution finds them: four reads. */
export function refreshContext(ports: Ports): Context {
  const context = readContext(ports);
  ports.workbook.saveContext(context);
  return context;
}

/** The same, nothing written yet: whoever reads more tabs writes only once all of them are understood (P7). */
export function readContext(ports: Ports): Context {
  const { workbook } = ports;
  const rows = workbook.load(settingsTab).rows;
  const { settings, problems } = parseSettings(rows);
  return {
    ...ofThisFile(ports),
    zone: workbook.currentZone(),
    locale: workbook.currentLocale(),
    settings,
    settingProblems: problems,
    kinds: kindsOf(workbook.load(kinds).rows),
    colleagues: workbook
      .load(team)
      .rows.filter(({ name }) => name !== '')
      .map(({ name, email, openedOn }) => ({ name, emailKey: emailKey(ports, email), openedOn })),
  };
}

/** What was known, but in a copy of the file nobody's reminders (docs/platform.md, "copy of a file"). */
function ofThisFile({ workbook }: Ports): Context {
  const known = workbook.context();
  const file = workbook.file();
  if (known.file === '' || known.file === file) return { ...known, file };
  const reminders = { ...known.reminders, sentFrom: '', triggerId: '', trouble: COPIED, owed: {} };
  return { ...known, file, reminders };
}

/** An empty Kinds tab means the kinds a new workbook has. */
export function kindsOf(
  rows: readonly { readonly kind: string; readonly meaningful: string; readonly twoWay: string }[],
): readonly Kind[] {
  const named = rows.filter(({ kind }) => kind !== '');
  if (named.length === 0) return DEFAULT_KINDS;
  return named.map(({ kind, meaningful, twoWay }) => ({
    kind,
    meaningful: meaningful === 'yes',
    twoWay: twoWay === 'yes',
  }));
}

/** What stands for an address where addresses do not belong; '' for none. */
export function emailKey(ports: Ports, email: string): string {
  const address = email.trim().toLowerCase();
  return address === '' ? '' : ports.ids.fingerprint(address);
}
