import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/domain/contacts/csv';
import { makeCsv, makeSafeText, parseSafeText } from '../../../src/domain/export/csvText';

const SEED = 20_261_121;

const START = [
  '=',
  '+',
  '-',
  '@',
  '|',
  '%',
  '\t',
  '\r',
  '\n',
  '\0',
  ' ',
  "'",
  '"',
  '\u200b',
  '\ufeff',
  '＝',
  'a',
];

/** Texts that begin in any of the ways a formula can hide, over one line or several. */
const texts = fc
  .tuple(fc.array(fc.constantFrom(...START), { maxLength: 4 }), fc.string({ maxLength: 12 }))
  .map(([start, rest]) => start.join('') + rest);

const LIVE = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

describe('a text in a CSV file', () => {
  it.each([
    ['=HYPERLINK("https://example.org")\nfoo', 'over several lines'],
    ['+1 555 0100', 'a phone number'],
    ['-', 'a dash alone'],
    ['\u200b=1+1', 'behind a space nobody can see'],
    ['\0=1+1', 'behind a NUL'],
    ['＝1+1', 'in full width'],
    ['\t=1', 'behind a tab'],
    ["'=1+1", 'behind an apostrophe that is its own'],
  ])('%j stands behind an apostrophe: %s', (text) => {
    expect(makeSafeText(text)).toBe(`'${text}`);
  });

  it.each(['Dana Kim', "O'Neill", "'90s clinic", 'a=b', '1-2', '', '𝗗ana', 'Größe'])(
    '%j stands as it is',
    (text) => {
      expect(makeSafeText(text)).toBe(text);
    },
  );

  it(`never begins a formula, and is the same again once read (100,000 texts, seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        texts,
        (text) => !LIVE.test(makeSafeText(text)) && parseSafeText(makeSafeText(text)) === text,
      ),
      { seed: SEED, numRuns: 100_000 },
    );
  });

  it(`another reader of CSV files finds the same cells (2,000 tables, seed ${SEED})`, () => {
    const tables = fc.array(fc.array(texts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, (rows) => {
        const { data } = Papa.parse<string[]>(makeCsv(rows).slice(1), { delimiter: ',', newline: '\r\n' });
        expect(data.slice(0, -1).map((row) => row.map(parseSafeText))).toEqual(rows);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark, ends each line with CR LF, and leaves numbers alone', () => {
    expect(
      makeCsv([
        ['Name', 'Balance'],
        ['Dana "D" Kim', -2],
        ['', true],
      ]),
    ).toBe('\ufeff"Name","Balance"\r\n"Dana ""D"" Kim",-2\r\n,true\r\n');
  });

  it('gives back what was written when our own import reads it', () => {
    const rows = [['=1+1', '+1 555 0100', "'-x", 'two\nlines', 'a;b']];
    expect(parseCsv(makeCsv(rows).slice(1), ',').rows[0]).toEqual(rows[0]);
  });
});
