import { makeRandom } from '../../../local/random';
import { partners } from '../../../src/schema/partners';
import { TABLES } from '../../../src/schema/workbook';
import { ANA, type Practice } from '../../support/practice';
import { findWrongColumns } from '../oracle';
import { readTab } from '../readBook';
import { describeDifference, typedState } from '../typedState';
import { aCall, aScene, aWaitingTeam } from './scene';

const small = aWaitingTeam().host.snapshot();
/** Moves on each tab: with the seeds every column goes everywhere. */
const MOVES = 5;

function act(practice: Practice): ReturnType<typeof typedState> {
  const { workbook } = practice.host;
  const tab = readTab(workbook, partners);
  const first = String(tab.cell(tab.at[0] ?? 0, 'id'));
  practice.ask('logTouchpoint', aCall(first, 'request-moved-1'));
  practice.ask('addPartner', { requestId: 'request-moved-2', name: 'New Partner', owner: 'Ana' });
  practice.ask('updateNow', {});
  return typedState(workbook);
}

let wanted: ReturnType<typeof typedState> | undefined;

/** Columns of every tab in another order and under other names; then a log, a new partner and an update. [] when nothing differs. */
export function moveColumns(seed: number): string[] {
  wanted ??= act(aScene(small));
  const random = makeRandom(seed);
  const practice = aScene(small);
  const { host } = practice;
  for (const table of TABLES) {
    const { sheet, headerRow, columns } = readTab(host.workbook, table);
    const count = Math.max(...columns.values());
    for (let move = 0; move < MOVES; move++)
      host.moveColumns(ANA, {
        ...{ sheetId: sheet.id, at: 1 + Math.floor(random() * count), count: 1 },
        to: 1 + Math.floor(random() * count),
      });
    const headers = Array.from({ length: count }, (_, index) => `Ours ${index}`);
    const renamed = headers.slice(0, Math.floor(random() * (count + 1)));
    const release = host.holdLock('document');
    if (renamed.length > 0)
      host.edit(ANA, { sheetId: sheet.id, row: headerRow, column: 1, values: [renamed] });
    release();
  }
  const found = act(practice);
  return [...describeDifference(wanted, found), ...findWrongColumns(host.workbook, host.clock.now())].map(
    (sentence) => `seed ${seed}: ${sentence}`,
  );
}
