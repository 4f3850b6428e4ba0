import type { Day } from '../day/day';
import type { Introduction } from '../schema/introductions';
import { describeDay, describeWhen } from './dayWords';
import { INTRODUCTION_SENTENCES as sentences } from './sentences';

/** One sentence for an introduction's Next step: verdict, permission, way, doing it (2.10–2.16). */
export function describeIntroductionStep(introduction: Introduction, today: Day): string {
  const step = findStep(introduction);
  const { byWhen } = introduction;
  if (step === '' || !byWhen) return step;
  return byWhen < today
    ? sentences.wasDue(step, describeWhen(byWhen, today))
    : sentences.isDue(step, describeDay(byWhen, today));
}

function findStep({ step, verdict, contactPermission, way, madeOn }: Introduction): string {
  if (step === 'Dropped') return '';
  if (step === 'Made') return madeOn ? '' : sentences.fillMadeOn;
  if (verdict === 'no') return sentences.dropIt;
  if (verdict !== 'good intro' && step !== 'Arranged') return sentences.decide;
  if (contactPermission === 'no') return sentences.theySaidNo;
  if (contactPermission === 'asked') return sentences.awaitAnswer;
  if (contactPermission !== 'yes') return sentences.askThem;
  if (way === '') return sentences.chooseWay;
  return step === 'Arranged' ? sentences.makeIt(way) : sentences.arrange(way);
}
