import { expect, it } from 'vitest';
import { makeRandom } from '../../local/random';
import { touchpoints } from '../../src/schema/touchpoints';
import { readTab } from '../promises/readBook';
import { begin, DAILY_RUN, LOG } from '../promises/scenarios';
import { ANA, BEN, CHIARA } from '../support/practice';

const SIDEBARS = 10;
const SUBMITS = 100;

it(`${SIDEBARS} sidebars with ${SUBMITS} submits each leave exactly ${SIDEBARS * SUBMITS} rows, though each comes in where another is at work`, () => {
  const practice = begin(DAILY_RUN);
  const random = makeRandom(20_260_302);
  const partnerId = String(practice.partner('Dana Fielding', 'Partner row id'));
  const before = readTab(practice.host.workbook, touchpoints).rows.length;
  const waiting = Array.from({ length: SIDEBARS * SUBMITS }, (_, index) => index);
  const submit = (index: number): boolean => {
    const person = [ANA, BEN, CHIARA][index % 3] ?? ANA;
    try {
      practice.ask(
        'logTouchpoint',
        {
          requestId: `request-many-${index}`,
          partnerId,
          kind: 'Message',
          date: '2026-03-02',
          by: '',
          gotFromIt: '',
          notes: '',
        },
        person,
      );
      return true;
    } catch {
      return false;
    }
  };
  practice.allow(LOG.license, () => {
    while (waiting.length > 0) {
      const [mine = 0] = waiting.splice(Math.floor(random() * waiting.length), 1);
      const at = Math.floor(random() * 20);
      const [other] = waiting;
      practice.host.fault = ({ number }, moment) => {
        if (number === at && moment === 'before' && other !== undefined && submit(other))
          waiting.splice(waiting.indexOf(other), 1);
      };
      if (!submit(mine)) waiting.push(mine);
    }
  });
  practice.host.fault = undefined;
  practice.ask('updateNow', {});
  practice.checkColumns();
  practice.check();
  expect(readTab(practice.host.workbook, touchpoints).rows.length - before).toBe(SIDEBARS * SUBMITS);
});
