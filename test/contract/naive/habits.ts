import { YOU } from '../contractHost';
import type { Mistake } from './stage';

const MINUTE = 60_000;

/** Other people's locales, second thoughts, and what adds up over a day. */
export const habits: readonly Mistake[] = [
  {
    sentence: 'a formula with commas in a German file: by some reports it is no formula',
    script: `function count() { return SHEET.getRange('A1').setFormula('=MAX(B1,C1)').getDisplayValue(); }`,
    options: { locale: 'de_DE', variants: { formulasByScripts: 'by the locale' } },
    seen: '#ERROR!',
    play: ({ said }) => said('count'),
  },
  {
    sentence: 'a decimal written as text with a point in a German file: it is a day in May',
    script: `function price() { return SHEET.getRange('A1').setValue('1.5').getValue() instanceof Date; }`,
    options: { locale: 'de_DE' },
    seen: true,
    play: ({ said }) => said('price'),
  },
  {
    sentence: 'a shown number read back in a German file: it is no number',
    script: `function half() { return String(Number(SHEET.getRange('A1').setValue(1.5).getDisplayValue())); }`,
    options: { locale: 'de_DE' },
    seen: 'NaN',
    play: ({ said }) => said('half'),
  },
  {
    sentence: 'a tally kept in onEdit: what is undone stays counted',
    script: `function onEdit(e) { if (e.value === 'done') { const sum = SHEET.getRange('B1'); sum.setValue(Number(sum.getValue()) + 1); } }`,
    options: { variants: { undo: 'the edit alone', editEventOnUndo: 'fires' } },
    seen: ['', '1'],
    play({ host, type, shown }) {
      type(1, 1, [['done']]);
      host.undo(YOU);
      return [shown(1, 1), shown(1, 2)];
    },
  },
  {
    sentence: 'rows counted by what is dragged: one event for all of them, without a value',
    script: `function onEdit(e) { const sum = SHEET.getRange('B1'); sum.setValue(Number(sum.getValue()) + (e.value === 'done' ? 1 : 0)); }`,
    seen: '1',
    play({ host, type, shown }) {
      type(1, 1, [['done']]);
      const cell = { row: 1, column: 1, rows: 1, columns: 1 };
      host.fillCells(YOU, { sheetId: 0, from: cell, to: { ...cell, row: 2, rows: 3 } });
      return shown(1, 2);
    },
  },
  {
    sentence: 'the rows a person sees taken for all there are: hidden ones are written as well',
    script: `function clear() { SHEET.getRange('A2:A4').clearContent(); return SHEET.getLastRow(); }`,
    seen: 1,
    play({ host, type, said }) {
      type(1, 1, [['Head'], ['a'], ['b'], ['c']]);
      const area = { row: 1, column: 1, rows: 4, columns: 1 };
      host.filterRows(YOU, { sheetId: 0, area, column: 1, hides: ['b'] });
      return said('clear');
    },
  },
  {
    sentence: 'a property read for each row: after fifty thousand the day is over',
    script: `function read() { const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 50001; i++) p.getProperty('rate'); }`,
    seen: 'failed: Service invoked too many times for one day: properties.',
    play: ({ said }) => said('read'),
  },
  {
    sentence: 'a slow trigger every ten minutes: after ninety minutes it runs no more that day',
    script: `function make() { ScriptApp.newTrigger('run').timeBased().everyMinutes(10).create(); }
      function run() { Utilities.sleep(300000); }`,
    seen: 'Service using too much computer time for one day',
    play({ host, clock, said }) {
      said('make');
      let last: string | undefined;
      for (let run = 0; run < 20; run++) {
        clock.sleep(10 * MINUTE);
        last = host.tick()[0]?.error?.message;
      }
      return last ?? null;
    },
  },
];
