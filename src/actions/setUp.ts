import { DEFAULT_KINDS } from '../schema/kinds';
import { kinds, settingsTab, team } from '../schema/practice';
import { DEFAULT_SETTINGS } from '../schema/settings';
import { SCHEMA, TABLES } from '../schema/workbook';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import type { Context, Ports } from './ports';

/** Makes the tabs, says who we are, and answers every column once. Safe to repeat: what is there stays. Answers warnings. */
export function setUp(ports: Ports, practiceName: string): readonly string[] {
  return exclusively(ports, 'person', () => {
    const { workbook } = ports;
    const warnings = workbook.ensureLayout(TABLES, firstContext(ports));
    if (!workbook.isSetUp()) workbook.saveContext(firstContext(ports));
    fillKinds(ports);
    fillTeam(ports);
    fillPracticeName(ports, practiceName);
    bringUpToDate(ports);
    return warnings;
  });
}

function firstContext(ports: Ports): Context {
  if (ports.workbook.isSetUp()) return ports.workbook.context();
  return {
    schema: SCHEMA,
    file: ports.workbook.file(),
    zone: ports.workbook.currentZone(),
    locale: ports.workbook.currentLocale(),
    settings: DEFAULT_SETTINGS,
    settingProblems: [],
    kinds: DEFAULT_KINDS,
    colleagues: [],
    reminders: { sentFrom: '', triggerId: '', lastRunDay: undefined, lastRunAt: 0, trouble: '', owed: {} },
  };
}

/** The kinds a new workbook has, where the tab has none. */
export function fillKinds(ports: Ports): void {
  const loaded = ports.workbook.load(kinds);
  if (loaded.rows.length > 0) return;
  const word = (yes: boolean) => (yes ? ('yes' as const) : ('no' as const));
  const rows = DEFAULT_KINDS.map(({ kind, meaningful, twoWay }) => ({
    kind,
    meaningful: word(meaningful),
    twoWay: word(twoWay),
    id: ports.ids.fresh(),
  }));
  ports.workbook.append(loaded, rows);
}

/** Whoever sets the sheet up is its first colleague. */
function fillTeam(ports: Ports): void {
  const loaded = ports.workbook.load(team);
  const email = ports.people.me();
  if (loaded.rows.length > 0 || email === '') return;
  const { day } = ports.clock.localTime(ports.clock.now(), ports.workbook.context().zone);
  ports.workbook.append(loaded, [{ name: nameOf(email), email, openedOn: day, id: ports.ids.fresh() }]);
}

/** 'ana.ruiz@example.org' → 'Ana Ruiz': a first guess, to be typed over. */
export function nameOf(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function fillPracticeName(ports: Ports, practiceName: string): void {
  if (practiceName === '') return;
  const loaded = ports.workbook.load(settingsTab);
  const row = loaded.rows.findIndex(({ name }) => name === 'practice_name');
  if (row >= 0) ports.workbook.overwrite(loaded, new Map([[row, { value: practiceName }]]));
}
