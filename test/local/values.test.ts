import { describe, expect, it } from 'vitest';
import { ANA, aHost, answerOf } from './program';

/** What a cell holds after a script wrote a value into it, as a person in Britain. */
function written(value: string, format?: string): unknown {
  const dress = format ? `sheet.getRange('A1').setNumberFormat('${format}');` : '';
  return answerOf(`${dress} sheet.getRange('A1').setValue(${value});
    const cell = sheet.getRange('A1');
    const value = cell.getValue();
    return value instanceof Date ? value.toISOString() : value;`);
}

describe('a text written by a script is read as if typed', () => {
  it.each([
    ["'00123'", 123],
    ["'1-2'", '2026-02-01T00:00:00.000Z'],
    ["'3/4/2026'", '2026-04-03T00:00:00.000Z'],
    ["'2026-03-29'", '2026-03-29T00:00:00.000Z'],
    ["'TRUE'", true],
    ["'10%'", 0.1],
    ["'12:30'", '1899-12-30T12:30:00.000Z'],
    ["' 7 '", 7],
    ["'Willow Clinic'", 'Willow Clinic'],
    ['"\'00123"', '00123'],
    ["''", ''],
    ['null', ''],
    ['undefined', ''],
    ['[1, 2]', '1,2'],
  ])('%s becomes %s', (value, expected) => {
    expect(written(value)).toEqual(expected);
  });

  it('a cell formatted as plain text beforehand keeps every text as it is', () => {
    expect(written("'00123'", '@')).toBe('00123');
    expect(written("'1-2'", '@')).toBe('1-2');
    expect(written("'TRUE'", '@')).toBe('TRUE');
    expect(written("'=1+1'", '@')).toBe('=1+1');
  });

  it('a plain text format set afterwards does not bring the typed text back', () => {
    expect(
      answerOf(
        `sheet.getRange('A1').setValue('00123').setNumberFormat('@'); return sheet.getRange('A1').getValue();`,
      ),
    ).toBe(123);
  });

  it('a day without a year falls into the year of the virtual clock', () => {
    const host = aHost('');
    host.edit(ANA, { sheetId: 0, row: 1, column: 1, values: [['5 Jan']] });
    expect(host.workbook.sheets[0]?.contents[0]?.[0]).toBe(46027);
  });
});

describe('days and times', () => {
  const zone = { timeZone: 'Europe/Berlin' };

  it('a Date is written as wall time of the workbook, not of the script', () => {
    const value = answerOf(
      `sheet.getRange('A1').setValue(new Date('2026-03-29T22:30:00Z')); return sheet.getRange('A1').getDisplayValue();`,
      zone,
    );
    expect(value).toBe('30/03/2026 0:30:00');
  });

  it('a number with a day format comes back as a Date at midnight of the workbook', () => {
    const value = answerOf(
      `sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46110); return sheet.getRange('A1').getValue().toISOString();`,
      zone,
    );
    expect(value).toBe('2026-03-28T23:00:00.000Z');
  });

  it('a number written over a day keeps the day format', () => {
    const value = answerOf(
      `sheet.getRange('A1').setValue('2026-01-05'); sheet.getRange('A1').setValue(46110); return sheet.getRange('A1').getDisplayValue();`,
    );
    expect(value).toBe('2026-03-29');
  });

  it('a Date keeps a day format that is already there', () => {
    const value = answerOf(
      `sheet.getRange('A1').setNumberFormat('d mmm yyyy').setValue(new Date(2026, 0, 5)); return sheet.getRange('A1').getDisplayValue();`,
    );
    expect(value).toBe('5 Jan 2026');
  });

  it('a Date read from a cell is an instance of the realm’s own Date', () => {
    expect(
      answerOf(
        `sheet.getRange('A1').setValue(new Date()); return sheet.getRange('A1').getValue() instanceof Date;`,
      ),
    ).toBe(true);
  });

  it('now is what the virtual clock says', () => {
    expect(answerOf('return new Date().toISOString();')).toBe('2026-03-02T08:00:00.000Z');
    expect(answerOf('return Date.now();')).toBe(Date.parse('2026-03-02T08:00:00Z'));
  });
});
