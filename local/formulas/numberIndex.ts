import type { Strip } from './scope';

/** The numbers of a strip in ascending order, and where in the strip each stands. */
export interface NumberIndex {
  readonly numbers: Float64Array;
  readonly positions: Int32Array;
}

export type OrderOperator = '<' | '>' | '<=' | '>=';

/** A condition that only numbers can meet. */
export interface NumberOrder {
  readonly operator: OrderOperator;
  readonly operand: number;
}

/** The index of a strip, built when it is wanted for the second time: many ranges are asked only once. */
export function numberIndexOf(strip: Strip): NumberIndex | undefined {
  if (!strip.askedForOrder) {
    strip.askedForOrder = true;
    return undefined;
  }
  strip.numbers ??= makeNumberIndex(strip);
  return strip.numbers;
}

function makeNumberIndex({ values }: Strip): NumberIndex {
  const found = values.flatMap((value, position) => (typeof value === 'number' ? { value, position } : []));
  found.sort((one, other) => one.value - other.value || one.position - other.position);
  return {
    numbers: Float64Array.from(found, ({ value }) => value),
    positions: Int32Array.from(found, ({ position }) => position),
  };
}

/** From which to before which number of the index the condition is met. */
export function spanWhere(
  { numbers }: NumberIndex,
  { operator, operand }: NumberOrder,
): [from: number, to: number] {
  if (operator === '<') return [0, countBelow(numbers, operand, false)];
  if (operator === '<=') return [0, countBelow(numbers, operand, true)];
  return [countBelow(numbers, operand, operator === '>'), numbers.length];
}

/** How many numbers come before the operand, or up to it. */
function countBelow(numbers: Float64Array, operand: number, upTo: boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number < operand || (upTo && number === operand)) low = middle + 1;
    else high = middle;
  }
  return low;
}
