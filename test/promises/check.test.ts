import { describe, expect, it } from 'vitest';
import { attributeAt } from '../../local/workbook/layer';
import type { CheckView } from '../../src/entry/api';
import { TABLES } from '../../src/schema/workbook';
import { makeLuck } from '../support/luck';
import { ANA, aSamplePractice, type Practice } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { DAMAGES, type Damage } from './damages';

const sample = aSamplePractice().host.snapshot();

const aWatchedSample = (): Promised => aPromisedPractice({ snapshot: structuredClone(sample) });

const check = (practice: Practice): CheckView => practice.ask('checkSpreadsheet', {});

/** Everything the check offers, and yes to whatever asks. */
function repairAll(practice: Promised): CheckView {
  const repairs = check(practice).repairs.map(({ name }) => name);
  return practice.allow({ setsUp: true }, () => practice.ask('repairSpreadsheet', { repairs }));
}

const sentencesOf = ({ repairs, yours, fine }: CheckView, whose: Damage['whose']): readonly string[] =>
  ({ repair: repairs.map(({ sentence }) => sentence), yours, fine })[whose];

/** The lock that a damage holds so that no edit is answered at once. */
function happen(practice: Practice, { happen: act }: Damage): void {
  const held: (() => void)[] = [];
  const { holdLock } = practice.host;
  practice.host.holdLock = (...args) => {
    const release = holdLock(...args);
    held.push(release);
    return release;
  };
  act(practice);
  for (const release of held) release();
  practice.host.holdLock = holdLock;
}

describe('Check this spreadsheet', () => {
  it('finds nothing in a practice as it should be, and writes nothing', () => {
    const practice = aWatchedSample();
    practice.watched.frozen = true;
    const before = JSON.stringify([practice.host.workbook.metadata, practice.host.workbook.protections]);
    expect(check(practice)).toEqual({ repairs: [], yours: [], fine: [] });
    expect(JSON.stringify([practice.host.workbook.metadata, practice.host.workbook.protections])).toBe(
      before,
    );
    console.log(`check: ${practice.last.remoteCalls} calls`);
    practice.check();
  });

  it.each(DAMAGES.map((damage) => [damage.name, damage] as const))('tells %s', (_, damage) => {
    const practice = aWatchedSample();
    happen(practice, damage);
    const typed = JSON.stringify(practice.host.workbook.sheets.map(({ contents }) => contents));
    expect(sentencesOf(check(practice), damage.whose).join('\n')).toContain(damage.says);
    expect(JSON.stringify(practice.host.workbook.sheets.map(({ contents }) => contents))).toBe(typed);
    if (damage.whose !== 'repair') return;
    expect(repairAll(practice).repairs).toEqual([]);
    expect(check(practice)).toEqual({ repairs: [], yours: [], fine: [] });
    practice.checkColumns();
    practice.check();
  });

  it('of two rows with one id the lower gets a new one', () => {
    const practice = aWatchedSample();
    const first = String(practice.cell('Touchpoints', 2, 'Touchpoint row id'));
    const release = practice.host.holdLock('document');
    practice.type('Touchpoints', 5, 'Touchpoint row id', first);
    release();
    expect(check(practice).repairs.map(({ sentence }) => sentence)).toEqual([
      'On “Touchpoints” 1 row has the id of a row above, copied with it.',
    ]);
    expect(repairAll(practice).repairs).toEqual([]);
    expect(practice.cell('Touchpoints', 2, 'Touchpoint row id')).toBe(first);
    expect(practice.cell('Touchpoints', 5, 'Touchpoint row id')).not.toBe(first);
  });

  it('says that a copy of the file is one, and that reminders have fallen silent', () => {
    const copy = aPromisedPractice({ snapshot: aWatchedSample().host.copyFile(ANA) });
    expect(check(copy).yours.join()).toContain('is a copy');
    const practice = aWatchedSample();
    practice.ask('turnOnReminders', { takeOver: false });
    practice.host.runTrigger(practice.host.triggers()[0]?.id ?? '');
    practice.clock.sleep(5 * 24 * 3_600_000);
    expect(check(practice).yours.join()).toContain('have not run for more than a day');
  });
});

