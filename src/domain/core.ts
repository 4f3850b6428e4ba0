import type { Partner } from '../schema/partners';
import type { PartnerAnswer } from './answers';
import type { Book } from './book';
import { CORE_SENTENCES as sentences } from './sentences';
import { isAtLeast } from './stage';

const OFFERED = 3;

/** The circle of partners the practice wants to last (1.1). */
export interface Core {
  /** Core partners shown as Trusted or Lasting. */
  readonly strong: number;
  readonly target: number;
  /** '5 strong of 8' */
  readonly words: string;
  /** Places of the target that no Core partner fills. */
  readonly openSlots: number;
  /** While a slot is open: up to three others at Rapport or beyond, latest contact first. */
  readonly candidates: readonly Partner[];
}

export function describeCore(book: Book, answers: readonly PartnerAnswer[]): Core {
  const target = book.settings.core_target;
  const core = book.partners.filter(({ core }) => core).length;
  const strong = book.partners.filter(({ core }, index) => core && isStrong(answers[index])).length;
  const openSlots = Math.max(0, target - core);
  return {
    strong,
    target,
    words: sentences.strongOf(strong, target),
    openSlots,
    candidates: openSlots > 0 ? findCandidates(book, answers) : [],
  };
}

/** Trusted or Lasting shown. */
export function isStrong(answer: PartnerAnswer | undefined): boolean {
  return answer?.stage === 'Trusted' || answer?.stage === 'Lasting';
}

function findCandidates({ partners }: Book, answers: readonly PartnerAnswer[]): readonly Partner[] {
  const lastContactOf = (index: number): string => answers[index]?.lastContact ?? '';
  return [...partners.keys()]
    .filter((index) => !partners[index]?.core && isGrowing(answers[index]))
    .sort((one, other) => lastContactOf(other).localeCompare(lastContactOf(one)) || one - other)
    .slice(0, OFFERED)
    .flatMap((index) => partners[index] ?? []);
}

/** At Rapport or beyond, and neither quiet for long nor put aside. */
function isGrowing(answer: PartnerAnswer | undefined): boolean {
  if (!answer) return false;
  const { stage } = answer;
  if (stage === 'Dormant' || stage === 'Paused' || stage === 'Not a fit') return false;
  return isAtLeast(stage, 'Rapport');
}
