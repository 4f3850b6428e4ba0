import { addDays, type Day, daysBetween } from '../day/day';
import type { Referral } from '../schema/referrals';
import type { LoopStep } from './answers';
import { daysAfter, hasOutcome, makeStep, type Step } from './loopStep';
import { notAfter, type Terms } from './terms';

/** An ask stands this many days, its own included. */
const ASK_STANDS = 7;

/** What a referral we gave needs. Without the client's permission the only step is to ask for it (3.6). */
export function givenSteps(referral: Referral, terms: Terms): readonly Step[] {
  const { date, permission } = referral;
  const isOver = hasOutcome(referral);
  if (permission === '' || permission === 'Nothing') return [makeStep('ask client', date, undefined, isOver)];

  const inTouch = daysAfter(date, terms.settings.contact_check_days);
  return [
    makeStep('tell partner', date, notAfter(referral.toldOn, terms.today)),
    makeStep('in touch?', inTouch, notAfter(referral.contactOn, terms.today), isOver),
    ...(isOver ? [] : [findAsk(date, terms)]),
  ];
}

interface Ask {
  readonly step: LoopStep;
  /** Days after the referral. */
  readonly after: number;
}

/** We ask ever more rarely, at last by a call, and then let it be (3.14). */
function asksOf({ settings }: Terms): readonly Ask[] {
  const asks: Ask[] = [{ step: 'how did it go?', after: settings.feedback_days }];
  if (settings.feedback_days < 30) asks.push({ step: 'how did it go?', after: 30 });
  if (settings.feedback_days < 60) asks.push({ step: 'how did it go?', after: 60 });
  if (settings.feedback_days < 90) asks.push({ step: 'call', after: 90 });
  return asks;
}

/** The ask that stands today, else the one to come, else closing it. */
function findAsk(date: Day | undefined, terms: Terms): Step {
  const age = date ? daysBetween(date, terms.today) : 0;
  const asks = asksOf(terms);
  const index = asks.findIndex(({ after }) => age < after + ASK_STANDS);
  const ask = asks[index];
  if (!ask) {
    const last = asks[asks.length - 1]?.after ?? 0;
    return makeStep('close it', daysAfter(date, last + ASK_STANDS), undefined);
  }
  const isBetween = index > 0 && age < ask.after;
  return {
    step: ask.step,
    due: date && addDays(date, ask.after),
    isOpen: true,
    doneOn: undefined,
    patience: isBetween ? 'waiting' : 'ask',
  };
}
