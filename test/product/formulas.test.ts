import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import { valueAt } from '../../local/workbook/cells';
import { normaliseName } from '../../src/domain/names';
import { fillBook } from '../support/manyRows';
import { ANA, aNewPractice, aSamplePractice, type Practice } from '../support/practice';
import { bookArbitrary } from '../support/randomBooks';

const SEED = 20260302;

/** The eight formulas and the column each must equal. */
const PAIRS = [
  ['RECIPROCITY', 'Reciprocity'],
  ['BALANCE', 'Balance'],
  ['STAGE', 'Stage'],
  ['NEXT_STEP', 'Next step'],
  ['NEXT_TOUCH', 'Next touch due'],
  ['TOUCHPOINTS', 'Touchpoints'],
  ['REFERRALS_GIVEN', 'Given'],
  ['REFERRALS_RECEIVED', 'Received'],
] as const;

const ASKING = 'Questions';

/** Types a formula into a cell of a tab of the practice's own. */
function ask(practice: Practice, column: number, formula: string): void {
  const known = practice.host.workbook.sheets.find(({ name }) => name === ASKING);
  const sheetId = known?.id ?? practice.host.addSheet(ANA, ASKING);
  practice.host.edit(ANA, { sheetId, row: 1, column, values: [[formula]] });
}

const answer = (practice: Practice, column: number, row = 1) =>
  valueAt(practice.sheet(ASKING), row, column) ?? '';

describe('a formula and the computed column', () => {
  it(`agree on random workbooks for the same stamp (seed ${SEED})`, () => {
    for (const book of fc.sample(bookArbitrary(), { numRuns: 12, seed: SEED })) {
      const practice = aNewPractice({ clock: virtualClock(`${book.today}T08:00:00Z`) });
      fillBook(practice, book);
      practice.ask('updateNow', {});
      const names = book.partners.map(({ partner }) => normaliseName(partner));
      const unique = names.flatMap((name, index) =>
        names.indexOf(name) === names.lastIndexOf(name) ? [index] : [],
      );
      const column = (header: string) => practice.column('Partners', header);
      for (const [index, [formula, header]] of PAIRS.entries()) {
        ask(practice, index + 1, `=${formula}(Partners!$A$2:$A$${names.length + 1}, Mutual)`);
        const said = unique.map((row) => answer(practice, index + 1, row + 1));
        const written = unique.map(
          (row) => valueAt(practice.sheet('Partners'), row + 2, column(header)) ?? '',
        );
        expect(said, formula).toEqual(written);
      }
    }
  });
});

describe('a formula in a cell', () => {
  const log = (practice: Practice, requestId: string) =>
    practice.ask('logReferral', {
      requestId,
      partnerId: String(practice.partner('Dana Kim', 'Partner row id')),
      direction: 'Given',
      date: '2026-03-02',
      arrivedAt: '',
      clientCode: '',
      handledBy: '',
      permission: '',
      confidence: '',
    });

  it('answers for one name, and for a range in the same shape', () => {
    const practice = aSamplePractice();
    ask(practice, 1, '=STAGE("dana kim")');
    ask(practice, 2, '=STAGE(Partners!A2:A4)');
    expect(answer(practice, 1)).toBe('Lasting');
    expect([1, 2, 3].map((row) => answer(practice, 2, row))).toEqual(
      [2, 3, 4].map((row) => practice.cell('Partners', row, 'Stage')),
    );
  });

  it('says No such partner for an unknown name, and nothing for a blank', () => {
    const practice = aSamplePractice();
    ask(practice, 1, '=BALANCE({"Dana Kim";"Nobody At All";""})');
    expect(answer(practice, 1, 2)).toBe('No such partner');
    expect(answer(practice, 1, 3)).toBe('');
  });

  it('with Mutual it is live after a log; without, it stays as of its last calculation', () => {
    const practice = aSamplePractice();
    ask(practice, 1, '=REFERRALS_GIVEN("Dana Kim", Mutual)');
    ask(practice, 2, '=REFERRALS_GIVEN("Dana Kim")');
    const before = Number(answer(practice, 1));
    log(practice, 'request-referral-1');
    expect(answer(practice, 1)).toBe(before + 1);
    expect(answer(practice, 2)).toBe(before);
  });

  it('that may not search marks goes by names and headers, and by the settings in their tab', () => {
    const practice = aSamplePractice({ variants: { metadataInCustomFunctions: 'refused' } });
    practice.type('Settings', practice.row('Settings', 'Setting', 'window_days'), 'Value', 30);
    practice.ask('updateNow', {});
    ask(practice, 1, '=RECIPROCITY("Dana Kim", Mutual)');
    expect(answer(practice, 1)).toBe(practice.partner('Dana Kim', 'Reciprocity'));
    expect(answer(practice, 1)).not.toBe(aSamplePractice().partner('Dana Kim', 'Reciprocity'));
  });

  it('is never rewritten by a run', () => {
    const practice = aSamplePractice();
    ask(practice, 1, '=RECIPROCITY("Dana Kim", Mutual)');
    practice.ask('updateNow', {});
    expect(practice.sheet(ASKING).contents[0]?.[0]).toMatchObject({
      formula: '=RECIPROCITY("Dana Kim", Mutual)',
    });
  });
});
