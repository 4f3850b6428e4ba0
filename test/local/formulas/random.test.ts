import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineShift, parseFormula, shiftReferences } from '../../../local/formulas';
import { aBook } from './book';
import { calculate } from './support';

const SEED = 20_260_304;
console.info(`Random formulas: fast-check seed ${SEED}`);

function holds<A>(claims: fc.Arbitrary<A>, claim: (drawn: A) => void, numRuns = 300): void {
  fc.assert(fc.property(claims, claim), { seed: SEED, numRuns });
}

const COLUMNS = ['A', 'B', 'C', 'D'] as const;
const ROWS = 6;

const cell = fc
  .tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${column}${row}`);
const range = fc.oneof(
  fc.tuple(cell, cell).map(([one, other]) => `${one}:${other}`),
  fc.constantFrom(...COLUMNS).map((column) => `${column}:${column}`),
  fc.tuple(cell, fc.constantFrom(...COLUMNS)).map(([from, column]) => `${from}:${column}`),
);
const number = fc.integer({ min: -5, max: 20 }).map(String);

const expression = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number,
    cell,
    fc.constantFrom('"x"', 'TRUE', '""', 'NA()'),
    range.map((each) => `SUM(${each})`),
    range.map((each) => `COUNTIF(${each},">2")`),
    fc
      .tuple(tie('value'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<'), tie('value'))
      .map((each) => each.join('')),
    fc.tuple(tie('value'), tie('value'), tie('value')).map((each) => `IF(${each.join(',')})`),
    fc.tuple(tie('value'), tie('value')).map((each) => `IFERROR(${each.join(',')})`),
    tie('value').map((each) => `(${each})`),
  ),
})).value;

const entry = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('x', null, true),
  expression.map((each) => `=${each}`),
);

describe('any text', () => {
  it('is a formula or an error, and never a failure', () => {
    const pieces = fc.constantFrom(
      ...['=', '(', ')', '{', '}', ',', ';', '"', "'", '!', ':', '$', '#', '#REF!', '%', '^', '-', '<>', '&'],
      ...[
        'A1',
        'A:A',
        '2:3',
        'SUM(',
        'IF(',
        'ARRAYFORMULA(',
        'Sheet1!',
        "'a b'!",
        '1.5',
        '"x"',
        'TRUE',
        'é',
        ' ',
      ],
    );
    holds(
      fc.array(pieces, { maxLength: 12 }),
      (drawn) => {
        const result = calculate(`=${drawn.join('')}`);
        expect(result === null || ['string', 'number', 'boolean', 'object'].includes(typeof result)).toBe(
          true,
        );
      },
      3000,
    );
  });
});

describe('after any series of edits', () => {
  it('every cell shows what a workbook calculated at once would show', () => {
    const edits = fc.array(fc.tuple(cell, entry), { minLength: 1, maxLength: 25 });
    holds(edits, (drawn) => {
      const stepwise = aBook();
      for (const [place, value] of drawn) stepwise.enter(place, value);
      const atOnce = aBook();
      atOnce.enterAll(new Map(drawn));
      for (const column of COLUMNS) {
        for (let row = 1; row <= ROWS; row += 1) {
          expect(stepwise.show(`${column}${row}`), `${column}${row}`).toEqual(atOnce.show(`${column}${row}`));
        }
      }
    });
  });
});

describe('results that spill, meet and make room', () => {
  const spilling = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .map((size) => `=SEQUENCE(${size.join(',')})`),
    cell.map((each) => `=SEQUENCE(IF(N(${each})>3,1,3))`),
    range.map((each) => `=ARRAYFORMULA(IFERROR(${each}&"",""))`),
    range.map((each) => `=IFERROR(FILTER(${each},${each}>2),"none")`),
  );

  it('leave every cell with what its formula gives over the cells as they are shown', () => {
    const edits = fc.array(fc.tuple(cell, fc.oneof(entry, spilling)), { minLength: 1, maxLength: 20 });
    holds(
      edits,
      (drawn) => {
        const book = aBook();
        for (const [place, value] of drawn) book.enter(place, value);
        for (const [place, value] of new Map(drawn)) {
          const isFormula = typeof value === 'string' && value.startsWith('=');
          if (!isFormula || book.show(place) === '#REF!') continue;
          expect(book.show(place), `${place} ${value}`).toEqual(firstOf(book.evaluate(place, value)));
        }
      },
      1500,
    );
  });

  const firstOf = (result: unknown): unknown => (Array.isArray(result) ? firstOf(result[0]) : result);
});

describe('inserting lines', () => {
  it('is undone in every formula by deleting them again', () => {
    const lines = fc.record({
      axis: fc.constantFrom('row' as const, 'column' as const),
      at: fc.integer({ min: 1, max: ROWS }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    holds(fc.tuple(expression, lines), ([text, where]) => {
      const shift = (formula: string, kind: 'insert' | 'delete') => {
        const shifted: LineShift = { kind, ...where };
        return shiftReferences(formula, 'Sheet1', { kind: 'lines', sheet: 'Sheet1', lines: shifted });
      };
      const inserted = shift(`=${text}`, 'insert');
      expect(parseFormula(inserted)).not.toHaveProperty('error');
      expect(shift(inserted, 'delete')).toBe(`=${text}`);
    });
  });
});
