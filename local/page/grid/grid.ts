import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  LocaleType,
  mergeLocales,
  Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { CalculationMode, ScrollToCellCommand, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import type { Area, BookView, CellView, ChartView, DropDown } from '../../protocol/book';
import type { Selection } from '../../protocol/messages';
import { openChartLayer } from '../charts/chartLayer';
import { turnCalculationOff } from './calculationOff';
import { describeCell } from './describeCell';
import { FROM_SERVER, type GateEvents, installGate } from './gate';
import { applyNotes } from './notes';
import { type Matrix, place } from './ranges';
import { replaceRules } from './rules';
import { openCursor } from './selection';
import { installTexts } from './texts';
import { applyTheme } from './theme';
import { makeCellMatrix, makeWorkbookData, UNIT_ID } from './workbookData';
import { fitWrappedRows } from './wrappedRows';

export interface GridEvents extends GateEvents {
  select: (selection: Selection) => void;
}

export interface Grid {
  /** Shows a workbook, in place of the one shown before; the sheet and cell a person was on stay chosen. */
  load(book: BookView): void;
  /** Puts complete cells in place of what the view held. */
  applyCells(sheetId: number, cells: CellView[]): void;
  /** Puts a sheet's drop-downs and checkboxes in place of those it had. */
  applyRules(sheetId: number, dropDowns: DropDown[], checkboxes: Area[]): void;
  /** Puts a sheet's charts in place of those it had. */
  applyCharts(sheetId: number, charts: ChartView[]): void;
  /** Shows or hides columns in this tab only, both ends included; may scroll to what it shows. */
  showColumns(sheetId: number, columns: { from: number; to: number }, shown: boolean, reveal?: boolean): void;
  /** What the chosen cell is called and shows: 'B2 Call'. */
  describeCell(): string;
  focus(): void;
}

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, object];

function plugins(container: HTMLElement): PluginEntry[] {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const presets = [
    core,
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  return presets.flatMap((preset) => preset.plugins) as PluginEntry[];
}

function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, validationWords, noteWords) },
  });
  for (const entry of plugins(container)) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  return univer;
}

/** Univer brings its sheet services up with the first workbook; this runs between that and the first cell. */
function onceReady(univer: Univer, install: (injector: Injector) => void): void {
  class ViewPlugin extends Plugin {
    static override pluginName = 'LOCAL_HOST_VIEW';
    static override type = UniverInstanceType.UNIVER_SHEET;
    protected override _injector = univer.__getInjector();
    override onReady(): void {
      install(this._injector);
    }
  }
  univer.registerPlugin(ViewPlugin);
}

export function openGrid(container: HTMLElement, events: GridEvents): Grid {
  const univer = startUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  const cursor = openCursor(commands, events.select);
  const charts = openChartLayer(container, injector);
  applyTheme(injector);
  onceReady(univer, () => {
    turnCalculationOff(injector);
    installTexts(injector);
    installGate(injector, events);
  });

  function run(id: string, params: object): void {
    commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, FROM_SERVER);
  }

  return {
    load(book) {
      const cursorPlace = cursor.remember();
      if (units.getUnit(UNIT_ID)) units.disposeUnit(UNIT_ID);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, makeWorkbookData(book, '0.25.1'));
      cursor.restore(cursorPlace, book);
      charts.load(book);
      // The new workbook is drawn first; only then can its rows be measured.
      requestAnimationFrame(() => {
        for (const { id, cells } of book.sheets) fitWrappedRows(injector, id, cells);
      });
    },
    applyCells(sheetId, cells) {
      const subUnitId = String(sheetId);
      const blanks: Matrix<null> = {};
      for (const { row, column } of cells) place(blanks, row, column, null);
      run('sheet.mutation.set-range-values', { subUnitId, cellValue: blanks });
      run('sheet.mutation.set-range-values', { subUnitId, cellValue: makeCellMatrix(cells) });
      applyNotes(injector, sheetId, cells);
      fitWrappedRows(injector, sheetId, cells);
    },
    applyRules: (id, dropDowns, checkboxes) => replaceRules(injector, { id, dropDowns, checkboxes }),
    applyCharts: charts.apply,
    showColumns(sheetId, { from, to }, shown, reveal = false) {
      const id = shown ? 'sheet.mutation.set-col-visible' : 'sheet.mutation.set-col-hidden';
      const range = { startRow: 0, endRow: 0, startColumn: from - 1, endColumn: to - 1 };
      run(id, { subUnitId: String(sheetId), ranges: [range] });
      if (shown && reveal) void commands.executeCommand(ScrollToCellCommand.id, { range });
    },
    describeCell: () => describeCell(injector, cursor.remember()),
    focus() {
      units.focusUnit(UNIT_ID);
    },
  };
}
