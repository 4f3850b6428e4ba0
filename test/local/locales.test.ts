import { describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../local/host';
import { bundleProgram } from '../../local/program';
import { cellView } from '../../local/server/view/cellView';
import { contentAt } from '../../local/workbook/cells';
import { findSheet } from '../../local/workbook/workbook';

const YOU = 'ana@example.org';
const CODE = `function write(formula) { SpreadsheetApp.getActive().getRange('B1').setFormula(formula); }
  function read() { return SpreadsheetApp.getActive().getRange('B1').getFormula(); }`;

function aHost(locale: string, variants: HostOptions['variants'] = {}): Host {
  const manifest = {
    timeZone: 'Etc/UTC',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  };
  return createHost({
    program: bundleProgram({ code: CODE, html: {}, manifest }),
    owner: YOU,
    locale,
    variants,
  });
}

function type(host: Host, ...line: (string | number)[]): void {
  host.edit(YOU, { sheetId: 0, row: 1, column: 1, values: [line] });
}

/** What a cell of the first row shows, and what its editor opens with. */
function seen({ workbook }: Host, column: number): [shown: string, edited: string] {
  const sheet = findSheet(workbook, 0);
  if (!sheet) throw new Error('There is no sheet.');
  const { display, editText } = cellView(workbook, sheet, 1, column, () => undefined);
  return [display, editText];
}

describe('what is typed is read by the locale', () => {
  it.each([
    ['en_GB', '1.5', '1.5', '1,5'],
    ['en_US', '1.5', '1.5', '1,5'],
    ['de_DE', '1,5', '1,5', '1,5x'],
    ['fr_FR', '1,5', '1,5', '1.5'],
    ['nl_NL', '1,5', '1,5', '1.5'],
  ])('in %s %s is one and a half, shown as %s, and %s is text', (locale, number, shown, text) => {
    const host = aHost(locale);
    type(host, number, text, '=A1*2', '=ISTEXT(B1)');
    expect([seen(host, 1)[0], seen(host, 3)[0], seen(host, 4)[0]]).toEqual([shown, '3', 'TRUE']);
  });

  it.each([
    ['en_GB', '3/2/2026', '03/02/2026'],
    ['en_US', '3/2/2026', '3/2/2026'],
    ['de_DE', '3.2.2026', '03.02.2026'],
    ['fr_FR', '3/2/2026', '03/02/2026'],
    ['nl_NL', '3-2-2026', '3-2-2026'],
  ])('in %s a day typed as %s is shown as %s', (locale, typed, shown) => {
    const host = aHost(locale);
    type(host, typed);
    expect(seen(host, 1)[0]).toBe(shown);
  });
});

describe('a formula', () => {
  it.each([
    ['en_GB', '=MAX(1.5,SUM({1,2;3,4}))', '=MAX(1.5,SUM({1,2;3,4}))'],
    ['de_DE', '=MAX(1,5;SUM({1\\2;3\\4}))', '=MAX(1.5,SUM({1,2;3,4}))'],
    ['fr_FR', '=IF( A1 > 0,25; "a;b,c" ; 1 )', '=IF( A1 > 0.25, "a;b,c" , 1 )'],
  ])('of a person in %s is kept in English and edited as typed: %s', (locale, typed, kept) => {
    const host = aHost(locale);
    type(host, 1, typed);
    expect(host.call(YOU, 'read', []).value).toBe(kept);
    expect(seen(host, 2)[1]).toBe(typed);
  });

  it('typed in English where a comma is the decimal sign keeps its text and shows an error, also when lines move', () => {
    const host = aHost('de_DE');
    type(host, 1, '=MAX(A1,C1)');
    expect(seen(host, 2)).toEqual(['#ERROR!', '=MAX(A1,C1)']);
    host.insertColumns(YOU, { sheetId: 0, at: 4, count: 1 });
    expect(seen(host, 2)[0]).toBe('#ERROR!');
  });

  it('is shown in the notation of a locale chosen later', () => {
    const host = aHost('en_GB');
    type(host, 1, '=MAX(1.5,A1)');
    host.workbook.locale = 'de_DE';
    expect(seen(host, 2)[1]).toBe('=MAX(1,5;A1)');
  });

  it('of a script is read in English, or, by the variant, by the locale', () => {
    const english = aHost('de_DE');
    english.call(YOU, 'write', ['=MAX(1.5,2)']);
    expect(seen(english, 2)).toEqual(['2', '=MAX(1,5;2)']);
    const local = aHost('de_DE', { formulasByScripts: 'by the locale' });
    local.call(YOU, 'write', ['=MAX(1,5;1)']);
    expect(seen(local, 2)).toEqual(['1,5', '=MAX(1,5;1)']);
    expect(local.call(YOU, 'read', []).value).toBe('=MAX(1.5,1)');
  });

  it('that cannot be read stays unread when the file is saved and opened', () => {
    const host = aHost('de_DE');
    type(host, 1, '=MAX(A1,C1)');
    const program = bundleProgram({
      code: CODE,
      html: {},
      manifest: { timeZone: 'Etc/UTC', oauthScopes: [] },
    });
    const again = createHost({ program, snapshot: host.snapshot() });
    const sheet = findSheet(again.workbook, 0);
    expect(sheet && contentAt(sheet, 1, 2)).toMatchObject({
      formula: '=MAX(A1,C1)',
      value: { error: '#ERROR!' },
    });
  });
});
