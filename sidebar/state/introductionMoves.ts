import type { IntroductionCard, IntroductionField } from '../../src/entry/api';
import { circleWords } from '../words';

/** One tap that brings an introduction on. */
export interface Move {
  readonly label: string;
  readonly field: IntroductionField;
  readonly value: string;
}

const words = circleWords.introductions.moves;
const move = (label: string, field: IntroductionField, value: string): Move => ({ label, field, value });

/**
 * What is likely next for an introduction: a verdict, the contact's permission before anybody hears their name, then
 * arranging and making it (2.10–2.16). None once it is made or let go; the way is chosen in its own field.
 */
export function findMoves({ verdict, permission, way, step }: IntroductionCard): readonly Move[] {
  if (step === 'Made' || step === 'Dropped') return [];
  const drop = move(words.drop, 'step', 'Dropped');
  if (verdict === 'no') return [drop];
  if (verdict !== 'good intro') return findVerdictMoves(verdict);
  if (permission === 'no') return [drop];
  if (permission === 'asked') {
    return [move(words.yes, 'contactPermission', 'yes'), move(words.refused, 'contactPermission', 'no')];
  }
  if (permission !== 'yes') return [move(words.asked, 'contactPermission', 'asked')];
  if (way === '') return [];
  const made = move(words.made, 'step', 'Made');
  return step === 'Arranged' ? [made] : [move(words.arranged, 'step', 'Arranged'), made];
}

function findVerdictMoves(verdict: string): readonly Move[] {
  const all = [
    move(words.good, 'verdict', 'good intro'),
    move(words.maybe, 'verdict', 'maybe'),
    move(words.no, 'verdict', 'no'),
  ];
  return all.filter(({ value }) => value !== verdict);
}