describe('Repair', () => {
  it('does only what was asked for: merged cells stay merged without a yes', () => {
    const practice = aWatchedSample();
    practice.sheet('Partners').merges.push({ row: 4, column: 3, rows: 1, columns: 2 });
    practice.host.workbook.protections.splice(0);
    const { repairs } = check(practice);
    const unasked = repairs.filter(({ asks }) => !asks).map(({ name }) => name);
    const after = practice.ask('repairSpreadsheet', { repairs: unasked });
    expect(after.repairs.map(({ asks }) => asks)).toEqual([true]);
    expect(practice.sheet('Partners').merges).toHaveLength(1);
  });

  it('passes over what is no longer there, and what nobody showed', () => {
    const practice = aWatchedSample();
    const before = JSON.stringify(practice.host.workbook.sheets.map(({ contents }) => contents));
    practice.ask('repairSpreadsheet', {
      repairs: ['make tab partners', 'unmerge partners A1:Z9', 'nonsense'],
    });
    expect(JSON.stringify(practice.host.workbook.sheets.map(({ contents }) => contents))).toBe(before);
  });

  it('makes a column again where it stood, with its drop-down, and hidden when it was', () => {
    const practice = aWatchedSample();
    const at = practice.column('Touchpoints', 'Kind');
    const sheetId = practice.sheet('Touchpoints').id;
    practice.host.deleteColumns(ANA, { sheetId, at, count: 1 });
    repairAll(practice);
    expect(practice.column('Touchpoints', 'Kind')).toBe(at);
    expect(attributeAt(practice.sheet('Touchpoints').layers.validation, 2, at)).toMatchObject({
      dropDown: true,
    });
  });

  it('leaves a drop-down of your own alone', () => {
    const practice = aWatchedSample();
    practice.host.workbook.protections.splice(0);
    const tab = practice.sheet('Touchpoints');
    const before = JSON.stringify(tab.layers.validation);
    repairAll(practice);
    expect(JSON.stringify(tab.layers.validation)).toBe(before);
  });

  it('is refused while somebody else saves', () => {
    const practice = aWatchedSample();
    practice.host.holdLock('document');
    expect(practice.refusal('repairSpreadsheet', { repairs: [] }).code).toBe('busy');
  });

  const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
  it.each(SEEDS)(
    'several damages at once end with nothing to repair, and no typed word is lost: seed %i',
    (seed) => {
      const luck = makeLuck(seed);
      const practice = aWatchedSample();
      const mendable = DAMAGES.filter(({ whose }) => whose === 'repair');
      const chosen = [...mendable].sort((a, b) => luck(a.name) - luck(b.name)).slice(0, 6);
      for (const damage of chosen) happen(practice, damage);
      const wanted = typedWords(practice);
      const last = repairAll(practice);
      expect(last.repairs, chosen.map(({ name }) => name).join(', ')).toEqual([]);
      const now = typedWords(practice);
      expect(wanted.filter((word) => !now.includes(word))).toEqual([]);
      practice.checkColumns();
      practice.check(`seed ${seed}`);
    },
  );
});

const COMPUTED: ReadonlySet<unknown> = new Set(
  TABLES.flatMap(({ columns }) => Object.values(columns))
    .filter(({ computed }) => computed)
    .map(({ header }) => header),
);

/** Every word in columns that people type, with its tab; but for the Dashboard and the stamp, which are ours. */
function typedWords({ host }: Practice): string[] {
  return host.workbook.sheets
    .filter(({ name }) => name !== 'Dashboard')
    .flatMap(({ name, contents }) => {
      const [headers = []] = contents;
      const typed = contents.flatMap((line) => line.filter((_, column) => !COMPUTED.has(headers[column])));
      return typed.map((content) => `${name}: ${JSON.stringify(content)}`);
    })
    .filter((word) => !/#\d{13}/.test(word));
}
