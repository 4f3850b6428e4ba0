/** The closed sets of words that stand in cells. Loops, types and drop-downs share each list. */

export const STAGES = ['Prospect', 'Reached out', 'Rapport', 'Mutual benefit', 'Trusted', 'Lasting'] as const;
export type Stage = (typeof STAGES)[number];

/** What the Stage column may show: a step of the ladder, or why the ladder does not matter now. */
export const SHOWN_STAGES = [...STAGES, 'Dormant', 'Paused', 'Not a fit'] as const;
export type ShownStage = (typeof SHOWN_STAGES)[number];

export const PARTNER_STATUSES = ['Paused', 'Not a fit'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

export const CAPACITIES = ['yes', 'waiting list', 'low fee', 'no'] as const;
export const COMFORTS = ['yes', 'not yet', 'no'] as const;

export const TOUCHPOINT_STATUSES = ['Done', 'Planned', 'Skipped'] as const;
export type TouchpointStatus = (typeof TOUCHPOINT_STATUSES)[number];

export const DIRECTIONS = ['Given', 'Received'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const PERMISSIONS = ['Nothing', 'Contact made', 'General progress'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const OUTCOMES = [
  'Open',
  'Started',
  'Client did not book',
  'Not a match',
  'Nothing came of it',
  'Returned',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PLEASED = ['yes', 'no', 'unknown'] as const;
export const CONFIDENCES = ['high', 'moderate', 'low'] as const;

export const FOLLOW_UPS = ['Open', 'Late', 'Waiting', 'Closed'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

export const RECIPROCITIES = [
  'None yet',
  'Early days',
  'Only giving',
  'Only receiving',
  'Balanced',
  'Mostly giving',
  'Mostly receiving',
] as const;
export type Reciprocity = (typeof RECIPROCITIES)[number];

export const INTRODUCTION_SIDES = ['them', 'us'] as const;
export const VERDICTS = ['good intro', 'maybe', 'no'] as const;
export const CONTACT_PERMISSIONS = ['not asked', 'asked', 'yes', 'no'] as const;
export const WAYS = [
  'three-way meeting',
  'joint e-mail',
  'partner calls',
  'contact calls',
  'pass on material',
] as const;
export const INTRODUCTION_STEPS = ['Identified', 'Qualified', 'Arranged', 'Made', 'Dropped'] as const;

export const COMMITMENT_STATES = [
  'Reviewed',
  'Not specific yet',
  'Kept',
  'We kept ours',
  'They kept theirs',
  'Neither yet',
  'Half-way',
  'Agreed',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const REMINDERS = ['Weekly', 'Daily', 'Off'] as const;
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];
