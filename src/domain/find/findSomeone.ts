import type { Day } from '../../day/day';
import type { Partner } from '../../schema/partners';
import { normaliseName } from '../names';
import { type AgeRange, doAgesMeet, parseAge, readAges } from './ages';
import { type Capacity, describeCapacity } from './capacity';
import { findWords, splitWords } from './searchWords';
import { FIND_SENTENCES as sentences } from './words';

/** What a client needs, in the words of whoever asks. Nothing of it is kept. */
export interface Search {
  readonly need: string;
  readonly age: string;
  readonly area: string;
}

export interface Fit {
  readonly partner: Partner;
  readonly capacity: Capacity;
  /** The words asked for that the partner's columns hold. */
  readonly matches: readonly string[];
  /** What the columns say nothing about, and had better be asked. */
  readonly unsaid: readonly string[];
}

export interface Found {
  readonly partners: readonly Fit[];
  /** Those who fit and said no, too long ago to be sure. */
  readonly askAgain: readonly Fit[];
  /** Why there is nobody, or that these match only in part; ''. */
  readonly note: string;
}

/**
 * Who fits a client (4.14): those whose Serves, Good referral or Profession hold the words of the need (all of
 * them or, where nobody's do, some) and do not rule out the age. Without a need, those who name the age or the
 * area. Comfort no and Not a fit are left out. A–Z: no order says who is better (3.9).
 */
export function findSomeone(partners: readonly Partner[], search: Search, today: Day): Found {
  const asked = readSearch(search);
  if (!asked) return { partners: [], askAgain: [], note: sentences.nothingAsked };
  const matching = partners.filter(isAtEase).flatMap((partner) => findMatch(partner, asked) ?? []);
  const whole = matching.filter(({ needs }) => needs.length === asked.need.length);
  const shown = whole.length > 0 ? whole : matching;
  const fits = shown.map((match) => describeFit(match, asked, today)).sort(byName);
  const taking = fits.filter(({ capacity }) => capacity.takes);
  const askAgain = fits.filter(({ capacity }) => !capacity.takes && capacity.askAgain);
  if (taking.length + askAgain.length === 0) return { partners: [], askAgain: [], note: sentences.nobody };
  return { partners: taking, askAgain, note: whole.length > 0 ? '' : sentences.onlySome };
}

interface Asked {
  readonly need: readonly string[];
  readonly area: readonly string[];
  readonly ages: readonly AgeRange[];
}

/** An age that is not understood as one is searched for like any other word. */
function readSearch({ need, age, area }: Search): Asked | undefined {
  const ages = parseAge(age);
  const words = splitWords(ages.length > 0 ? need : `${need} ${age}`);
  const places = splitWords(area);
  const saysNothing = words.length + places.length + ages.length === 0;
  return saysNothing ? undefined : { need: words, area: places, ages };
}

/** Would we be at ease sending somebody there (0.10, 4.11)? */
function isAtEase({ partner, comfort, status }: Partner): boolean {
  return partner !== '' && comfort !== 'no' && status !== 'Not a fit';
}

interface PartialMatch {
  readonly partner: Partner;
  readonly needs: readonly string[];
  readonly places: readonly string[];
  readonly ages: readonly AgeRange[];
}

function findMatch(partner: Partner, asked: Asked): PartialMatch | undefined {
  const { serves, goodReferral, profession, organisation, notes } = partner;
  const needs = findWords(asked.need, `${serves} ${goodReferral} ${profession}`);
  const ages = readAges(`${serves}\n${goodReferral}`);
  const places = findWords(asked.area, `${serves} ${goodReferral} ${profession} ${organisation} ${notes}`);
  const isRuledOut = asked.ages.length > 0 && ages.length > 0 && !doAgesMeet(asked.ages, ages);
  const saysSo = asked.need.length > 0 ? needs.length > 0 : places.length > 0 || doAgesMeet(asked.ages, ages);
  return saysSo && !isRuledOut ? { partner, needs, places, ages } : undefined;
}

function describeFit({ partner, needs, places, ages }: PartialMatch, asked: Asked, today: Day): Fit {
  const unsaid = [
    asked.ages.length > 0 && ages.length === 0 && sentences.unsaid.ages,
    asked.area.length > 0 && places.length === 0 && sentences.unsaid.area,
  ].filter((word) => word !== false);
  return { partner, capacity: describeCapacity(partner, today), matches: [...needs, ...places], unsaid };
}

function byName(one: Fit, other: Fit): number {
  return normaliseName(one.partner.partner).localeCompare(normaliseName(other.partner.partner));
}
