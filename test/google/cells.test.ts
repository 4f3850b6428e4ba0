import { describe, expect, it } from 'vitest';
import { cellOf, escapeText, sheetValueOf } from '../../src/google/cells';
import { zoneNamed } from '../../src/google/zone';
import { standIn } from './paper';

const berlin = zoneNamed('Europe/Berlin');
const words = { kind: 'text', plainText: false } as const;

describe('what a sheet holds', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    ['words', 'words'],
    [3.5, 3.5],
    [false, false],
    [standIn<Date>({ toString: () => 'odd' }), 'odd'],
    [new Date('2026-03-01T23:00:00Z'), '2026-03-02'],
    [new Date('2026-03-02T08:05:00Z'), '2026-03-02 09:05'],
  ] as const)('%s is read as %s', (value, cell) => {
    expect(cellOf(value, berlin)).toBe(cell);
  });
});

describe('what is written', () => {
  it.each([
    ['', ''],
    [7, 7],
    [true, true],
    ['Dana Fielding', 'Dana Fielding'],
    ['Müller-Groß, Zoë', 'Müller-Groß, Zoë'],
    ['true', "'true"],
    ['untrue', 'untrue'],
    ['falsely', 'falsely'],
    ['Call 12', "'Call 12"],
    ['Wahr ', "'Wahr "],
    ['=1+1', "'=1+1"],
    ['12', "'12"],
    ["'quoted", "''quoted"],
    ['2026-03-02', "'2026-03-02"],
  ] as const)('%j stays what it is', (cell, written) => {
    expect(sheetValueOf(cell, words)).toBe(written);
  });

  it('is a number for a day, and text for what is none', () => {
    const day = { kind: 'day', plainText: false } as const;
    expect(sheetValueOf('2026-03-02', day)).toBe(46_083);
    expect(sheetValueOf('31.02.2026', day)).toBe("'31.02.2026");
  });

  it('is cut where Sheets would refuse it', () => {
    expect(sheetValueOf('a'.repeat(60_000), words)).toBe('a'.repeat(49_000));
  });

  it('in a column of plain text needs the apostrophe only before what could be a formula', () => {
    expect(escapeText('007', true)).toBe('007');
    expect(escapeText('true', true)).toBe('true');
    expect(escapeText('a=b', true)).toBe('a=b');
    for (const text of ['=1', '+1', '-1', '@a', "'a"]) expect(escapeText(text, true)).toBe(`'${text}`);
  });
});
