import { EnumValue, findEnumValue } from './enums';
import { handleName, isHandle, makeHandle } from './handle';
import type { Wire } from './wire';
import { TAG } from './wire';

/** The realm's own, kept from before the host's clock took its place. */
const RealDate = Date;

/** A value of the realm as JSON for the host. Functions and symbols have no way across. */
export function encode(value: unknown): Wire {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Date) return { [TAG]: 'date', at: value.getTime() };
  if (typeof value === 'object' && isHandle(value))
    return { [TAG]: handleName(value), ref: encode(value.ref) };
  if (value instanceof EnumValue) return { [TAG]: 'enum', enumeration: value.home, name: value.name() };
  return typeof value === 'object' ? encodeRecord(value) : { [TAG]: 'foreign', type: typeof value };
}

function encodeRecord(record: object): Wire {
  const encoded: { [key: string]: Wire } = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) encoded[key] = encode(value);
  return encoded;
}

/** The realm's value for what the host sent; arrays are filled in place. */
export function decode(wire: Wire): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (Array.isArray(wire)) return decodeArray(wire);
  const tag = wire[TAG];
  if (tag === 'date') return new RealDate(Number(wire.at));
  if (tag === 'grid') {
    const rows = decodeGrid(wire.rows as unknown[][], wire.dates as number[]);
    return addBlankRows(rows, Number(wire.blankRows), Number(wire.columns));
  }
  if (tag === 'enum') return findEnumValue(String(wire.enumeration), String(wire.name));
  if (typeof tag === 'string') return makeHandle(tag, decode(wire.ref ?? null));
  const decoded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wire)) decoded[key] = decode(value);
  return decoded;
}

/** Rows of plain values; `dates` lists row and column of each number that stands for an instant. */
function decodeGrid(rows: unknown[][], dates: number[]): unknown[][] {
  for (let i = 0; i < dates.length; i += 2) {
    const row = rows[dates[i] ?? 0];
    const column = dates[i + 1] ?? 0;
    if (row) row[column] = new RealDate(row[column] as number);
  }
  return rows;
}

/** The rows of a grid below the last that holds anything cross as their number. */
function addBlankRows(rows: unknown[][], count: number, columns: number): unknown[][] {
  for (let i = 0; i < count; i++) rows.push(new Array(columns).fill(''));
  return rows;
}

function decodeArray(array: Wire[]): unknown[] {
  const decoded: unknown[] = array;
  for (let i = 0; i < array.length; i++) {
    const item = array[i];
    if (typeof item === 'object' && item !== null) decoded[i] = decode(item);
  }
  return decoded;
}
