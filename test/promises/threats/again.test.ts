import { describe, expect, it } from 'vitest';
import { kill } from '../../../local/host';
import type { CallName } from '../../../src/entry/api';
import { fieldsOf } from '../../support/callFields';
import { aSamplePractice, type Practice } from '../../support/practice';
import { typedState } from '../typedState';
import { CALL_ENTRIES, type Entry } from './entries';
import { aScene } from './scene';

/** C2: every request of the sidebar that carries an id, sent again, and again after it died half way. */

const sample = aSamplePractice().host.snapshot();
const REQUEST = 'request-again-0001';
const ENTRIES = CALL_ENTRIES.filter(({ name }) =>
  fieldsOf(name as CallName).some((field) => field.name === 'requestId'),
);

const stateOf = (practice: Practice) => {
  practice.ask('updateNow', {});
  return typedState(practice.host.workbook);
};
const isTaken = ({ enter }: Entry) =>
  String(enter(aScene(sample), REQUEST)[0]?.value).startsWith('{"ok":true');
const TAKEN = ENTRIES.filter(isTaken).map((entry) => [entry.name, entry] as const);

describe('C2: a request sent again', () => {
  it('most calls with an id take the input of this test', () => {
    expect(TAKEN.length).toBeGreaterThanOrEqual(10);
  });

  it.each(TAKEN)('%s: two and three times is once', (_, { enter }) => {
    const practice = aScene(sample);
    enter(practice, REQUEST);
    const once = stateOf(practice);
    for (const time of [2, 3]) {
      const [outcome] = enter(practice, REQUEST);
      expect(outcome?.ok).toBe(true);
      expect(stateOf(practice), `time ${time}`).toEqual(once);
    }
  });

  it.each(TAKEN)('%s: dead at any seventh call, then sent twice, is once', (_, { enter }) => {
    const whole = aScene(sample);
    const calls = enter(whole, REQUEST)[0]?.remoteCalls ?? 0;
    const once = stateOf(whole);
    for (let nth = 3; nth <= calls; nth += 7) {
      const practice = aScene(sample);
      let count = 0;
      practice.host.fault = (_call, moment) => {
        if (moment === 'after' && ++count === nth) throw kill();
      };
      enter(practice, REQUEST);
      practice.host.fault = undefined;
      practice.host.clock.sleep(60_000);
      enter(practice, REQUEST);
      enter(practice, REQUEST);
      expect(stateOf(practice), `call ${nth}`).toEqual(once);
    }
  });
});
