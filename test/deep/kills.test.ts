import { expect, it } from 'vitest';
import { dieAt } from '../promises/threats/kills';

it('C7: killed at any second from 0 to 360, a run mails nobody twice and the next hours put all right', () => {
  const seconds = Array.from({ length: 361 }, (_, second) => second);
  expect(seconds.flatMap(dieAt)).toEqual([]);
});
