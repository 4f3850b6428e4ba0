import { describe, expect, it } from 'vitest';
import { VARIANTS, variantsOf } from '../../local/variants';
import { ANA, aHost, run } from './program';

const STRICT = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Done', 'Planned'], true).setAllowInvalid(false).build();
  sheet.getRange('A2:A').setDataValidation(rule); SpreadsheetApp.flush();`;
const VIOLATED = 'The data you entered in cell A2 violates the data validation rules set on this cell.';

describe('validation', () => {
  it('that rejects makes a script’s write throw and leaves the cell as it was', () => {
    const { error, host } = run(`${STRICT} sheet.getRange('A2').setValue('Nonsense');`);
    expect(error?.message).toBe(VIOLATED);
    expect(host.workbook.sheets[0]?.contents.flat().filter(Boolean)).toEqual([]);
  });

  it('that rejects refuses a person’s entry, but takes a listed one and a blank', () => {
    const { host } = run(STRICT);
    const type = (value: string | null) =>
      host.edit(ANA, { sheetId: 0, row: 2, column: 1, values: [[value]] });
    expect(() => type('Nonsense')).toThrow(VIOLATED);
    type('Done');
    expect(host.workbook.sheets[0]?.contents[1]).toEqual(['Done']);
    type(null);
    expect(host.workbook.sheets[0]?.contents[1]).toEqual([null]);
  });

  it('that only warns takes everything', () => {
    expect(
      run(
        `${STRICT.replace('setAllowInvalid(false)', 'setAllowInvalid(true)')} sheet.getRange('A2').setValue('Nonsense');`,
      ).ok,
    ).toBe(true);
  });

  it('may throw at the call or only at the flush', () => {
    const body = `${STRICT} let caught = false; try { sheet.getRange('A2').setValue('Nonsense'); } catch (error) { caught = true; } if (!caught) SpreadsheetApp.flush(); return caught;`;
    expect(run(body, { variants: { refusedWrite: 'at once' } }).value).toBe(true);
    expect(run(body, { variants: { refusedWrite: 'at the flush' } }).error?.message).toBe(VIOLATED);
  });
});

describe('a table’s typed column', () => {
  it('refuses looks and takes values', () => {
    const host = aHost(`
      function look() { SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setFontWeight('bold'); }
      function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue(1); }`);
    host.workbook.sheets[0]?.typedColumns.push({ row: 2, column: 2, rows: 9, columns: 1 });
    expect(host.call(ANA, 'look', []).error?.message).toBe(
      'This operation is not allowed on cells in typed columns.',
    );
    expect(host.call(ANA, 'write', []).ok).toBe(true);
  });
});

describe('protection', () => {
  it('each call adds another, found again by its description', () => {
    const { value } = run(`
      for (let i = 0; i < 2; i++) sheet.getRange('B:B').protect().setDescription('ours').setWarningOnly(true);
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => [one.getDescription(), one.isWarningOnly(), one.canEdit(), one.getRange().getA1Notation()]);`);
    expect(value).toEqual(Array.from({ length: 2 }, () => ['ours', true, true, 'B1:B1000']));
  });
});

describe('banding', () => {
  it('over another is refused', () => {
    expect(
      run("sheet.getRange('A1:B9').applyRowBanding(); sheet.getRange('B2').applyRowBanding();").error
        ?.message,
    ).toBe(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    expect(run("sheet.getRange('A1:B9').applyRowBanding(); return sheet.getBandings().length;").value).toBe(
      1,
    );
  });
});

describe('variants', () => {
  it('every behaviour of each is chosen by some seed', () => {
    const seen = new Map<string, Set<string>>();
    for (let seed = 1; seed <= 50; seed++) {
      for (const [name, choice] of Object.entries(variantsOf(seed)))
        seen.set(name, (seen.get(name) ?? new Set()).add(choice));
    }
    for (const [name, choices] of Object.entries({ ...VARIANTS, documentLock: ['present'] }))
      expect([...(seen.get(name) ?? [])].sort()).toEqual([...choices].sort());
  });

  it('the same seed chooses the same', () => {
    expect(variantsOf(7)).toEqual(variantsOf(7));
  });
});
