import type { SentMail } from '../../local/host';
import { type Day, weekdayOf } from '../../src/day/day';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { makeDigestOracle } from './digestOracle';
import type { Practice } from './practice';
import { readBook } from './readBook';
import { readDigest } from './readDigest';

/** The trigger had its chance: what ran, and what went out. */
export interface Tick {
  readonly practice: Practice;
  readonly today: Day;
  /** What the practice's clock shows. */
  readonly hour: number;
  readonly executions: number;
  readonly mails: readonly SentMail[];
}

/** Holds every mail against the oracle, and every morning without one. */
export interface DigestWatch {
  see(tick: Tick): void;
  readonly differences: readonly string[];
  readonly counts: DigestCounts;
}

export interface DigestCounts {
  ticks: number;
  /** Days whose run came. */
  days: number;
  mails: number;
  lines: number;
  /** Lines compared, by section and by whose they are. */
  readonly by: Record<string, number>;
}

export function watchDigests(): DigestWatch {
  const oracle = makeDigestOracle();
  const counts: DigestCounts = { ticks: 0, days: 0, mails: 0, lines: 0, by: {} };
  const differences: string[] = [];
  let ranOn: Day | undefined;
  return {
    differences,
    counts,
    see(tick) {
      counts.ticks++;
      const read = tick.mails.map(readDigest);
      const isRun = isDaysRun(tick) && ranOn !== tick.today;
      const expected = isRun ? oracle(morningOf(tick)) : [];
      if (isRun) {
        ranOn = tick.today;
        counts.days++;
      }
      for (const { lines } of read) count(lines, counts);
      const [told, due] = [asLines(read), asLines(expected)];
      differences.push(
        ...missing(due, told).map((line) => `${tick.today}, ${tick.hour} h: not told: ${line}`),
        ...missing(told, due).map((line) => `${tick.today}, ${tick.hour} h: told, but not due: ${line}`),
      );
    },
  };
}

function isDaysRun({ today, hour, executions }: Tick): boolean {
  const { working_days, reminder_hour } = DEFAULT_SETTINGS;
  return executions > 0 && working_days.includes(weekdayOf(today)) && hour >= reminder_hour;
}

function morningOf({ practice, today }: Tick) {
  const { owner, editors, viewers } = practice.host.sharing;
  return {
    book: readBook(practice, today),
    members: [owner, ...editors, ...viewers],
    sentFrom: practice.host.triggers()[0]?.owner ?? '',
  };
}

function asLines(digests: ReturnType<typeof readDigest>[]): string[] {
  return digests.flatMap(({ to, lines }) => [`${to}, a mail`, ...lines.map((line) => `${to}, ${line}`)]);
}

/** What stands in the first list more often than in the second. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function count(lines: readonly string[], counts: DigestCounts): void {
  counts.mails++;
  counts.lines += lines.length;
  for (const line of lines) {
    const [whose = '', section = '', partner = ''] = line.split(' · ');
    if (/^and \d+ more$/.test(partner)) counts.by['and more'] = (counts.by['and more'] ?? 0) + 1;
    counts.by[section] = (counts.by[section] ?? 0) + 1;
    counts.by[whose] = (counts.by[whose] ?? 0) + 1;
  }
}
