import Papa from 'papaparse';
import { parseSafeText } from '../export/csvText';

/** The rows of a file as arrays; never objects, whose keys a header like `__proto__` would reach. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  /** The row (1 = the first) in which a quotation mark is never closed or closes too early. */
  readonly brokenQuoteInRow: number | undefined;
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Splits the text into rows and cells. `limit` stops after so many rows; without it all are read. */
export function parseCsv(text: string, delimiter: Delimiter, limit = 0): Csv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    header: false,
    preview: limit,
    skipEmptyLines: false,
  });
  const quote = errors.find((error) => error.type === 'Quotes');
  return { rows: data.map((row) => row.map(parseSafeText)), brokenQuoteInRow: quote && (quote.row ?? 0) + 1 };
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
