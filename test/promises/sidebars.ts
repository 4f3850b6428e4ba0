import { makeRandom } from '../../local/random';
import { touchpoints } from '../../src/schema/touchpoints';
import { ANA, BEN, CHIARA } from '../support/practice';
import type { Promised } from './checkers';
import { readTab } from './readBook';
import { begin, DAILY_RUN, LOG } from './scenarios';

const SEED = 20_260_302;
/** Calls of a log at which somebody else may come in. */
const CALLS = 20;

/** So many touchpoints logged by three people, each coming in where another is at work; answers how many rows came. */
export function submitTogether(submits: number): number {
  const practice = begin(DAILY_RUN);
  const countRows = () => readTab(practice.host.workbook, touchpoints).rows.length;
  const before = countRows();
  practice.allow(LOG.license, () => submitAll(practice, submits));
  practice.ask('updateNow', {});
  practice.checkColumns();
  practice.check();
  return countRows() - before;
}

/** Whoever is turned away submits again later. */
function submitAll(practice: Promised, submits: number): void {
  const random = makeRandom(SEED);
  const partnerId = String(practice.partner('Dana Fielding', 'Partner row id'));
  const waiting = Array.from({ length: submits }, (_, index) => index);
  while (waiting.length > 0) {
    const [mine = 0] = waiting.splice(Math.floor(random() * waiting.length), 1);
    const at = Math.floor(random() * CALLS);
    const [other] = waiting;
    practice.host.fault = ({ number }, moment) => {
      if (number === at && moment === 'before' && other !== undefined && submit(practice, partnerId, other))
        waiting.splice(waiting.indexOf(other), 1);
    };
    if (!submit(practice, partnerId, mine)) waiting.push(mine);
  }
  practice.host.fault = undefined;
}

function submit(practice: Promised, partnerId: string, index: number): boolean {
  const touch = { partnerId, kind: 'Message', date: '2026-03-02', by: '', gotFromIt: '', notes: '' };
  try {
    practice.ask(
      'logTouchpoint',
      { requestId: `request-many-${index}`, ...touch },
      [ANA, BEN, CHIARA][index % 3],
    );
    return true;
  } catch {
    return false;
  }
}
