import type { runLog } from '../schema/practice';
import type { Loaded, Ports } from './ports';

/** How many runs the Run log keeps. */
const KEPT = 400;

/** Writes down a run that did something: never a name, an address or anything about a client. */
export function logRun(ports: Ports, loaded: Loaded<typeof runLog>, run: string, result: string): void {
  const { workbook, clock } = ports;
  const { day, minutes } = clock.localTime(clock.now(), workbook.context().zone);
  const fresh = { when: `${day} ${timeOf(minutes)}`, run, result };
  const { rows } = loaded;
  if (rows.length < KEPT) {
    workbook.append(loaded, [fresh]);
    return;
  }
  // Every row takes the words of the one below it: one write, where a row added and one deleted are four calls.
  const kept = [...rows.slice(rows.length - KEPT + 1), fresh];
  const moved = workbook.save(loaded, new Map(kept.map((row, index) => [index, row])));
  workbook.remove(
    moved,
    rows.map((_, index) => index).filter((index) => index >= KEPT),
  );
}

/** 'HH:MM' of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
