const MARK = 'unfinished-';

/**
 * The id of a new row of which not everything is written yet, in tabs where somebody's own columns stand between ours.
 * Whoever repeats the request completes that row in place.
 */
export const unfinishedId = (id: string): string => MARK + id;

/** Whether a row is what an interrupted attempt of the same request left; its further rows carry the request's id in front. */
export const isUnfinishedOf = (requestId: string, id: string): boolean =>
  id.startsWith(unfinishedId(requestId));
