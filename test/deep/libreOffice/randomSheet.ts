import { makeRandom } from '../../../local/random';
import { INGREDIENTS, RECIPES } from './recipes';

/** Rows of values in the columns A to F. */
export const ROWS = 16;

const WORDS = ['Ann', 'ann', 'Bob', 'Cy Young', 'Dee', 'law firm', 'Lawyer', 'lawyer', 'Notary'];
const PHRASES = [
  'red-green-blue',
  'two  words ',
  ' Ana Example',
  'a-a-a',
  "o'neil and SONS",
  'Banana bread',
  'x',
];
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;

/** What is drawn by chance, the same for the same seed. */
export interface Draw {
  count(least: number, most: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  cell(column: string): string;
  range(column: string): string;
}

export function makeDraw(seed: number): Draw {
  const random = makeRandom(seed);
  const count = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    count,
    oneOf: (choices) => choices[count(0, choices.length - 1)] ?? choices[0],
    cell: (column) => `${column}${count(1, ROWS)}`,
    range: (column) => `${column}1:${column}${ROWS}`,
  };
}

type Typed = string | number | null;

/** Whole numbers, amounts, words, days, ascending numbers and phrases, as a person types them. */
export function drawValues(draw: Draw): Typed[][] {
  let ascending = draw.count(-5, 5);
  // The first and the last are never blank: LibreOffice cuts the blank ends off a range before it counts what is not there.
  const isBlank = (row: number) => draw.count(1, 8) === 1 && row > 0 && row < ROWS - 1;
  return Array.from({ length: ROWS }, (_, row) => {
    ascending += draw.count(1, 4);
    return [
      isBlank(row) ? null : draw.count(-20, 50),
      draw.count(1, 9999) / 100,
      isBlank(row) ? null : draw.oneOf(WORDS as [string]),
      new Date(FIRST_DAY + draw.count(0, 2900) * DAY_MS).toISOString().slice(0, 10),
      ascending,
      draw.oneOf(PHRASES as [string]),
    ];
  });
}

/** A truth is a number to LibreOffice, so it is compared only where it is the whole answer. */
const ANSWERS_A_TRUTH = /^(?:\(operators\)|AND|OR|XOR|NOT|TRUE|FALSE|EXACT|IS.*)$/;

/** One formula of each recipe, and as many that put two of them together. */
export function drawFormulas(draw: Draw): string[] {
  const names = Object.keys(RECIPES);
  const alone = names.map((name) => `=${cook(draw, name)}`);
  const values = names.filter((name) => !ANSWERS_A_TRUTH.test(name) && name !== 'ARRAYFORMULA');
  const together = values.map((name) => {
    const other = draw.oneOf(values as [string]);
    return `=${combine(draw, cook(draw, name), cook(draw, other))}`;
  });
  return [...alone, ...together];
}

function combine(draw: Draw, one: string, other: string): string {
  return draw.oneOf([
    `IF(ISERROR(${one}),${other},${one})`,
    `IFERROR(${one},${other})`,
    `(${one})&"/"&(${other})`,
    `(${one})=(${other})`,
    `IF(ISNUMBER(${one}),ROUND(N(${one})*2,6),${other})`,
  ]);
}

function cook(draw: Draw, name: string): string {
  const recipe = draw.oneOf((RECIPES[name] ?? []) as [string]);
  return recipe.replace(
    /\{(\w+)\}/g,
    (whole, ingredient: string) => INGREDIENTS[ingredient]?.(draw) ?? whole,
  );
}
