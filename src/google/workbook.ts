import type { Context, Loaded, Workbook } from '../actions/ports';
import { kindsOf } from '../actions/refreshContext';
import { Refusal } from '../actions/refusal';
import { kinds, settingsTab } from '../schema/practice';
import { parseSettings } from '../schema/settings';
import { applyChanges, type Changes, type RowOf, type Table } from '../schema/table';
import { STAMP, TABLES } from '../schema/workbook';
import { idsStand, overlay, withRows } from './afterWriting';
import { readBeside } from './beside';
import { makeContext, newContext, parseContext } from './context';
import { findDashboard, writeDashboard, writeHealth } from './dashboard';
import { dismantle } from './dismantle';
import { findSheet, type Identity, METADATA_KEY, readIdentity } from './identity';
import { ensureLayout } from './layout';
import { writeNewRows } from './newRows';
import { type Attempt, unlessProtected } from './notAllowed';
import { lettersOf } from './notation';
import { patiently } from './patient';
import { refuseChangedMeanwhile, relocate, touchesTyped } from './relocate';
import { repairSpreadsheet } from './repairs';
import { runsFromBelow, spanOf } from './rowSpans';
import { holdsOddTimes, missingTab, type Place, readPlace, readRows } from './rows';
import { readSelection } from './selection';
import { ensureStampCell } from './stampCell';
import { surveySpreadsheet } from './survey';
import { type Passing, writeChanges } from './write';
import { type Zone, zoneNamed } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NOT_SET_UP =
  'Mutual is not set up in this spreadsheet yet. Choose Mutual ▸ Settings and help ▸ Set up this spreadsheet.';

