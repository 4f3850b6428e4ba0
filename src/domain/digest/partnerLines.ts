import { addDays, type Day, daysBetween } from '../../day/day';
import type { Partner } from '../../schema/partners';
import type { Answers, PartnerAnswer } from '../answers';
import type { Book } from '../book';
import type { Candidate } from './candidates';
import { displayName } from './displayName';
import { ONCE_MORE_AFTER } from './rhythm';

/** A partner gone quiet is mentioned once in so many days. */
const QUARTER = 91;

/** The touches, the prospects and those gone quiet, each in the order in which they deserve the space. */
export function partnerCandidates(book: Book, answers: Answers): Candidate[] {
  const pairs = book.partners.flatMap((partner, row) => {
    const answer = answers.partners[row];
    return answer && partner.partner !== '' ? [{ partner, answer }] : [];
  });
  return [...touches(pairs), ...prospects(pairs, book), ...dormants(pairs, book)];
}

type Pair = { readonly partner: Partner; readonly answer: PartnerAnswer };

const byDay = (a: Day | undefined, b: Day | undefined): number => {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
};

function touches(pairs: readonly Pair[]): Candidate[] {
  return pairs
    .filter(({ answer }) => answer.stage !== 'Paused' && answer.stage !== 'Not a fit')
    .sort((a, b) => byDay(a.answer.nextTouch, b.answer.nextTouch))
    .flatMap(({ partner, answer: { nextTouch, suggestedTouch, lastContact } }) => {
      if (!nextTouch) return [];
      const candidate: Candidate = {
        owner: partner.owner,
        section: 'touches',
        line: {
          about: 'touch',
          partner: displayName(partner.partner),
          kind: displayName(suggestedTouch),
          due: nextTouch,
          lastContact,
        },
        belongs: (rhythm) => rhythm.covers(nextTouch) || rhythm.covers(addDays(nextTouch, ONCE_MORE_AFTER)),
      };
      return [candidate];
    });
}

/** Longest on the list first; none while enough first letters are out (0.2, 0.7). */
function prospects(pairs: readonly Pair[], { settings }: Book): Candidate[] {
  const reachedOut = pairs.filter(({ answer }) => answer.stage === 'Reached out').length;
  if (reachedOut >= settings.open_outreach_limit) return [];
  return pairs
    .filter(({ partner, answer }) => answer.stage === 'Prospect' && partner.serves !== '')
    .sort((a, b) => byDay(a.partner.addedOn, b.partner.addedOn))
    .map(({ partner }) => ({
      owner: partner.owner,
      section: 'prospects',
      line: { about: 'prospect', partner: displayName(partner.partner), addedOn: partner.addedOn },
      belongs: (rhythm) => rhythm.isWeekly,
    }));
}

function dormants(pairs: readonly Pair[], { today, settings }: Book): Candidate[] {
  return pairs
    .filter(({ answer }) => answer.stage === 'Dormant')
    .sort((a, b) => byDay(b.answer.lastContact, a.answer.lastContact))
    .flatMap(({ partner, answer: { lastContact } }) => {
      if (!lastContact) return [];
      const dormantOn = addDays(lastContact, settings.dormant_days);
      const quarters = Math.floor(daysBetween(dormantOn, today) / QUARTER);
      const candidate: Candidate = {
        owner: partner.owner,
        section: 'dormant',
        line: { about: 'dormant', partner: displayName(partner.partner), lastContact },
        belongs: (rhythm) => rhythm.covers(addDays(dormantOn, quarters * QUARTER)),
      };
      return [candidate];
    });
}
