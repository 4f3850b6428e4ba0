import type { runLog } from '../schema/practice';
import type { Loaded, Ports } from './ports';

/** How many runs the Run log keeps. */
const KEPT = 400;

/** Writes down a run that did something: never a name, an address or anything about a client. */
export function logRun(ports: Ports, loaded: Loaded<typeof runLog>, run: string, result: string): void {
  const { workbook, clock } = ports;
  const { day, minutes } = clock.localTime(clock.now(), workbook.context().zone);
  const excess = loaded.rows.length + 1 - KEPT;
  const grown = workbook.append(loaded, [{ when: `${day} ${timeOf(minutes)}`, run, result }]);
  if (excess > 0)
    workbook.remove(
      grown,
      Array.from({ length: excess }, (_, row) => row),
    );
}

/** 'HH:MM' of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
