import { join } from 'node:path';
import { build } from 'esbuild';

// What formulas cost on a busy workbook: a log of 10,000 rows and formulas that count and sum over it.

const ROUNDS = 7;
const ROWS = 10_000;
const PARTNERS = 400;
const KINDS = ['Coffee', 'Call', 'Email', 'Lunch', 'Event'];
const { makeRecalculation } = await loadEngine();

run('400 COUNTIFS, three conditions', 'Counts', PARTNERS, (row) => [
  `=COUNTIFS(Log!A2:A,A${row},Log!B2:B,"Coffee",Log!C2:C,">="&TODAY()-365)`,
]);
run('200 COUNTIFS and 200 SUMIFS', 'Counts', PARTNERS / 2, (row) => [
  `=COUNTIFS(Log!A:A,A${row},Log!B:B,"C*")`,
  `=SUMIFS(Log!D:D,Log!A:A,A${row})`,
]);
run('400 COUNTIF, compared by size', 'Counts', PARTNERS, (row) => [`=COUNTIF(Log!C2:C,">"&${45_000 + row})`]);
run('400 exact VLOOKUPs', 'Counts', PARTNERS, (row) => [`=VLOOKUP(A${row},Log!A2:D,3,FALSE)`]);
run('10,000 formulas, one a row', 'Log', ROWS, (row) => [`=IF(A${row}="","",D${row}*2+YEAR(C${row}))`]);
run('10,000 formulas in a chain', 'Log', ROWS, (row) => [row === 2 ? '=D2' : `=E${row - 1}+D${row}`]);
run('2,000 growing COUNTIFs, compared by size', 'Log', 2_000, (row) => [`=COUNTIF(C$2:C${row},">45500")`]);
run('2,000 growing COUNTIFs', 'Log', 2_000, (row) => [`=COUNTIF(A$2:A${row},A${row})`]);

async function loadEngine() {
  const entry = join(import.meta.dirname, '../local/formulas/index.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Prints the median milliseconds of the processor for the first calculation and after one edited row of the log. */
function run(title, sheet, count, formulasOf) {
  const rounds = Array.from({ length: ROUNDS }, () => calculate(sheet, count, formulasOf));
  const [first, again] = [0, 1].map((which) => median(rounds.map((round) => round[which])));
  console.log(`${title}: ${first.toFixed(0)} ms, after one edit ${again.toFixed(0)} ms`);
}

function calculate(sheet, count, formulasOf) {
  const { cells, sheets } = makeWorkbook();
  const recalculation = makeRecalculation(cells);
  const first = time(() => {
    for (let row = 2; row < count + 2; row += 1) {
      formulasOf(row).forEach((text, index) => {
        recalculation.setFormula({ sheet, row, column: 5 + index }, text);
      });
    }
    recalculation.recalculate([]);
  });
  const again = time(() => {
    sheets.Log[1][3] = 99;
    sheets.Log[1][0] = sheets.Log[500][0];
    recalculation.recalculate([{ sheet: 'Log', area: { row: 2, column: 1, rows: 1, columns: 4 } }]);
  });
  return [first, again];
}

/** Milliseconds of the processor, so that other programs do not count. */
function time(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(figures) {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];
}

function makeWorkbook() {
  const name = (index) => `Partner ${index % PARTNERS}`;
  const log = Array.from({ length: ROWS }, (_, index) => [
    name(index * 7),
    KINDS[index % KINDS.length],
    45_000 + (index % 1100),
    index % 10,
    null,
    null,
  ]);
  const counts = Array.from({ length: PARTNERS + 1 }, (_, index) => [
    name(index - 1),
    null,
    null,
    null,
    null,
    null,
  ]);
  const sheets = { Log: [['Partner', 'Kind', 'Date', 'Minutes', null, null], ...log], Counts: counts };
  const cells = {
    read: (sheet, { row, column, rows, columns }) =>
      sheets[sheet]
        .slice(row - 1, row - 1 + rows)
        .map((line) => line.slice(column - 1, column - 1 + columns)),
    gridOf: (sheet) => sheets[sheet] && { rows: sheets[sheet].length, columns: 6 },
    named: () => undefined,
    custom: () => undefined,
    now: () => 46_083.5,
    holds: () => false,
    show: ({ sheet, row, column }, value) => {
      sheets[sheet][row - 1][column - 1] = value;
    },
    spill: () => {},
  };
  return { cells, sheets };
}
