import type { RangeRef, Wire } from '../realm';
import { TAG } from '../realm';
import { refusal } from '../refusals';

type Tagged = { [key: string]: Wire };

export function isTagged(value: Wire | undefined, tag: string): value is Tagged {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value[TAG] === tag;
}

/** Refuses a call whose arguments fit none of the method's forms, naming their types as Google does. */
export function wrongParameters(method: string, args: readonly Wire[]): Error {
  return refusal('wrongParameters', args.map(typeName).join(','), method);
}

function typeName(value: Wire): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return typeof value[TAG] === 'string' ? taggedName(value) : '(class)';
  return { string: 'String', number: 'number', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function taggedName(value: Tagged): string {
  const tag = String(value[TAG]);
  return tag === 'enum' ? `SpreadsheetApp.${String(value.enumeration)}` : `SpreadsheetApp.${tag}`;
}

/** A whole number; Google cuts off what is behind the point. */
export function numberArg(method: string, args: readonly Wire[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number') throw wrongParameters(method, args);
  return Math.trunc(value);
}

export function numberArgOr(method: string, args: readonly Wire[], index: number, missing: number): number {
  return args[index] === undefined ? missing : numberArg(method, args, index);
}

export function textArg(method: string, args: readonly Wire[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw wrongParameters(method, args);
  return value;
}

export function booleanArgOr(args: readonly Wire[], index: number, missing: boolean): boolean {
  const value = args[index];
  return value === undefined || value === null ? missing : Boolean(value);
}

export function enumName(value: Wire | undefined, enumeration: string): string | undefined {
  return isTagged(value, 'enum') && value.enumeration === enumeration ? String(value.name) : undefined;
}

/** What the handle of a class carries, or undefined when the value is no such handle. */
export function refIn<Ref>(value: Wire | undefined, className: string): Ref | undefined {
  return isTagged(value, className) ? (value.ref as Ref) : undefined;
}

export function rangeArg(method: string, args: readonly Wire[], index: number): RangeRef {
  const ref = refIn<RangeRef>(args[index], 'Range');
  if (!ref) throw wrongParameters(method, args);
  return ref;
}

/** A grid of the range's shape; refused as Google refuses it when the shape differs. */
export function gridArg(method: string, args: readonly Wire[], range: RangeRef): Wire[][] {
  const grid = args[0];
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw wrongParameters(method, args);
  const rows = grid as Wire[][];
  if (rows.length !== range.rows) throw refusal('rowsMismatch', rows.length, range.rows);
  const odd = rows.find((row) => row.length !== range.columns);
  if (odd) throw refusal('columnsMismatch', odd.length, range.columns);
  return rows;
}

/** A handle for the realm. */
export function handle(className: string, ref: object | null): Wire {
  return { [TAG]: className, ref: ref as Wire };
}

export function enumValue(enumeration: string, name: string): Wire {
  return { [TAG]: 'enum', enumeration, name };
}

export function dateValue(instant: number): Wire {
  return { [TAG]: 'date', at: instant };
}
