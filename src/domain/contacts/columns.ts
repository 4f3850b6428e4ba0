import { lineOf } from './cells';
import type { CellOf, Header } from './header';

/** The first of these columns that holds something, as one line of text. */
export function firstFilled(header: Header, ...names: string[]): CellOf {
  const columns = names.map((name) => header.column(name));
  return (row) => {
    const filled = columns.find((column) => column(row).trim() !== '');
    return filled ? lineOf(filled(row)) : '';
  };
}

/** The columns that hold the parts of a person's name. */
export interface NameColumns {
  readonly prefix: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly suffix: string;
}

/** 'Dr. Anna Maria Smith, PhD' from its columns; '' when neither first nor last name is filled. */
export function fullName(header: Header, columns: NameColumns): CellOf {
  const cell = (part: keyof NameColumns) => firstFilled(header, columns[part]);
  const [prefix, first, middle, last] = [cell('prefix'), cell('first'), cell('middle'), cell('last')];
  const suffix = cell('suffix');
  return (row) =>
    joinName({
      ...{ prefix: prefix(row), first: first(row), middle: middle(row) },
      ...{ last: last(row), suffix: suffix(row) },
    });
}

/** The same from the parts themselves. */
export function joinName({ prefix, first, middle, last, suffix }: NameColumns): string {
  if (first === '' && last === '') return '';
  const name = [prefix, first, middle, last].filter((part) => part !== '').join(' ');
  return lineOf(suffix === '' ? name : `${name}, ${suffix}`);
}
