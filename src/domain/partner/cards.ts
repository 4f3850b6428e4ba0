import type { Day } from '../../day/day';
import type { Column } from '../../schema/column';
import { type Partner, partners } from '../../schema/partners';
import { describeDay } from '../dayWords';
import { CARD_SENTENCES as sentences } from './words';

/** The typed cells of a partner's row that are filled in place, in the order in which they are asked for. */
export const CARD_FIELDS = [
  'benefitToThem',
  'benefitToUs',
  'serves',
  'goodReferral',
  'takingClients',
  'askedOn',
  'comfort',
  'howWeReferOn',
  'knownSince',
  'owner',
  'core',
  'cadence',
  'pinned',
  'profession',
  'organisation',
  'email',
  'phone',
  'notes',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export interface FieldCard {
  readonly field: CardField;
  readonly header: string;
  readonly kind: 'text' | 'day' | 'choice' | 'count' | 'yesNo';
  /** As it is typed: 'YYYY-MM-DD', 'yes', '7', ''. */
  readonly value: string;
  readonly choices: readonly string[];
  readonly note: string;
  /** The folded group of columns it stands in, or ''. */
  readonly group: string;
}

/** Each card as its column declares it. */
export function describeCards(partner: Partner, colleagues: readonly string[]): readonly FieldCard[] {
  return CARD_FIELDS.map((field) => {
    const { header, kind, note, choices, place, make } = columnOf(field);
    if (kind === 'time' || kind === 'id') throw new Error(`${header} is no card.`);
    return {
      field,
      header,
      kind,
      value: String(make(partner[field])),
      choices: 'namesOf' in choices ? colleagues : choices,
      note,
      group: typeof place === 'object' ? place.group : '',
    };
  });
}

/** What typing the text into the card changes, or the sentence that says what to fix. */
export function planCard(
  field: CardField,
  typed: string,
  today: Day,
): { readonly change: Partial<Partner> } | { readonly refusal: string } {
  const { value, problem } = columnOf(field).parse(typed);
  if (problem) return { refusal: problem };
  if (columnOf(field).kind === 'day' && typed > today)
    return { refusal: sentences.toCome(describeDay(typed as Day, today)) };
  // They have just said so: the answer and its day belong together.
  const asked = field === 'takingClients' && typed !== '' ? { askedOn: today } : {};
  return { change: { [field]: value, ...asked } };
}

/** What was done, in a sentence: it stands beside Undo. */
export function describeFilled(field: CardField, typed: string, partner: string): string {
  const { header } = columnOf(field);
  return typed === '' ? sentences.emptied(header, partner) : sentences.filled(header, partner);
}

function columnOf(field: CardField): Column<unknown> {
  return partners.columns[field];
}
