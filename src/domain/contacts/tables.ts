import { lineOf } from './cells';
import type { ColumnMapping, Contact, UnknownColumns } from './contact';
import { DELIMITERS, type Delimiter, parseCsv } from './csv';
import { googleContacts, olderGoogleContacts } from './google';
import { makeHeader } from './header';
import { linkedIn } from './linkedIn';
import { guessMapping, mappedReader } from './mapped';
import { outlook } from './outlook';
import type { ContactReader } from './reader';

/** Every kind of table understood; the first that recognises the header reads it. */
const READERS: readonly ContactReader[] = [googleContacts, olderGoogleContacts, linkedIn, outlook];

/** Some programs write a preamble above the header. */
const HEADER_WITHIN = 10;
/** How many rows are looked at for samples, and how many samples are shown. */
const SAMPLE_ROWS = 50;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** Where the rows of a table begin and how they are told apart. */
export interface TableShape {
  readonly delimiter: Delimiter;
  readonly columns: number;
  /** How many rows stand above the first contact. */
  readonly above: number;
}

/** A table whose rows can be read. */
export interface KnownTable extends TableShape {
  readonly format: string;
  read(row: readonly string[]): Contact;
}

/** The table of a kind we know. */
export function findKnownTable(content: string): KnownTable | undefined {
  for (const delimiter of DELIMITERS) {
    const { rows } = parseCsv(content, delimiter, HEADER_WITHIN);
    for (const [index, row] of rows.entries()) {
      const header = makeHeader(row);
      const reader = READERS.find((candidate) => candidate.recognises(header));
      if (!reader) continue;
      const shape = { delimiter, columns: row.length, above: index + 1 };
      return { ...shape, format: reader.format, read: reader.rowReader(header) };
    }
  }
  return undefined;
}

interface UnknownTable extends TableShape {
  readonly titles: readonly string[];
}

/** The table of any other kind: the delimiter that makes the most columns; undefined when none makes two. */
export function findUnknownTable(content: string): UnknownTable | undefined {
  const tables = DELIMITERS.map((delimiter) => shapeOf(content, delimiter));
  const widest = tables.reduce((a, b) => (b.columns > a.columns ? b : a));
  return widest.columns > 1 || guessMapping(widest.titles).name !== undefined ? widest : undefined;
}

/** The titles stand in the first row that fills at least half of the widest; a row with an address has no titles. */
function shapeOf(content: string, delimiter: Delimiter): UnknownTable {
  const { rows } = parseCsv(content, delimiter, HEADER_WITHIN);
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(...filled);
  const at = filled.findIndex((count) => count > 0 && count * 2 >= most);
  const first = rows[at] ?? [];
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hasTitles = !first.some((cell) => cell.includes('@'));
  const titles = Array.from(
    { length: columns },
    (_, column) => (hasTitles && lineOf(first[column] ?? '')) || `Column ${column + 1}`,
  );
  return { delimiter, columns, above: hasTitles ? at + 1 : at, titles };
}

/** What somebody is asked about the columns. */
export function describeColumns(content: string, { delimiter, titles, above }: UnknownTable): UnknownColumns {
  const { rows } = parseCsv(content, delimiter, above + SAMPLE_ROWS);
  const samplesOf = (column: number) =>
    rows
      .slice(above)
      .map((row) => lineOf(row[column] ?? '').slice(0, LONGEST_SAMPLE))
      .filter((sample) => sample !== '')
      .slice(0, SAMPLES);
  return {
    columns: titles.map((title, column) => ({ title, samples: samplesOf(column) })),
    guess: guessMapping(titles),
  };
}

/** The same table once somebody has said what its columns hold. */
export function applyMapping({ titles, ...shape }: UnknownTable, mapping: ColumnMapping): KnownTable {
  return { ...shape, format: 'your own columns', read: mappedReader(mapping) };
}
