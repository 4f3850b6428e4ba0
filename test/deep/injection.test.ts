import { describe, expect, it } from 'vitest';
import { DOORS, knock } from '../promises/injection';
import { FORMULAS } from '../support/payloads/formulas';

describe('every formula payload by every text field of every call stays the text it was', () => {
  it.each(DOORS)('by $name', (door) => {
    const { taken, columns, broken } = knock(door, FORMULAS);
    console.log(
      `${door.name}: ${taken} of ${FORMULAS.length} taken, into ${columns.join(', ') || 'no cell'}`,
    );
    expect(broken).toEqual([]);
  });
});
