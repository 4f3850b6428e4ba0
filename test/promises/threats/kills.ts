import { type HostSnapshot, kill } from '../../../local/host';
import { findWrongColumns } from '../oracle';
import { aScene, aWaitingTeam, dashboard, mailed, runTriggers, setClock } from './scene';

const EIGHT = Date.parse('2026-03-03T08:00:00Z');
/** So slow that a run with all its mails would take longer than it allows itself. */
const LATENCY = 6_000;

let before: HostSnapshot | undefined;

/** The daily run, killed at this second of its life; then the hours that follow. Answers what is wrong, [] if nothing. */
export function dieAt(second: number): string[] {
  before ??= aWaitingTeam().host.snapshot();
  const practice = aScene(before, EIGHT, { latency: LATENCY });
  const { host } = practice;
  host.fault = () => {
    if (host.clock.now() - EIGHT >= second * 1_000) throw kill();
  };
  runTriggers(practice);
  const atDeath = mailed(practice).length;
  host.fault = undefined;
  const later = aScene(host.snapshot(), EIGHT + 2 * 3_600_000);
  for (const hour of ['10', '11', '12']) {
    setClock(later, `2026-03-03T${hour}:00:00Z`);
    runTriggers(later);
  }
  const mails = [...mailed(practice), ...mailed(later)];
  const wanted = everybody();
  const missed = wanted.filter((address) => !mails.includes(address));
  const isSaid = /may not have been sent/.test(dashboard(later));
  return [
    ...(new Set(mails).size < mails.length ? [`mailed twice: ${mails}`] : []),
    ...(missed.length > 1 ? [`nobody told ${missed}`] : []),
    ...(missed.length === 1 && !isSaid
      ? [`the sheet does not say that ${missed} may not have been told`]
      : []),
    ...(second === 0 && atDeath > 0 ? ['mailed before it began'] : []),
    ...findWrongColumns(later.host.workbook, later.host.clock.now()),
  ].map((sentence) => `second ${second}: ${sentence}`);
}

let all: string[] | undefined;

/** Whom an undisturbed run mails. */
export function everybody(): string[] {
  if (all) return all;
  before ??= aWaitingTeam().host.snapshot();
  const practice = aScene(before, EIGHT);
  runTriggers(practice);
  all = mailed(practice);
  return all;
}
