import { describe, expect, it } from 'vitest';
import { ACTS, DEEDS, meddle } from '../promises/threats/meanwhile';

describe.each(DEEDS)('S6: while $name is under way, in each gap between two calls, somebody', (deed) => {
  it.each(Object.keys(ACTS))('%s', (name) => {
    expect(meddle(deed, name)).toEqual([]);
  });
});
