import type { PartnerAnswer, ReferralAnswer } from '../answers';
import { describeDay, describeWhen } from '../dayWords';
import type { Facts } from '../facts';
import { describeCapacity } from '../find/capacity';
import { findWords, splitWords } from '../find/searchWords';
import { isMade } from '../history';
import { isAtLeast } from '../stage';
import { notAfter } from '../terms';
import type { CardField } from './cards';
import { findLastTalk } from './lastTalk';
import { QUESTIONS, BEFORE_SENTENCES as sentences } from './words';

/** One thing to have in mind before a meeting. */
export interface BeforeLine {
  readonly about:
    | 'what they get'
    | 'last talk'
    | 'what we owe'
    | 'good referral'
    | 'service'
    | 'question'
    | 'in mind';
  readonly text: string;
  /** False when the sheet does not say yet; `text` says so. */
  readonly known: boolean;
  /** The card the line comes from, or that holds the answer to the question; ''. */
  readonly field: CardField | '';
}

/**
 * What to read before a meeting, their gain first (0.12, 4.9): what they get, the last talk (4.13), what we owe
 * (3.15), their good referral (3.11), one of our services not yet mentioned (4.20), one question (0.14) and how to
 * go about it (4.6). `followUps` in the order of the history's referrals.
 */
export function describeBeforeYouMeet(
  facts: Facts,
  answer: PartnerAnswer,
  followUps: readonly (ReferralAnswer | undefined)[],
): readonly BeforeLine[] {
  const { benefitToThem, goodReferral } = facts.partner;
  return [
    fromField('what they get', 'benefitToThem', benefitToThem, sentences.gets),
    describeLastTalk(facts),
    ...describeDebts(followUps, facts),
    fromField('good referral', 'goodReferral', goodReferral, sentences.goodReferral),
    ...describeService(facts),
    findQuestion(facts, answer),
    {
      ...PLAIN,
      about: 'in mind',
      text: answer.asking.green ? sentences.mind.mayAsk : sentences.mind.giveFirst,
    },
  ];
}

const PLAIN = { known: true, field: '' } as const;

function fromField(
  about: BeforeLine['about'],
  field: CardField,
  value: string,
  { unknown }: { readonly unknown: string },
): BeforeLine {
  const known = value !== '';
  return { about, text: known ? value : unknown, known, field };
}

function describeLastTalk(facts: Facts): BeforeLine {
  const { today } = facts.terms;
  const talk = findLastTalk(facts);
  if (!talk) return { about: 'last talk', text: sentences.talk.none, known: false, field: '' };
  const { date, kind, gotFromIt, notes } = talk;
  const text = [
    sentences.talk.known(kind, describeDay(date, today), describeWhen(date, today)),
    gotFromIt === '' ? '' : sentences.talk.got(gotFromIt),
    notes,
  ];
  return { ...PLAIN, about: 'last talk', text: text.filter((line) => line !== '').join('\n') };
}

/** Every step on a referral whose day has come, ours by nature: theirs is only ever an ask. */
function describeDebts(
  followUps: readonly (ReferralAnswer | undefined)[],
  { history, terms }: Facts,
): BeforeLine[] {
  const owed = followUps.flatMap((answer, index) => {
    const isOurs = history.referrals[index]?.direction === 'Received' || answer?.step === 'tell partner';
    return answer?.due && answer.due <= terms.today && isOurs ? [`${answer.nextStep}.`] : [];
  });
  const lines = owed.length === 0 ? [sentences.owe.nothing] : owed;
  return lines.map((text) => ({ ...PLAIN, about: 'what we owe', text }));
}

/** The first of our services that no note on this partner names; no line while Settings lists none. */
function describeService({ partner, history, terms }: Facts): BeforeLine[] {
  const services = terms.settings.our_services.split(/[,;\n]/).map((service) => service.trim());
  const listed = services.filter((service) => service !== '');
  if (listed.length === 0) return [];
  const said = [partner.notes, ...history.touchpoints.flatMap(({ notes, gotFromIt }) => [notes, gotFromIt])];
  const isNamed = (service: string) => {
    const words = splitWords(service);
    return said.some((text) => findWords(words, text).length === words.length);
  };
  const next = listed.find((service) => !isNamed(service));
  return [{ ...PLAIN, about: 'service', text: next ?? sentences.service.all }];
}

function findQuestion({ partner, history, terms }: Facts, { evidence }: PartnerAnswer): BeforeLine {
  const ask = (text: string, field: CardField | ''): BeforeLine => ({
    ...PLAIN,
    about: 'question',
    text,
    field,
  });
  if (partner.benefitToThem === '') return ask(QUESTIONS.benefit, 'benefitToThem');
  if (partner.goodReferral === '') return ask(QUESTIONS.goodReferral, 'goodReferral');
  const isPleasedOpen = history.referrals.some(
    (referral) =>
      referral.direction === 'Received' &&
      isMade(referral, terms) &&
      referral.permission === 'General progress' &&
      referral.outcome === 'Started' &&
      referral.pleased === '',
  );
  if (isPleasedOpen) return ask(QUESTIONS.pleased, '');
  if (partner.serves === '') return ask(QUESTIONS.serves, 'serves');
  if (describeCapacity(partner, terms.today).askAgain) return ask(QUESTIONS.capacity, 'takingClients');
  const isAgreed = notAfter(partner.howWeReferOn, terms.today) !== undefined;
  if (!isAgreed && isAtLeast(evidence, 'Rapport')) return ask(QUESTIONS.howWeRefer, 'howWeReferOn');
  return ask(QUESTIONS.news, '');
}
