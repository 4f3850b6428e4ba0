import { describe, expect, it } from 'vitest';
import type { FaultHook } from '../../local/host';
import { serviceError } from '../../local/host';
import { costOf } from '../../local/realm';
import { BEN } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { begin, DAILY_RUN, LOG, runTriggers, type Scenario } from './scenarios';
import { typedState } from './typedState';

const OPEN: Scenario = {
  name: 'opening the sidebar',
  prepare: DAILY_RUN.prepare,
  license: {},
  act: (practice) => void practice.ask('open', {}, BEN),
};

/** Calls that change nothing and do not stand among the sheet's reads. */
const READS_ELSEWHERE = new Set([
  'MailApp.getRemainingDailyQuota',
  'Properties.getProperties',
  'ScriptApp.getProjectTriggers',
  'Session.getActiveUser',
  'Spreadsheet.getSpreadsheetTimeZone',
]);

/** A flush counts as a read on the local host, but writes. */
const isRead = (service: string, method: string) =>
  (costOf(service, method) === 'reads' && method !== 'flush') || READS_ELSEWHERE.has(`${service}.${method}`);

/** Lets the read with this number fail so many times in a row; answers how many reads there were. */
function failRead(practice: Promised, number: number, times: number): () => number {
  let reads = 0;
  let failed = 0;
  const hook: FaultHook = ({ service, method }, moment) => {
    if (moment !== 'before' || !isRead(service, method)) return;
    const isRepeated = reads === number && failed < times;
    if (!isRepeated) reads++;
    if (reads !== number || failed === times) return;
    failed++;
    throw serviceError();
  };
  practice.host.fault = hook;
  return () => reads;
}

describe.each([OPEN, LOG, DAILY_RUN])('while Google fails for a moment: $name', (scenario) => {
  const start = begin(scenario);
  const [snapshot, now] = [start.host.snapshot(), start.clock.now()];
  const again = () => {
    const practice = aPromisedPractice({ snapshot });
    practice.clock.set(now);
    return practice;
  };
  const act = (practice: Promised) => practice.allow(scenario.license, () => scenario.act(practice));

  it.each([1, 3])('any read may fail %i times, and all is done once', (times) => {
    const clean = again();
    const countReads = failRead(clean, 0, 0);
    act(clean);
    const wanted = typedState(clean.host.workbook);
    const reads = countReads();
    expect(reads).toBeGreaterThan(1);
    for (let number = 1; number <= reads; number++) {
      const practice = again();
      failRead(practice, number, times);
      act(practice);
      practice.check(`read ${number}`);
      expect(typedState(practice.host.workbook), `read ${number}`).toEqual(wanted);
      expect(practice.watched.mails.length, `read ${number}`).toBe(clean.watched.mails.length);
    }
  });
});

it('a read that goes on failing ends the action, and nothing is written', () => {
  const practice = begin(DAILY_RUN);
  const before = typedState(practice.host.workbook);
  practice.host.fault = ({ name }, moment) => {
    if (name === 'Range.getValues' && moment === 'before') throw serviceError();
  };
  expect(() => runTriggers(practice)).toThrow();
  practice.host.fault = undefined;
  expect(typedState(practice.host.workbook)).toEqual(before);
  expect(practice.watched.mails).toEqual([]);
});
