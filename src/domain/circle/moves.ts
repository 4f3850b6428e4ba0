import type { Day } from '../../day/day';
import { type Introduction, introductions } from '../../schema/introductions';
import type { Settings } from '../../schema/settings';
import type { History } from '../history';
import { normaliseName } from '../names';
import { isAhead } from './round';
import { INTRODUCTION_MOVES as sentences } from './words';

/** The cells of an introduction that are changed one at a time. */
export const INTRODUCTION_FIELDS = [
  'verdict',
  'contactPermission',
  'way',
  'step',
  'madeOn',
  'owner',
  'byWhen',
  'notes',
] as const;
export type IntroductionField = (typeof INTRODUCTION_FIELDS)[number];

export type NewIntroduction = Pick<
  Introduction,
  'side' | 'contact' | 'verdict' | 'owner' | 'byWhen' | 'notes'
>;

type Plan =
  | { readonly change: Partial<Introduction>; readonly message: string }
  | { readonly refusal: string };

/** Puts somebody on a list; a client's code is refused, for no client is ever introduced (2.8). */
export function planIntroduction(
  { partner, introductions: listed }: History,
  added: NewIntroduction,
  clientCodes: readonly string[],
  { list_size }: Settings,
): Plan {
  const { side, contact } = added;
  const name = normaliseName(contact);
  if (clientCodes.some((code) => code !== '' && normaliseName(code) === name))
    return { refusal: sentences.isClient };
  const list = listed.filter((introduction) => introduction.side === side && isAhead(introduction));
  if (list.some((introduction) => normaliseName(introduction.contact) === name))
    return { refusal: sentences.thereAlready(contact) };
  const count = list.length + 1;
  const plenty = count > list_size ? sentences.plenty(count, list_size) : '';
  return {
    change: { ...added, contactPermission: 'not asked', step: 'Identified' },
    message: `${sentences.added(contact, partner.partner, side === 'them')}${plenty}`,
  };
}

export interface Move {
  readonly field: IntroductionField;
  /** As typed. */
  readonly value: string;
  /** The day it was made, for Step Made; undefined = today. */
  readonly date: Day | undefined;
}

/** One cell of an introduction changed, and the steps that follow from it; or the sentence that says why not. */
export function planMove(introduction: Introduction, { field, value, date }: Move, today: Day): Plan {
  const column = introductions.columns[field];
  const { value: parsed, problem } = column.parse(value);
  if (problem) return { refusal: problem };
  const moved: Introduction = { ...introduction, [field]: parsed };
  const refusal = findObstacle(field, moved, date, today);
  if (refusal !== '') return { refusal };
  const following = followOn(field, moved, date ?? today);
  const isQualified = following.step === 'Qualified';
  return {
    change: { [field]: parsed, ...following },
    message: isQualified
      ? sentences.qualified(introduction.contact)
      : sentences.moved(introduction.contact, column.header, value),
  };
}

function findObstacle(
  field: IntroductionField,
  moved: Introduction,
  date: Day | undefined,
  today: Day,
): string {
  const { step, contactPermission, madeOn } = moved;
  if (field === 'madeOn') return madeOn !== undefined && madeOn > today ? sentences.madeToCome : '';
  if (field !== 'step') return '';
  if (step === 'Qualified' && !isQualified(moved)) return sentences.notQualified;
  if ((step === 'Arranged' || step === 'Made') && contactPermission !== 'yes') return sentences.notAsked;
  return step === 'Made' && date !== undefined && date > today ? sentences.madeToCome : '';
}

/** A fit, and wanted (2.15). */
function isQualified({ verdict, contactPermission }: Introduction): boolean {
  return verdict === 'good intro' && contactPermission === 'yes';
}

/** Step follows verdict and permission until something is arranged; the day it was made comes and goes with Made. */
function followOn(field: IntroductionField, moved: Introduction, day: Day): Partial<Introduction> {
  const { step, contactPermission } = moved;
  if (field === 'step') return { madeOn: step === 'Made' ? day : undefined };
  if (field !== 'verdict' && field !== 'contactPermission') return {};
  if (step === '' || step === 'Identified') return isQualified(moved) ? { step: 'Qualified' } : {};
  if (step === 'Qualified') return isQualified(moved) ? {} : { step: 'Identified' };
  return step === 'Arranged' && contactPermission !== 'yes' ? { step: 'Identified' } : {};
}
