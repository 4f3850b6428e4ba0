import type { Day } from '../day/day';
import type { Commitment } from '../schema/commitments';
import type { Introduction } from '../schema/introductions';
import type { Kind } from '../schema/kinds';
import type { Partner } from '../schema/partners';
import type { Colleague } from '../schema/practice';
import type { Referral } from '../schema/referrals';
import type { Settings } from '../schema/settings';
import type { Touchpoint } from '../schema/touchpoints';

/** Everything the rules may know: the rows as stored, the settings and a day. Never a clock, never Google. */
export interface Book {
  readonly today: Day;
  readonly settings: Settings;
  readonly kinds: readonly Kind[];
  readonly team: readonly Colleague[];
  readonly partners: readonly Partner[];
  readonly touchpoints: readonly Touchpoint[];
  readonly referrals: readonly Referral[];
  readonly introductions: readonly Introduction[];
  readonly commitments: readonly Commitment[];
}
