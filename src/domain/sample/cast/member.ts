import type { Partner } from '../../../schema/partners';

/** A partner of the sample practice: what a person typed, with days told as days ago. */
export interface CastMember extends Partial<Omit<Partner, 'id' | 'addedOn'>> {
  readonly key: string;
  readonly partner: string;
  readonly addedDaysAgo: number;
  readonly knownDaysAgo?: number;
  readonly askedDaysAgo?: number;
  readonly agreedDaysAgo?: number;
  readonly overrideDaysAgo?: number;
}
