import { type Day, parseDay } from '../../day/day';

const PREFIX = 'demo-';

/** The id of a sample row. It holds the day the sample was made, so that any row left over tells it. */
export function sampleId(madeOn: Day, name: string): string {
  return `${PREFIX}${madeOn}-${name}`;
}

export function isSampleId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The day a sample row was made, or undefined when the id is not of a sample row. */
export function madeOnOf(id: string): Day | undefined {
  return isSampleId(id) ? parseDay(id.slice(PREFIX.length, PREFIX.length + 10)) : undefined;
}
