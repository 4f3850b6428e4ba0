import { addDays, type Day, daysBetween } from '../../src/day/day';
import type { Answers } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import { normaliseName } from '../../src/domain/names';
import { describeThingToDo } from '../../src/domain/touchWords';
import type { Partner } from '../../src/schema/partners';
import type { Reader } from './digestPost';
import type { SectionName } from './readDigest';

/** Something of which a colleague may be told. */
export interface Matter {
  /** Handled by, else Owner; '' is nobody's yet. */
  readonly owner: string;
  readonly section: SectionName;
  readonly partner: string;
  readonly ask: string;
  /** Of two the one told first, when not all can be. */
  readonly urgency: string;
  isFor(reader: Reader): boolean;
}

/** Everything there is to tell, by the rows and by what the single rules say of each. */
export function listMatters(book: Book, answers: Answers): Matter[] {
  const all = [
    ...referralMatters(book, answers),
    ...touchMatters(book, answers),
    ...prospectMatters(book, answers),
    ...quietMatters(book, answers),
    ...commitmentMatters(book, answers),
  ];
  return all.sort((one, other) => (one.urgency < other.urgency ? -1 : one.urgency > other.urgency ? 1 : 0));
}

const WEEK = 7;
const twice = (moment: Day) => (reader: Reader) =>
  reader.tellsOf(moment) || reader.tellsOf(addDays(moment, WEEK));

function findPartner({ partners }: Book, name: string): Partner | undefined {
  return partners.find(({ partner }) => partner !== '' && normaliseName(partner) === normaliseName(name));
}

function referralMatters(book: Book, answers: Answers): Matter[] {
  return book.referrals.flatMap((referral, row) => {
    const answer = answers.referrals[row];
    const partner = findPartner(book, referral.partner);
    if (!answer?.due || !partner || answer.followUp === 'Closed' || answer.step === '') return [];
    const { step, due, followUp } = answer;
    const { snoozedUntil = due, direction, handledBy } = referral;
    const from = snoozedUntil > due ? snoozedUntil : due;
    if (from > book.today) return [];
    const isWaitedFor = direction === 'Received' && step !== 'what came of it?';
    const isUncalled = step === 'contact client' && daysBetween(from, book.today) <= WEEK;
    const received = followUp === 'Late' ? 'promises' : 'received';
    const matter: Matter = {
      owner: handledBy || partner.owner,
      section: direction === 'Received' ? received : 'followUps',
      partner: partner.partner,
      ask: isSoft(step, partner, book.today) ? `${step}, softly` : step,
      urgency: `${step === 'contact client' ? 0 : 1}${due}`,
      isFor: isWaitedFor ? (reader) => reader.isRegular || isUncalled || reader.isNew(from) : twice(from),
    };
    return [matter];
  });
}

function isSoft(step: string, { howWeReferOn }: Partner, today: Day): boolean {
  const isAgreed = howWeReferOn !== undefined && howWeReferOn <= today;
  return !isAgreed && (step === 'how did it go?' || step === 'call');
}

const isStopped = (stage: string | undefined): boolean => stage === 'Paused' || stage === 'Not a fit';

function touchMatters({ partners, today }: Book, answers: Answers): Matter[] {
  return partners.flatMap(({ partner, owner }, row) => {
    const { stage, nextTouch, suggestedTouch } = answers.partners[row] ?? {};
    if (partner === '' || !nextTouch || nextTouch > today || isStopped(stage)) return [];
    const ask = describeThingToDo(suggestedTouch ?? '');
    return [{ owner, section: 'touches', partner, ask, urgency: nextTouch, isFor: twice(nextTouch) }];
  });
}

function prospectMatters({ partners, settings }: Book, answers: Answers): Matter[] {
  const reachedOut = answers.partners.filter(({ stage }) => stage === 'Reached out').length;
  if (reachedOut >= settings.open_outreach_limit) return [];
  return partners.flatMap(({ partner, owner, serves, addedOn = '9999-12-31' }, row) => {
    if (partner === '' || serves === '' || answers.partners[row]?.stage !== 'Prospect') return [];
    const matter: Matter = {
      owner,
      section: 'prospects',
      partner,
      ask: 'hello',
      urgency: addedOn,
      isFor: (reader) => reader.isOfTheWeek,
    };
    return [matter];
  });
}

const QUARTER = 91;

function quietMatters({ partners, settings, today }: Book, answers: Answers): Matter[] {
  return partners.flatMap(({ partner, owner }, row) => {
    const { stage, lastContact } = answers.partners[row] ?? {};
    if (stage !== 'Dormant' || !lastContact) return [];
    const moments: Day[] = [];
    const first = addDays(lastContact, settings.dormant_days);
    for (let moment = first; moment <= today; moment = addDays(moment, QUARTER)) moments.push(moment);
    const matter: Matter = {
      owner,
      section: 'dormant',
      partner,
      ask: 'reconnect or let go',
      urgency: String(daysBetween(lastContact, today)).padStart(6, '0'),
      isFor: (reader) => moments.some(reader.tellsOf),
    };
    return [matter];
  });
}

function commitmentMatters(book: Book, answers: Answers): Matter[] {
  return book.commitments.flatMap(({ partner: name, until, from, agreedOn }, row) => {
    const { state, reviewDue } = answers.commitments[row] ?? {};
    const partner = findPartner(book, name);
    if (!partner || !until || isStopped(answers.partners[book.partners.indexOf(partner)]?.stage)) return [];
    const matter = {
      owner: partner.owner,
      section: 'commitments',
      partner: partner.partner,
      urgency: '',
    } as const;
    if (reviewDue && reviewDue <= book.today) return [{ ...matter, ask: 'review', isFor: twice(reviewDue) }];
    const start = from ?? agreedOn;
    if (state !== 'Half-way' || !start) return [];
    const halfWay = addDays(start, Math.round(daysBetween(start, until) / 2));
    return [{ ...matter, ask: 'half-way', isFor: (reader: Reader) => reader.tellsOf(addDays(halfWay, 1)) }];
  });
}
