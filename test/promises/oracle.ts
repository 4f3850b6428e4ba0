import type { Workbook } from '../../local/workbook/workbook';
import { type Day, dayOfSerial } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { PartnerAnswer, ReferralAnswer } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import { indexNames, normaliseName } from '../../src/domain/names';
import type { Cell } from '../../src/schema/cell';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import type { RowOf, Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import { type ReadTab, readBook, readTab } from './readBook';

/** P4: every computed cell that is not what the rules say of the cells people typed, one sentence each. */
export function findWrongColumns(workbook: Workbook, now: number): string[] {
  const book = readBook(workbook, now);
  const answers = answerBook(book);
  const partnerTab = readTab(workbook, partners);
  return [
    ...partnerTab.rows.flatMap((partner, row) =>
      differing(
        partnerTab,
        row,
        normaliseName(partner.partner) === '' ? nobody : wordsOf(answers.partners[row]),
      ),
    ),
    ...each(readTab(workbook, referrals), (row) => referralWords(answers.referrals[row])),
    ...each(readTab(workbook, introductions), (row) => ({
      nextStep: answers.introductions[row]?.nextStep ?? '',
    })),
    ...each(readTab(workbook, commitments), (row) => ({
      state: answers.commitments[row]?.state ?? '',
      reviewDue: answers.commitments[row]?.reviewDue ?? '',
      ...(answers.commitments[row]?.weDid !== undefined && {
        weDid: answers.commitments[row]?.weDid,
        theyDid: answers.commitments[row]?.theyDid,
      }),
    })),
    ...findUnfilled(workbook, book),
    ...findWrongIds(workbook, book),
  ];
}

type Words = Readonly<Record<string, Cell | undefined>>;

const nobody: Words = {
  stage: '',
  nextStep: '',
  due: '',
  suggestedTouch: '',
  reciprocity: '',
  lastContact: '',
  nextTouchDue: '',
};

function wordsOf(answer: PartnerAnswer | undefined): Words {
  if (!answer) return nobody;
  const { stage, nextStep, due, suggestedTouch, reciprocity, touchpoints, meaningful, given, received } =
    answer;
  return {
    ...{ stage, nextStep, due, suggestedTouch, reciprocity, touchpoints, meaningful, given, received },
    balance: answer.balance,
    openReferrals: answer.openReferrals,
    lastContact: answer.lastContact ?? '',
    nextTouchDue: answer.nextTouch ?? '',
  };
}

function referralWords(answer: ReferralAnswer | undefined): Words {
  return {
    nextStep: answer?.nextStep ?? '',
    nextStepDue: answer?.due ?? '',
    followUp: answer?.followUp ?? '',
  };
}

function each<T extends Table>(tab: ReadTab<T>, wordsOfRow: (row: number) => Words): string[] {
  return tab.rows.flatMap((_, row) => differing(tab, row, wordsOfRow(row)));
}

function differing(tab: ReadTab, row: number, words: Words): string[] {
  const at = tab.at[row] ?? 0;
  return Object.entries(words).flatMap(([key, wanted]) => {
    const said = plain(tab.cell(at, key), wanted);
    return said === wanted
      ? []
      : [`${tab.table.name} row ${at}, ${key}: says “${said}”, the rules say “${wanted}”.`];
  });
}

/** A day whose cell lost its date format reads as a number: the day is still right. */
function plain(cell: Cell, wanted: Cell | undefined): Cell {
  const isDay = typeof wanted === 'string' && /^\d{4}-\d\d-\d\d$/.test(wanted);
  return isDay && typeof cell === 'number' ? dayOfSerial(cell) : cell;
}

/** Day stamps and Planned, which a run fills in. */
function findUnfilled(workbook: Workbook, book: Book): string[] {
  const isLater = (date: Day | undefined) => date !== undefined && date > book.today;
  const touches = readTab(workbook, touchpoints);
  const unplanned = touches.rows.flatMap(({ date, status }, row) =>
    isLater(date) && touches.cell(touches.at[row] ?? 0, 'status') === '' && status === ''
      ? [`Touchpoints row ${touches.at[row]} is for a day to come and not Planned.`]
      : [],
  );
  const unstamped = book.referrals.flatMap(({ outcome, outcomeOn }, row) =>
    outcome !== '' && outcome !== 'Open' && outcomeOn === undefined && !saysSomething(workbook, row)
      ? [`Referral ${row} has an outcome and no day of it.`]
      : [],
  );
  return [...unplanned, ...unstamped];
}

/** Whether Outcome on holds words nobody can read: those are the person's to put right. */
function saysSomething(workbook: Workbook, row: number): boolean {
  const tab = readTab(workbook, referrals);
  return tab.cell(tab.at[row] ?? 0, 'outcomeOn') !== '';
}

/** Every row has an id of its own, and every log row says whose it is. */
function findWrongIds(workbook: Workbook, book: Book): string[] {
  const index = indexNames(book.partners, ({ partner }) => partner);
  const wrong = twice('Partners', book.partners);
  for (const table of [touchpoints, referrals, introductions, commitments]) {
    const rows = readTab(workbook, table).rows as readonly RowOf<typeof touchpoints>[];
    wrong.push(...twice(table.name, rows));
    for (const [row, logged] of rows.entries()) {
      const match = index.matchRow(logged);
      const id = 'found' in match ? match.found.id : '';
      if (logged.partnerId !== id)
        wrong.push(
          `${table.name} ${row + 1} (${logged.partner}) says partner ${logged.partnerId}, not ${id}.`,
        );
    }
  }
  return wrong;
}

function twice(name: string, rows: readonly { readonly id: string }[]): string[] {
  const ids = rows.map(({ id }) => id);
  return ids.flatMap((id, row) =>
    id === '' || ids.indexOf(id) !== row ? [`${name} ${row + 1} has no id of its own (“${id}”).`] : [],
  );
}
