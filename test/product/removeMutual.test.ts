import { describe, expect, it } from 'vitest';
import { valueAt } from '../../local/workbook/cells';
import { attributeAt } from '../../local/workbook/layer';
import { TABLES } from '../../src/schema/workbook';
import { typedState } from '../promises/typedState';
import { ANA, aSamplePractice, BEN, type Practice } from '../support/practice';

const TYPED_TABS = TABLES.filter(({ id }) => id !== 'runLog' && id !== 'data');

/** What stands under the headers people type under, tab by tab. */
function typedCells(practice: Practice): Record<string, unknown> {
  return Object.fromEntries(
    TYPED_TABS.map(({ name, columns }) => {
      const sheet = practice.sheet(name);
      const typed = Object.values(columns).filter(({ computed }) => !computed);
      const places = typed.map(({ header }) => practice.column(name, header));
      const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
        places.map((place) => valueAt(sheet, row + 1, place)),
      );
      return [name, rows];
    }),
  );
}

const ours = (practice: Practice) => {
  const { metadata, protections, namedRanges, sheets } = practice.host.workbook;
  return {
    marks: metadata.filter(({ key }) => key === 'mutual').length,
    protections: protections.length,
    named: namedRanges.map(({ name }) => name),
    tabs: sheets.map(({ name }) => name),
    triggers: practice.host.triggers().length,
  };
};

describe('taking Mutual out of a spreadsheet', () => {
  it('is shown first', () => {
    const practice = aSamplePractice();
    practice.ask('turnOnReminders', { takeOver: false });
    expect(practice.ask('previewMutualRemoval', {})).toMatchObject({ sentFrom: ANA, byMe: true });
    expect(practice.ask('previewMutualRemoval', {}, BEN)).toMatchObject({ sentFrom: ANA, byMe: false });
  });

  it.each([false, true])('leaves every typed cell as it was (computed columns too: %s)', (takeColumns) => {
    const practice = aSamplePractice();
    const before = typedCells(practice);
    practice.ask('removeMutual', { takeColumns });
    expect(typedCells(practice)).toEqual(before);
  });

  it('takes marks, protections, the named cell, the hidden tab and the trigger', () => {
    const practice = aSamplePractice();
    practice.ask('turnOnReminders', { takeOver: false });
    const { tabs } = ours(practice);
    practice.ask('removeMutual', { takeColumns: false });
    expect(ours(practice)).toEqual({
      marks: 0,
      protections: 0,
      named: [],
      tabs: tabs.filter((name) => name !== 'Mutual data'),
      triggers: 0,
    });
  });

  it('keeps what Mutual worked out as plain values, unless it is asked to take that too', () => {
    const kept = aSamplePractice();
    kept.ask('removeMutual', { takeColumns: false });
    expect(kept.column('Partners', 'Stage')).toBeGreaterThan(0);
    const taken = aSamplePractice();
    taken.ask('removeMutual', { takeColumns: true });
    expect(() => taken.column('Partners', 'Stage')).toThrow();
    expect(() => taken.column('Partners', 'Partner row id')).toThrow();
    expect(taken.column('Partners', 'Owner')).toBeGreaterThan(0);
  });

  it('leaves a protection and a named cell of somebody’s own', () => {
    const practice = aSamplePractice();
    const { workbook } = practice.host;
    const sheetId = practice.sheet('Partners').id;
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    workbook.namedRanges.push({ name: 'Ours', sheetId, area });
    const [first] = workbook.protections;
    if (!first) throw new Error('Nothing is protected.');
    workbook.protections.push({ ...first, id: 999_999, description: 'Ask Ana first' });
    practice.ask('removeMutual', { takeColumns: false });
    expect(ours(practice)).toMatchObject({ protections: 1, named: ['Ours'] });
  });

  it('another person’s trigger finds nothing, mails nobody and removes itself', () => {
    const practice = aSamplePractice();
    practice.ask('turnOnReminders', { takeOver: false }, BEN);
    practice.ask('removeMutual', { takeColumns: false });
    const [trigger] = practice.host.triggers();
    expect(trigger?.owner).toBe(BEN);
    expect(practice.host.runTrigger(trigger?.id ?? '').error).toBeUndefined();
    expect(ours(practice).triggers).toBe(0);
    expect(practice.host.mails).toEqual([]);
  });

  it('the sidebar meets a spreadsheet that is not set up', () => {
    const practice = aSamplePractice();
    practice.ask('removeMutual', { takeColumns: false });
    expect(practice.refusal('open', {}).code).toBe('not-set-up');
  });

  it('interrupted at any call and asked for again ends the same', () => {
    const whole = aSamplePractice();
    whole.ask('removeMutual', { takeColumns: true });
    const [calls, wanted] = [whole.last.remoteCalls, ours(whole)];
    for (let at = 1; at <= calls; at += 13) {
      const practice = aSamplePractice();
      let seen = 0;
      practice.host.fault = (_, moment) => {
        if (moment === 'before' && ++seen === at) throw new Error('Service error: Spreadsheets');
      };
      const input = { takeColumns: true };
      practice.host.call(ANA, 'rpc', [JSON.stringify({ call: 'removeMutual', input })]);
      practice.host.fault = undefined;
      if (practice.host.workbook.metadata.length > 0) practice.ask('removeMutual', input);
      expect(ours(practice)).toEqual(wanted);
    }
  });
});

describe.each([false, true])('setting up again (computed columns taken: %s)', (takeColumns) => {
  const practice = aSamplePractice();
  const typed = typedState(practice.host.workbook);
  const answers = ['Stage', 'Due', 'Reciprocity', 'Next step'].map((header) =>
    practice.partner('Dana Kim', header),
  );
  const before = ours(practice);
  practice.ask('removeMutual', { takeColumns });
  practice.ask('setUp', { practiceName: '' });

  it('goes on with the same tabs and rows, and answers as before', () => {
    expect(ours(practice)).toEqual(before);
    expect(typedState(practice.host.workbook)).toEqual(typed);
    const now = ['Stage', 'Due', 'Reciprocity', 'Next step'].map((header) =>
      practice.partner('Dana Kim', header),
    );
    expect(now).toEqual(answers);
  });

  it('asks before a computed column is edited, hides what was hidden, and keeps drop-downs to typed columns', () => {
    const sheet = practice.sheet('Partners');
    const place = practice.column('Partners', 'Partner row id');
    expect(sheet.columnLines[place - 1]).toMatchObject({ hidden: true });
    expect(attributeAt(sheet.layers.validation, 2, practice.column('Partners', 'Stage'))).toBeFalsy();
    expect(attributeAt(sheet.layers.validation, 2, practice.column('Partners', 'Core'))).toBeTruthy();
  });

  it('a live formula and a log work again', () => {
    practice.typeRow('Partners', { Partner: 'Zoe Example' });
    const partnerId = String(practice.partner('Zoe Example', 'Partner row id'));
    const input = { requestId: 'request-again-1', partnerId, kind: 'Call', date: '2026-03-02', by: '' };
    practice.ask('logTouchpoint', { ...input, gotFromIt: '', notes: '' });
    expect(practice.partner('Zoe Example', 'Stage')).toBe('Rapport');
    const { sheetId, area } = practice.host.workbook.namedRanges[0] ?? {};
    expect(sheetId).toBe(practice.sheet('Settings').id);
    const stamp = valueAt(practice.sheet('Settings'), area?.row ?? 0, area?.column ?? 0);
    expect(stamp).toMatch(/^2026-03-02 #/);
  });
});
