import { addDays, daysBetween, NEVER } from '../../day/day';
import type { Partner } from '../../schema/partners';
import type { Answers, PartnerAnswer } from '../answers';
import type { Book } from '../book';
import { gatherHistories } from '../history';
import { findLastMeaningful } from '../lastMeaningful';
import { listProspects } from '../prospects';
import { makeTerms } from '../terms';
import type { Candidate } from './candidates';
import type { TouchLine } from './digest';
import { displayName } from './displayName';

/** A partner gone quiet is mentioned once in so many days. */
const QUARTER = 91;

/** The touches, the prospects and those gone quiet, each in the order in which they deserve the space. */
export function partnerCandidates(book: Book, answers: Answers): Candidate[] {
  const pairs = book.partners.flatMap((partner, row) => {
    const answer = answers.partners[row];
    return answer && partner.partner !== '' ? [{ partner, answer }] : [];
  });
  return [...touches(pairs, book), ...prospects(book, answers), ...dormants(pairs, book)];
}

type Pair = { readonly partner: Partner; readonly answer: PartnerAnswer };

const byDay = (a: string = NEVER, b: string = NEVER): number => a.localeCompare(b);

function touches(pairs: readonly Pair[], book: Book): Candidate[] {
  const due = pairs
    .filter(({ answer }) => answer.stage !== 'Paused' && answer.stage !== 'Not a fit')
    .filter(({ answer: { nextTouch } }) => nextTouch !== undefined && nextTouch <= book.today)
    .sort((a, b) => byDay(a.answer.nextTouch, b.answer.nextTouch));
  const lastOf = findLasts(book, new Set(due.map(({ partner }) => partner)));
  return due.flatMap(({ partner, answer: { nextTouch, suggestedTouch } }) => {
    if (!nextTouch) return [];
    const candidate: Candidate = {
      owner: partner.owner,
      section: 'touches',
      line: {
        about: 'touch',
        partner: displayName(partner.partner),
        kind: displayName(suggestedTouch),
        due: nextTouch,
        last: lastOf.get(partner),
      },
      belongs: (rhythm) => rhythm.coversTwice(nextTouch),
    };
    return [candidate];
  });
}

/** What was of value last to each of those partners. */
function findLasts(book: Book, asked: ReadonlySet<Partner>): ReadonlyMap<Partner, TouchLine['last']> {
  const terms = makeTerms(book);
  const { partners } = gatherHistories(book, (partner) => asked.has(partner));
  const known = partners.filter((history) => history !== undefined);
  return new Map(
    known.map((history) => {
      const last = findLastMeaningful(history, terms);
      return [history.partner, last && { on: last.on, kind: displayName(last.kind) }];
    }),
  );
}

/** Each is put up once a week; the reader's digest offers the one whose turn it is. */
function prospects(book: Book, answers: Answers): Candidate[] {
  return listProspects(book, answers.partners).map(({ owner, partner, addedOn }) => ({
    owner,
    section: 'prospects',
    line: { about: 'prospect', partner: displayName(partner), addedOn },
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
