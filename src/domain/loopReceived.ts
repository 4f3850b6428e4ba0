import { type Day, earlier, weekdayOf } from '../day/day';
import type { Referral } from '../schema/referrals';
import { daysAfter, hasOutcome, makeStep, outcomeDayOf, type Step, workingDayAfter } from './loopStep';
import { notAfter, type Terms } from './terms';

/** What a referral we received needs: the client first, then the partner who sent them (4.22). */
export function receivedSteps(referral: Referral, terms: Terms): readonly Step[] {
  const { date, permission } = referral;
  const { today, settings } = terms;
  const tried = notAfter(referral.firstTriedOn, today);
  const inTouchOn = notAfter(referral.contactOn, today);
  const outcomeOn = outcomeDayOf(referral, terms);

  const steps = [
    makeStep('contact client', answerBy(referral, terms), earlier(tried, inTouchOn), hasOutcome(referral)),
    makeStep('thank', workingDayAfter(date, terms), notAfter(referral.toldOn, today)),
  ];
  if (inTouchOn && (permission === 'Contact made' || permission === 'General progress')) {
    const told = notAfter(referral.contactToldOn, today);
    steps.push(makeStep('tell contact', workingDayAfter(inTouchOn, terms), told));
  }
  steps.push(makeStep('what came of it?', daysAfter(date, settings.feedback_days), outcomeOn));
  if (outcomeOn && permission === 'General progress') {
    const passed = notAfter(referral.outcomePassedOn, today);
    steps.push(makeStep('pass outcome on', workingDayAfter(outcomeOn, terms), passed));
  }
  return steps;
}

/** The same working day, or the next one when it arrived on a day off or at the cut-off or later (3.7). */
export function answerBy({ date, arrivedAt }: Referral, terms: Terms): Day | undefined {
  if (!date) return undefined;
  const { working_days, same_day_cutoff } = terms.settings;
  const isInTime = working_days.includes(weekdayOf(date)) && arrivedAt < same_day_cutoff;
  return isInTime ? date : workingDayAfter(date, terms);
}
