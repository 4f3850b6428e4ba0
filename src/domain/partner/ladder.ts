import { addDays, type Day, YEAR } from '../../day/day';
import type { ShownStage, Stage } from '../../schema/words';
import type { PartnerAnswer } from '../answers';
import { describeDay } from '../dayWords';
import type { Facts } from '../facts';
import { MISSING_SENTENCES } from '../sentences';
import { isAtLeast, isEvident, LADDER, type Missing } from '../stage';
import { findLastTalk } from './lastTalk';
import { describeTalk, EVIDENCE_SENTENCES } from './words';

export interface Rung {
  readonly stage: Stage;
  readonly is: 'reached' | 'next' | 'ahead';
  /** What speaks for it. */
  readonly evidence: readonly string[];
  /** What it still needs, as something to do. */
  readonly missing: readonly string[];
}

export interface Ladder {
  readonly shown: ShownStage;
  readonly evidence: Stage;
  readonly rungs: readonly Rung[];
  readonly override: Stage | '';
  readonly overrideNote: string;
}

/** The way from Prospect to Lasting (0.1): each rung with what speaks for it and what it still needs. */
export function describeLadder(facts: Facts, { evidence, stage, stageNote }: PartnerAnswer): Ladder {
  const ahead = LADDER.filter((rung) => !isAtLeast(evidence, rung.stage));
  const rungs = LADDER.map(({ stage: step, pieces }): Rung => {
    const is = isAtLeast(evidence, step) ? 'reached' : step === ahead[0]?.stage ? 'next' : 'ahead';
    return {
      stage: step,
      is,
      evidence: pieces.filter((piece) => isEvident(piece, facts)).flatMap((piece) => speakFor(piece, facts)),
      missing: pieces
        .filter((piece) => !isEvident(piece, facts))
        .map((piece) => describeMissing(piece, facts)),
    };
  });
  const prospect: Rung = { stage: 'Prospect', is: 'reached', evidence: [], missing: [] };
  return {
    shown: stage,
    evidence,
    rungs: [prospect, ...rungs],
    override: facts.partner.stageOverride,
    overrideNote: stageNote,
  };
}

function speakFor(piece: Missing, facts: Facts): readonly string[] {
  const { partner, counts, terms } = facts;
  const inWords = (day: Day | undefined) => (day ? describeDay(day, terms.today) : '');
  const sentence = EVIDENCE_SENTENCES[piece]({
    touchpoints: counts.touchpoints,
    lastContact: inWords(counts.lastContact),
    firstContact: inWords(counts.firstContact),
    twoWay: describeTwoWay(facts),
    benefitToThem: partner.benefitToThem,
    benefitToUs: partner.benefitToUs,
    comfort: partner.comfort,
  });
  return sentence === '' ? [] : [sentence];
}

function describeMissing(piece: Missing, { counts, terms }: Facts): string {
  const { firstContact, touchpoints } = counts;
  return MISSING_SENTENCES[piece]({
    touchpoints,
    trustLow: terms.settings.trust_low,
    yearOn: describeDay(addDays(firstContact ?? terms.today, YEAR), terms.today),
  });
}

/** 'Call on 4 May': the latest talk both took part in. */
function describeTwoWay(facts: Facts): string {
  const talk = findLastTalk(facts);
  return talk ? describeTalk(talk.kind, describeDay(talk.date, facts.terms.today)) : '';
}