/** The workbook over a spreadsheet. What one execution has learned (who is who, where rows stood) is kept until it ends. */
export function sheetWorkbook(
  spreadsheet: Spreadsheet,
  readMarks = readIdentity,
  attempt: Attempt = unlessProtected,
): Workbook {
  const places = new WeakMap<Loaded<Table>, Place>();
  const written = new Map<string, Place>();
  const skipped = new Set<string>();
  let identity: Identity | undefined;
  let context: Context | undefined;
  let zone: Zone | undefined;
  let zoneIsSure = false;
  let tabsAreRead = false;
  let url: string | undefined;

  const known = (): Identity => {
    identity ??= readMarks(spreadsheet);
    return identity;
  };
  const zoneNow = () => patiently(() => spreadsheet.getSpreadsheetTimeZone());
  const localeNow = () => patiently(() => spreadsheet.getSpreadsheetLocale());
  const currentContext = (): Context => {
    context ??= parseContext(noteText('context')) ?? newContext(zoneNow(), localeNow());
    return context;
  };
  const noteText = (name: string) => (known().notes.get(name)?.getValue() ?? '').slice(name.length + 1);
  const writeNote = (name: string, text: string) => {
    const note = known().notes.get(name);
    if (note) note.setValue(`${name}=${text}`);
    else {
      spreadsheet.addDeveloperMetadata(METADATA_KEY, `${name}=${text}`);
      identity = undefined;
    }
  };
  const currentZone = (): Zone => {
    zone ??= zoneNamed(currentContext().zone);
    return zone;
  };
  /** Day cells stand at midnight; any other time means the zone we keep may be out of date (decision 005). */
  const sureZone = (): boolean => {
    if (zoneIsSure) return false;
    zoneIsSure = true;
    const now = zoneNow();
    if (now === currentZone().name) return false;
    zone = zoneNamed(now);
    context = { ...currentContext(), zone: now };
    return true;
  };
  const placeOf = (loaded: Loaded<Table>): Place => {
    const place = places.get(loaded);
    if (!place) throw new Error('These rows were not loaded from this workbook.');
    return place;
  };
  const sheetOf = (table: { readonly id: string; readonly name: string }) => {
    const sheet = findSheet(spreadsheet, known(), table);
    if (!sheet) throw missingTab(table);
    return sheet;
  };
  const read = <T extends Table>(table: T) =>
    readRows(table, sheetOf(table), known(), currentZone(), currentContext().locale);
  /** What formulas need of the context, from the tabs it was made from. */
  const contextOfTabs = (): Context => {
    if (tabsAreRead) return currentContext();
    tabsAreRead = true;
    const { settings } = parseSettings(read(settingsTab).loaded.rows);
    context = { ...currentContext(), settings, kinds: kindsOf(read(kinds).loaded.rows) };
    return context;
  };
  /** Where rows loaded earlier stand now; one more read, right before cells that people type are touched. */
  const find = (place: Place): Place =>
    relocate(place, readPlace(place.table, place.sheet, known(), currentZone(), place.headers));
  const keep = (place: Place) => written.set(place.table.id, place);
  const write = <T extends Table>(
    loaded: Loaded<T>,
    changes: Changes<RowOf<T>>,
    checkAfter: 'always' | 'unless checked before',
    passing?: Passing,
  ): Loaded<T> => {
    if (changes.size === 0) return loaded;
    const before = placeOf(loaded);
    const place = touchesTyped(before, changes) ? find(before) : before;
    if (place !== before) refuseChangedMeanwhile(before, place, changes);
    const next: Loaded<T> = { ...loaded, rows: applyChanges(loaded.rows, changes) };
    const nextPlace = overlay(place, changes);
    places.set(next, nextPlace);
    const isChecked = checkAfter === 'unless checked before' && place !== before;
    if (!writeChanges(place, changes, passing)) return next;
    if (!isChecked) keep(nextPlace);
    // What a person meant is written down at once: what waits could arrive where rows have moved meanwhile.
    if (checkAfter === 'always') SpreadsheetApp.flush();
    return next;
  };

  return {
    isSetUp: () => known().notes.has('context'),
    ensureLayout(tables, next) {
      const warnings = ensureLayout(spreadsheet, known(), tables, next);
      identity = undefined;
      return warnings;
    },
    context() {
      if (known().refused) return contextOfTabs();
      if (!known().notes.has('context')) throw new Refusal('not-set-up', NOT_SET_UP);
      return currentContext();
    },
    currentZone() {
      sureZone();
      return currentZone().name;
    },
    currentLocale() {
      const locale = localeNow();
      context = { ...currentContext(), locale };
      return locale;
    },
    saveContext(next) {
      const text = makeContext(next);
      context = next;
      zone = zoneNamed(next.zone);
      if (text !== noteText('context')) writeNote('context', text);
    },
    file: () => patiently(() => spreadsheet.getId()),
    isDirty: () => noteText('dirty') !== '',
    markDirty(dirty) {
      if (dirty !== (noteText('dirty') !== '')) writeNote('dirty', dirty ? 'yes' : '');
    },
    has: (table) => findSheet(spreadsheet, known(), table) !== undefined,
    show(table) {
      sheetOf(table).showSheet();
    },
    load<T extends Table>(table: T): Loaded<T> {
      let reading = read(table);
      if (holdsOddTimes(reading.place, reading.loaded.rows) && sureZone()) reading = read(table);
      places.set(reading.loaded, reading.place);
      return reading.loaded;
    },
    readCells(table) {
      const readTab = () => readPlace(table, sheetOf(table), known(), currentZone());
      let place = readTab();
      if (holdsOddTimes(place, place.at) && sureZone()) place = readTab();
      const { at, cell } = place;
      const keys = Object.keys(table.columns);
      return at.map((row) => Object.fromEntries(keys.map((key) => [key, cell(row, key)])));
    },
    save(loaded, changes) {
      refuseTypedCells(loaded.table, changes);
      return write(loaded, changes, 'unless checked before', {
        attempt,
        note: (tab, header) => skipped.add(describeProtected(tab, header)),
      });
    },
    skipped: () => [...skipped],
    overwrite: (loaded, changes) => write(loaded, changes, 'always'),
    append<T extends Table>(loaded: Loaded<T>, rows: readonly Partial<RowOf<T>>[]): Loaded<T> {
      if (rows.length === 0) return loaded;
      const place = find(placeOf(loaded));
      const { longer, added, at } = withRows(loaded, place.at, rows, writeNewRows(place, rows));
      const grown = overlay({ ...place, at, lastRow: Math.max(place.lastRow, ...at) }, added);
      places.set(longer, grown);
      keep(grown);
      if (touchesTyped(place, added)) SpreadsheetApp.flush();
      return longer;
    },
    beside: (loaded, row) => readBeside(placeOf(loaded), row),
    remove(loaded, rows) {
      if (rows.length === 0) return;
      const { sheet, at } = find(placeOf(loaded));
      const there = rows.map((row) => at[row] ?? 0).filter((row) => row > 0);
      for (const run of runsFromBelow(there)) sheet.deleteRows(run.first, run.count);
    },
    noteCells(loaded, key, notes) {
      const { sheet, at, columns } = placeOf(loaded);
      const { first, last } = spanOf(at);
      const column = columns.get(key);
      if (!column || first === 0) return;
      const noteAt = new Map(at.map((row, index) => [row, notes[index] ?? '']));
      const cells = Array.from({ length: last - first + 1 }, (_, index) => [noteAt.get(first + index) ?? '']);
      attempt(() => sheet.getRange(first, column, cells.length, 1).setNotes(cells), letBe);
    },
    noteDay(table, day) {
      const sheet = sheetOf(table);
      const column = known().columns.get(`${table.id}.due`)?.[0];
      const row = known().rows.get(table.id);
      const note = `As of ${day}. Update with Mutual ▸ Update this spreadsheet.`;
      if (column && row) attempt(() => sheet.getRange(row, column).setNote(note), letBe);
    },
    ensureStampCell() {
      ensureStampCell(spreadsheet, sheetOf(settingsTab), known());
      identity = undefined;
    },
    survey: () => surveySpreadsheet(spreadsheet, known()),
    repair(repairs) {
      const warnings = repairSpreadsheet(spreadsheet, repairs, currentContext());
      identity = undefined;
      return warnings;
    },
    cellName(loaded, row, key) {
      const { at, columns } = placeOf(loaded);
      return `${lettersOf(columns.get(key) ?? 1)}${at[row] ?? 0}`;
    },
    stamp(day) {
      const column = known().columns.get(STAMP.mark)?.[0];
      const row = known().rows.get(settingsTab.id);
      const text = `'${day} #${Date.now()}`;
      const cell =
        column && row ? sheetOf(settingsTab).getRange(row, column) : spreadsheet.getRangeByName(STAMP.name);
      attempt(() => cell?.setValue(text), letBe);
    },
    commit() {
      if (written.size === 0) SpreadsheetApp.flush();
      const stillThere = [...written.values()].every(idsStand);
      written.clear();
      return stillThere;
    },
    rowsBetween(loaded, firstRow, lastRow) {
      return placeOf(loaded).at.flatMap((row, index) => (row >= firstRow && row <= lastRow ? [index] : []));
    },
    selection() {
      return readSelection(spreadsheet, known());
    },
    link() {
      url ??= patiently(() => spreadsheet.getUrl());
      return url;
    },
    tableOf: (sheetId) => TABLES.find(({ id }) => known().sheets.get(id)?.getSheetId() === sheetId)?.id ?? '',
    dismantle(takeColumns) {
      const troubles = dismantle(spreadsheet, known(), takeColumns);
      identity = undefined;
      context = undefined;
      return troubles;
    },
    writeDashboard(dashboard) {
      const sheet = findDashboard(spreadsheet, known());
      if (sheet) attempt(() => writeDashboard(sheet, dashboard), letBe);
    },
    writeHealth(sentence) {
      const sheet = findDashboard(spreadsheet, known());
      if (sheet) attempt(() => writeHealth(sheet, sentence), letBe);
    },
  };
}

/** What only shows is left as it is where somebody protected it. */
const letBe = () => undefined;

const describeProtected = (tab: string, header: string) =>
  `“${header}” on “${tab}” is protected and may be out of date.`;

/** P1: a run writes only what is ours, and the few typed cells it may fill. */
function refuseTypedCells(table: Table, changes: Changes<RowOf<Table>>): void {
  for (const change of changes.values()) {
    for (const key of Object.keys(change)) {
      const column = table.columns[key];
      if (!column?.computed && !column?.runsMayFill)
        throw new Error(`A run may not write ${table.name}.${key}.`);
    }
  }
}
