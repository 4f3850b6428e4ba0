import { parseDay } from '../../src/day/day';
import { circleWords } from '../words';
import type { RoundSheet } from './circlePage';

type Problems = Readonly<Record<string, string>>;

/** What keeps a form of the circle from being sent, in the order of its fields. */
export function findSheetProblems(sheet: RoundSheet): Problems {
  if (sheet.is === 'commitment') return findCommitmentProblems(sheet.fields);
  if (sheet.is === 'introduction') {
    return sheet.fields.contact.trim() ? {} : { contact: circleWords.introductions.sayWho };
  }
  if (sheet.is === 'none' || sheet.fields.wentWell.trim() || sheet.fields.toChange.trim()) return {};
  return { wentWell: circleWords.commitment.sayOne };
}

type Fields = Extract<RoundSheet, { is: 'commitment' }>['fields'];

/** Counts may be said later; the end may not, for a round without one is only a wish (2.6). */
function findCommitmentProblems({ weDo, theyDo, from, until }: Fields): Problems {
  const words = circleWords.commitment;
  const problems: Record<string, string> = {};
  if (!isCount(weDo)) problems.weDo = words.wholeNumber;
  if (!isCount(theyDo)) problems.theyDo = words.wholeNumber;
  if (!parseDay(until)) problems.until = words.pickUntil;
  else if (from && until < from) problems.until = words.untilAfter;
  return problems;
}

const isCount = (text: string): boolean => /^\d{0,3}$/.test(text.trim());
