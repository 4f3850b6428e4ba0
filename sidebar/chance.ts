/** `count` whole numbers from 0 to 255; crypto's in the browser, fixed ones in tests. */
export type Chance = (count: number) => Iterable<number>;

const ID_SIGNS = 'abcdefghjkmnpqrstuvwxyz0123456789';
/** No vowels and no look-alikes: a code is never a word and is read out without mistakes. */
const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const CODE_DIGITS = '23456789';

const pick = (signs: string, number: number): string => signs.charAt(number % signs.length);

/** A fresh id for one wish of a person; begins with a letter, so that no cell takes it for a number. */
export function makeRequestId(chance: Chance): string {
  return `r${[...chance(20)].map((number) => pick(ID_SIGNS, number)).join('')}`;
}

/** A made-up client code such as K7M2. */
export function makeClientCode(chance: Chance): string {
  return [...chance(4)].map((number, place) => pick(place % 2 ? CODE_DIGITS : CODE_LETTERS, number)).join('');
}
