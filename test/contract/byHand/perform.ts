import { createHost, type Host, type Outcome } from '../../../local/host';
import type { Program } from '../../../local/program';
import type { Variants } from '../../../local/variants';
import { parseA1 } from '../../../local/workbook/a1';
import type { Area } from '../../../local/workbook/area';
import { formatAt, valueAt } from '../../../local/workbook/cells';
import { displayText } from '../../../local/workbook/display';
import type { Sheet } from '../../../local/workbook/sheet';
import { findSheetByName } from '../../../local/workbook/workbook';
import { COLLEAGUE, contractHost, VIEWER, YOU } from '../contractHost';
import { BY_HAND } from '../debugAddOn/menu';
import type { Act, Manual, Person } from './manual';

const PEOPLE: Record<Person, string> = { you: YOU, 'a colleague': COLLEAGUE, 'a viewer': VIEWER };

/** What the last act showed to who did it. */
interface Shown {
  page: string;
  menu: string;
  refusal: string;
  effect: string;
}

/** The file after the acts, and what is to be seen of it. */
export interface Stage {
  cell(a1: string): string;
  readonly shown: Shown;
}

/** Does a manual's acts on the local host. */
export function perform({ acts }: Manual, program: Program, variants: Variants): Stage {
  let host = contractHost(program, { variants });
  host.chooseMenu(YOU, 'clearByHand');
  let shown = nothing();
  for (const act of acts) {
    shown = nothing();
    if ('makeCopy' in act) host = createHost({ program, variants, snapshot: host.copyFile(YOU) });
    else doAct(host, act, shown);
  }
  return { cell: (a1) => shownAt(host, a1), shown };
}

function nothing(): Shown {
  return { page: '', menu: 'none', refusal: '', effect: '' };
}

function doAct(host: Host, act: Act, shown: Shown): void {
  try {
    const outcome = outcomeOf(host, act, PEOPLE[act.by ?? 'you'], shown);
    if (outcome?.error) shown.refusal = outcome.error.message;
    shown.effect = outcome?.effects[0]?.kind ?? '';
  } catch (error) {
    shown.refusal = error instanceof Error ? error.message : String(error);
  }
}

function outcomeOf(host: Host, act: Act, person: string, shown: Shown): Outcome | null {
  if ('choose' in act) return host.chooseMenu(person, act.choose);
  if ('press' in act) return press(host, act.press, person, shown);
  if ('open' in act) {
    shown.menu = host.openMenu(person).menu.some((entry) => 'title' in entry && entry.title === 'Contract')
      ? 'Contract'
      : 'none';
    return null;
  }
  if ('waitMinutes' in act) {
    host.clock.sleep(act.waitMinutes * 60_000);
    host.tick();
    return null;
  }
  return onSheet(host, act, person);
}

/** google.script.run has no method for a hidden function, so the page cannot even ask. */
function press(host: Host, name: string, person: string, shown: Shown): Outcome | null {
  if (name.endsWith('_')) {
    shown.page = `failed: there is no ${name}`;
    return null;
  }
  const outcome = host.call(person, name, []);
  shown.page = outcome.ok ? `answered ${JSON.stringify(outcome.value)}` : `failed: ${outcome.error?.message}`;
  return outcome;
}

function onSheet(host: Host, act: Act, person: string): Outcome | null {
  const sheetId = byHand(host).id;
  if ('type' in act) {
    const { row, column } = areaOf(act.type);
    return host.edit(person, { sheetId, row, column, values: act.values.map((line) => [...line]) });
  }
  if ('select' in act) host.selectCells(person, { sheetId, ...areaOf(act.select) });
  if ('insertRowAt' in act) host.insertRows(person, { sheetId, at: act.insertRowAt, count: 1 });
  if ('deleteRowAt' in act) host.deleteRows(person, { sheetId, at: act.deleteRowAt, count: 1 });
  if ('insertColumnAt' in act) host.insertColumns(person, { sheetId, at: act.insertColumnAt, count: 1 });
  if ('drag' in act) return host.fillCells(person, { sheetId, from: areaOf(act.drag), to: areaOf(act.over) });
  if ('undo' in act) return host.undo(person);
  if ('filter' in act) {
    const area = areaOf(act.filter);
    host.filterRows(person, { sheetId, area, column: area.column, hides: [act.hides] });
  }
  if ('moveRow' in act) return host.moveRows(person, { sheetId, at: act.moveRow, count: 1, to: act.to });
  if ('sortRows' in act) {
    const [row, last] = act.sortRows;
    const area = { row, column: 1, rows: last - row + 1, columns: 7 };
    return host.sortRange(person, { sheetId, area, keys: [{ column: 1, ascending: true }] });
  }
  return null;
}

function byHand(host: Host): Sheet {
  const sheet = findSheetByName(host.workbook, BY_HAND);
  if (!sheet) throw new Error(`There is no tab ${BY_HAND}.`);
  return sheet;
}

function areaOf(a1: string): Area {
  const { row, column, lastRow = row, lastColumn = column } = parseA1(a1) ?? {};
  if (row === undefined || column === undefined) throw new Error(`${a1} is no range of cells.`);
  return { row, column, rows: Number(lastRow) - row + 1, columns: Number(lastColumn) - column + 1 };
}

function shownAt(host: Host, a1: string): string {
  const sheet = byHand(host);
  const { row, column } = areaOf(a1);
  return displayText(valueAt(sheet, row, column), formatAt(sheet, row, column), host.workbook.locale);
}
