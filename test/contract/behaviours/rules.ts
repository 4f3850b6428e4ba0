import { type Behaviour, behaviour, refusalOf } from './behaviour';

const VALIDATION = 'data validation';
const REPLACE = 'conditional rules replace';
const CHARTS = 'charts';
const GROUPS = 'column groups';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const dropDown = (allowInvalid: boolean) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(['yes', 'no'], true)
    .setAllowInvalid(allowInvalid)
    .build();

function formatRule(sheet: Sheet, formula: string) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ffeeee')
    .setRanges([sheet.getRange('A1:A5')])
    .build();
}

const formulasOf = (sheet: Sheet) =>
  sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));

function chartOf(sheet: Sheet) {
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:B3'))
    .setOption('title', 'Contract')
    .setPosition(5, 1, 0, 0)
    .build();
}

export const rules: readonly Behaviour[] = [
  behaviour(
    'rules.warns',
    VALIDATION,
    'A drop-down that allows others takes any value.',
    { is: 'maybe' },
    ({ sheet }) => sheet.getRange('A1').setDataValidation(dropDown(true)).setValue('maybe').getValue(),
  ),
  behaviour(
    'rules.refuses',
    VALIDATION,
    'A strict drop-down refuses a script’s value too.',
    { says: 'violates the data validation rules' },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setDataValidation(dropDown(false));
      return refusalOf(() => cell.setValue('maybe'));
    },
  ),
  behaviour(
    'rules.takes',
    VALIDATION,
    'A strict drop-down takes its own values.',
    { is: 'no' },
    ({ sheet }) => sheet.getRange('A1').setDataValidation(dropDown(false)).setValue('no').getValue(),
  ),
  behaviour(
    'rules.clears',
    VALIDATION,
    'A strict drop-down may be cleared.',
    { is: 'not refused' },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setDataValidation(dropDown(false)).setValue('no');
      return refusalOf(() => cell.setValue(''));
    },
  ),
  behaviour(
    'rules.usual',
    VALIDATION,
    'A rule that says nothing of it allows other values.',
    { is: true },
    () => SpreadsheetApp.newDataValidation().requireValueInList(['a']).build().getAllowInvalid(),
  ),
  behaviour(
    'rules.none',
    VALIDATION,
    'A cell without a rule has null.',
    { is: null },
    ({ sheet }) => sheet.getRange('A1').getDataValidation()?.getHelpText() ?? null,
  ),
  behaviour(
    'rules.list',
    VALIDATION,
    'A drop-down gives back its list.',
    { is: ['yes', 'no'] },
    ({ sheet }) =>
      sheet.getRange('A1').setDataValidation(dropDown(true)).getDataValidation()?.getCriteriaValues()[0] ??
      null,
  ),
  behaviour(
    'rules.remove',
    VALIDATION,
    'Setting null removes a rule.',
    { is: true },
    ({ sheet }) =>
      sheet.getRange('A1').setDataValidation(dropDown(true)).setDataValidation(null).getDataValidation() ===
      null,
  ),
  behaviour(
    'rules.clear-keeps',
    'notes and formats',
    'Clearing contents keeps the rule.',
    { is: true },
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setDataValidation(dropDown(true))
        .setValue('yes')
        .clearContent()
        .getDataValidation() !== null,
  ),
  behaviour('rules.checkbox', VALIDATION, 'A new checkbox holds false.', { is: false }, ({ sheet }) =>
    sheet.getRange('A1').insertCheckboxes().getValue(),
  ),
  behaviour(
    'rules.replaced',
    REPLACE,
    'Setting rules replaces all of the tab’s.',
    { is: ['=FALSE'] },
    ({ sheet }) => {
      sheet.setConditionalFormatRules([formatRule(sheet, '=TRUE')]);
      sheet.setConditionalFormatRules([formatRule(sheet, '=FALSE')]);
      return formulasOf(sheet);
    },
  ),
  behaviour(
    'rules.merged-in',
    REPLACE,
    'Rules read and written back with one more all stay, in order.',
    { is: ['=TRUE', '=FALSE'] },
    ({ sheet }) => {
      sheet.setConditionalFormatRules([formatRule(sheet, '=TRUE')]);
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), formatRule(sheet, '=FALSE')]);
      return formulasOf(sheet);
    },
  ),
  behaviour(
    'rules.shifted',
    'references follow cells',
    'A rule’s range follows inserted rows.',
    { is: 'A3:A7' },
    ({ sheet }) => {
      sheet.setConditionalFormatRules([formatRule(sheet, '=TRUE')]);
      sheet.insertRowsBefore(1, 2);
      return sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation() ?? null;
    },
  ),
  behaviour('rules.own-sheet', REPLACE, 'Other tabs keep their rules.', { is: 1 }, ({ file, sheet }) => {
    const other = file.insertSheet();
    other.setConditionalFormatRules([formatRule(other, '=TRUE')]);
    sheet.setConditionalFormatRules([]);
    const kept = other.getConditionalFormatRules().length;
    file.deleteSheet(other);
    return kept;
  }),
  behaviour(
    'rules.note',
    'notes and formats',
    'A note moves with its cell.',
    { is: ['', 'mind'] },
    ({ sheet }) => {
      sheet.getRange('A1').setNote('mind');
      sheet.insertColumnsBefore(1, 1);
      return [sheet.getRange('A1').getNote(), sheet.getRange('B1').getNote()];
    },
  ),
  behaviour(
    'rules.note-clear',
    'notes and formats',
    'Clearing contents keeps notes.',
    { is: 'mind' },
    ({ sheet }) => sheet.getRange('A1').setValue('x').setNote('mind').clearContent().getNote(),
  ),
  behaviour(
    'rules.format-follows',
    'notes and formats',
    'A row inserted after a formatted one takes its format.',
    { is: '@' },
    ({ sheet }) => {
      sheet.getRange('A1').setNumberFormat('@');
      return sheet.insertRowsAfter(1, 1).getRange('A2').getNumberFormat();
    },
  ),
  behaviour(
    'rules.format-kept',
    'notes and formats',
    'A number written over a day keeps the format.',
    { is: '2026-03-29' },
    ({ sheet }) =>
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_023).setValue(46_110).getDisplayValue(),
  ),
  behaviour(
    'rules.group-depth',
    GROUPS,
    'Grouping columns again nests them deeper.',
    { is: [1, 2] },
    ({ sheet }) => {
      const columns = sheet.getRange('B:C').shiftColumnGroupDepth(1);
      const first = sheet.getColumnGroupDepth(2);
      columns.shiftColumnGroupDepth(1);
      return [first, sheet.getColumnGroupDepth(2)];
    },
  ),
  behaviour('rules.group-undone', GROUPS, 'Shifting back removes the group.', { is: 0 }, ({ sheet }) => {
    sheet.getRange('B:C').shiftColumnGroupDepth(1).shiftColumnGroupDepth(-1);
    return sheet.getColumnGroupDepth(2);
  }),
  behaviour(
    'rules.group-apart',
    GROUPS,
    'A column between them keeps two groups apart.',
    { is: [1, 0, 1] },
    ({ sheet }) => {
      sheet.getRange('B:C').shiftColumnGroupDepth(1);
      sheet.getRange('E:F').shiftColumnGroupDepth(1);
      return [3, 4, 5].map((column) => sheet.getColumnGroupDepth(column));
    },
  ),
  behaviour(
    'rules.group-collapsed',
    GROUPS,
    'A group can be collapsed and says so.',
    { is: true },
    ({ sheet }) => {
      sheet.getRange('B:C').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(2, 1)?.collapse();
      return sheet.getColumnGroup(2, 1)?.isCollapsed() ?? null;
    },
  ),
  behaviour('rules.chart-twice', CHARTS, 'Inserting a chart again doubles it.', { is: 2 }, ({ sheet }) => {
    sheet.insertChart(chartOf(sheet));
    sheet.insertChart(chartOf(sheet));
    return sheet.getCharts().length;
  }),
  behaviour(
    'rules.chart-updated',
    CHARTS,
    'A chart changed and updated stays one.',
    { is: ['Renewed'] },
    ({ sheet }) => {
      sheet.insertChart(chartOf(sheet));
      for (const chart of sheet.getCharts())
        sheet.updateChart(chart.modify().setOption('title', 'Renewed').build());
      return sheet.getCharts().map((chart) => String(chart.getOptions()?.get('title')));
    },
  ),
  behaviour(
    'rules.no-filter',
    'one filter a tab',
    'A tab without a filter has null.',
    { is: true },
    ({ sheet }) => sheet.getFilter() === null,
  ),
  behaviour(
    'rules.banding',
    'banding',
    'Banding what is already banded is refused.',
    { says: 'already' },
    ({ sheet }) => {
      sheet.getRange('A1:B5').applyRowBanding();
      return refusalOf(() => sheet.getRange('A3:B9').applyRowBanding());
    },
  ),
];
