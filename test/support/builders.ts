import { type Day, day } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { PartnerAnswer, ReferralAnswer } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import { type Commitment, commitments } from '../../src/schema/commitments';
import { type Introduction, introductions } from '../../src/schema/introductions';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { type Partner, partners } from '../../src/schema/partners';
import { type Referral, referrals } from '../../src/schema/referrals';
import { DEFAULT_SETTINGS, type Settings } from '../../src/schema/settings';
import { blankRow, type RowOf, type Table } from '../../src/schema/table';
import { type Touchpoint, touchpoints } from '../../src/schema/touchpoints';

/** The partner every row is about unless it says otherwise. */
export const DANA = 'Dana Fielding';
/** A Monday: the day every book is read unless it says otherwise. */
export const TODAY = day('2026-03-02');

/** A row of which a test says only what matters; days may be plain text. */
export type Loose<R> = { readonly [K in keyof R]?: R[K] extends Day | undefined ? string | undefined : R[K] };

function build<T extends Table>(table: T, defaults: Loose<RowOf<T>>, said: Loose<RowOf<T>>): RowOf<T> {
  const row: Record<string, unknown> = { ...blankRow(table), ...defaults, ...said };
  for (const [key, column] of Object.entries(table.columns)) {
    const value = row[key];
    if (column.kind === 'day' && typeof value === 'string') row[key] = day(value);
  }
  return row as RowOf<T>;
}

/** A Core partner of whom nothing else is known. */
export const aPartner = (said: Loose<Partner> = {}): Partner =>
  build(partners, { partner: DANA, core: true, owner: 'Ana' }, said);

/** A message, done today. */
export const aTouchpoint = (said: Loose<Touchpoint> = {}): Touchpoint =>
  build(touchpoints, { date: TODAY, partner: DANA, kind: 'Message' }, said);

/** A referral given today, its client willing that contact is told. */
export const aReferral = (said: Loose<Referral> = {}): Referral =>
  build(referrals, { date: TODAY, direction: 'Given', partner: DANA, permission: 'Contact made' }, said);

/** Two introductions each, agreed and begun on 1 February, until 2 March. */
export const aCommitment = (said: Loose<Commitment> = {}): Commitment =>
  build(
    commitments,
    { partner: DANA, agreedOn: '2026-02-01', weDo: 2, theyDo: 2, until: '2026-03-02' },
    said,
  );

/** One we made for them today. */
export const anIntroduction = (said: Loose<Introduction> = {}): Introduction =>
  build(introductions, { partner: DANA, side: 'them', step: 'Made', madeOn: TODAY }, said);

export type BookParts = Partial<Omit<Book, 'today' | 'settings'>> & {
  readonly today?: string;
  readonly settings?: Partial<Settings>;
};

/** A book of one boring partner. */
export function aBook({ today = TODAY, settings, ...parts }: BookParts = {}): Book {
  return {
    kinds: DEFAULT_KINDS,
    team: [],
    partners: [aPartner()],
    touchpoints: [],
    referrals: [],
    introductions: [],
    commitments: [],
    ...parts,
    today: day(today),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** The same book read on another day. */
export function onDay(today: string, book: BookParts | Book): Book {
  return aBook({ ...book, today });
}

/** What the rules say of the book's first partner. */
export function firstPartner(book: Book): PartnerAnswer {
  const [answer] = answerBook(book).partners;
  if (!answer) throw new Error('The book has no partner.');
  return answer;
}

/** What the rules say of the book's first referral. */
export function firstReferral(book: Book): ReferralAnswer {
  const [answer] = answerBook(book).referrals;
  if (!answer) throw new Error('The book has no referral of a partner.');
  return answer;
}
