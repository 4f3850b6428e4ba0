import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';

// What the rules cost, beside the least anything could cost that reads the rows: a loop touching every cell once.
// "Fresh" rows are deserialised copies, as after reading a sheet; "warm" ones were read before.
// Run with: node --expose-gc --no-flush-bytecode --min-semi-space-size=512 --max-semi-space-size=512 bench/rules.mjs

const ROUNDS = 15;
/** Rounds before the clock counts, so that the compiler has seen the code. */
const WARM_UP = 10;
const TODAY = '2026-03-02';
const SIZES = [
  { name: 'S', partners: 500, touchpoints: 10_000, referrals: 5_000 },
  { name: 'M', partners: 5_000, touchpoints: 50_000, referrals: 15_000 },
];
const rules = await loadRules();

for (const size of SIZES) {
  const book = makeBook(size);
  const three = new Set(book.partners.slice(0, 3).map(({ id }) => id));
  const subjects = {
    'every cell once': (read) => touchCells(read),
    'the whole book': (read) => rules.answerBook(read).partners.length,
    'three partners': (read) => rules.answerPartners(read, ({ id }) => three.has(id)).partners.length,
  };
  console.log(
    `${size.name}: ${size.partners} partners, ${size.touchpoints} touchpoints, ${size.referrals} referrals`,
  );
  report(
    'warm',
    measure(subjects, () => book),
  );
  report(
    'fresh',
    measure(subjects, () => structuredClone(book)),
  );
}

async function loadRules() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { answerBook, answerPartners } from './src/domain/answerBook';
        export { DEFAULT_SETTINGS } from './src/schema/settings';
        export { DEFAULT_KINDS } from './src/schema/kinds';
        export { blankRow } from './src/schema/table';
        export { partners } from './src/schema/partners';
        export { touchpoints } from './src/schema/touchpoints';
        export { referrals } from './src/schema/referrals';`,
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Rows of about three years; every partner has its share, names typed in two ways. */
function makeBook({ partners, touchpoints, referrals }) {
  const kinds = rules.DEFAULT_KINDS;
  const day = (index) =>
    new Date(Date.UTC(2023, 2, 20) + (index % 1080) * 86_400_000).toISOString().slice(0, 10);
  const name = (index) => `Partner ${index % partners} Fielding`;
  const typed = (index) => (index % 20 === 0 ? ` ${name(index).toUpperCase()}` : name(index));
  const outcomes = ['', 'Started', 'Client did not book', 'Nothing came of it'];
  const rows = (table, length, said) =>
    Array.from({ length }, (_, index) => ({ ...rules.blankRow(table), ...said(index) }));
  return {
    today: TODAY,
    settings: rules.DEFAULT_SETTINGS,
    kinds,
    team: [],
    introductions: [],
    commitments: [],
    partners: rows(rules.partners, partners, (index) => ({
      id: `p${index}`,
      partner: name(index),
      core: index % 10 === 0,
      benefitToThem: 'x',
      benefitToUs: 'x',
    })),
    touchpoints: rows(rules.touchpoints, touchpoints, (index) => ({
      date: day(index * 7),
      partner: typed(index * 13),
      kind: kinds[index % kinds.length].kind,
      status: index % 9 === 0 ? 'Planned' : 'Done',
    })),
    referrals: rows(rules.referrals, referrals, (index) => ({
      date: day(index * 11),
      direction: index % 2 === 0 ? 'Given' : 'Received',
      partner: typed(index * 17),
      permission: 'General progress',
      toldOn: day(index * 11),
      firstTriedOn: day(index * 11),
      outcome: outcomes[index % outcomes.length],
      outcomeOn: index % 4 === 0 ? undefined : day(index * 11 + 9),
    })),
  };
}

function touchCells({ partners, touchpoints, referrals }) {
  let length = 0;
  for (const rows of [partners, touchpoints, referrals]) {
    for (const row of rows) {
      for (const key in row) {
        const cell = row[key];
        length += typeof cell === 'string' ? cell.length : cell === undefined ? 0 : 1;
      }
    }
  }
  return length;
}

/** Median and lowest milliseconds of each subject, rounds interleaved: on a busy machine only the lowest means much. */
function measure(subjects, bookOf) {
  const times = Object.fromEntries(Object.keys(subjects).map((title) => [title, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [title, subject] of Object.entries(subjects)) {
      const book = bookOf();
      globalThis.gc?.();
      const start = performance.now();
      subject(book);
      if (round >= 0) times[title].push(performance.now() - start);
    }
  }
  return Object.entries(times).map(([title, all]) => {
    const [lowest, median] = [0, Math.floor(ROUNDS / 2)].map((rank) => all.sort((a, b) => a - b)[rank]);
    return { title, lowest, median };
  });
}

function report(state, results) {
  const [limit] = results;
  for (const { title, lowest, median } of results) {
    const ratio = `×${(median / limit.median).toFixed(1)}`;
    console.log(
      `  ${state.padEnd(5)} ${title.padEnd(16)} ${median.toFixed(2).padStart(8)} ms ${ratio.padStart(6)}  lowest ${lowest.toFixed(2)} ms ×${(lowest / limit.lowest).toFixed(1)}`,
    );
  }
}
