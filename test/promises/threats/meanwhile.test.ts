import { describe, expect, it } from 'vitest';
import { ACTS, DEEDS, meddle } from './meanwhile';

/** Here every ninth gap of each, all of them together; `npm run test:deep` takes every one. */
const STEP = 9;

describe.each(DEEDS)('S6: while $name is under way, between two of its calls, somebody', (deed) => {
  it.each(Object.keys(ACTS).map((name, index) => [name, 1 + (index % STEP)] as const))(
    '%s (every ninth gap from %i on): nothing typed is lost or doubled, and the next run puts every column right',
    (name, from) => {
      expect(meddle(deed, name, from, STEP)).toEqual([]);
    },
  );
});
