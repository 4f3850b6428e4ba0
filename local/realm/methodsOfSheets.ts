import type { ClassMethods } from './methods';
import { RANGES } from './methodsOfRanges';

type Names<T> = Partial<Record<keyof ClassMethods, readonly (keyof T & string)[]>>;

const app: Names<GoogleAppsScript.Spreadsheet.SpreadsheetApp> = {
  free: ['getActive', 'getActiveSpreadsheet', 'getUi', 'newDataValidation', 'newConditionalFormatRule'],
  reads: ['flush', 'getActiveSheet', 'getActiveRange', 'getCurrentCell'],
  acts: ['setActiveSheet', 'setActiveRange'],
};

const spreadsheet: Names<GoogleAppsScript.Spreadsheet.Spreadsheet> = {
  free: ['createDeveloperMetadataFinder', 'getRange'],
  reads: [
    'getActiveCell',
    'getActiveRange',
    'getActiveSheet',
    'getCurrentCell',
    'getDeveloperMetadata',
    'getEditors',
    'getId',
    'getName',
    'getNamedRanges',
    'getNumSheets',
    'getOwner',
    'getProtections',
    'getRangeByName',
    'getSheetById',
    'getSheetByName',
    'getSheets',
    'getSpreadsheetLocale',
    'getSpreadsheetTimeZone',
    'getUrl',
    'getViewers',
  ],
  writes: ['addDeveloperMetadata', 'setSpreadsheetLocale', 'setSpreadsheetTimeZone', 'rename'],
  acts: [
    'deleteSheet',
    'insertSheet',
    'moveActiveSheet',
    'removeNamedRange',
    'setActiveRange',
    'setActiveSheet',
    'setCurrentCell',
    'setNamedRange',
  ],
  asides: ['toast'],
};

const sheet: Names<GoogleAppsScript.Spreadsheet.Sheet> = {
  free: ['createDeveloperMetadataFinder', 'getParent', 'getRange', 'getRangeList', 'getSheetId', 'newChart'],
  reads: [
    'getActiveCell',
    'getActiveRange',
    'getBandings',
    'getCharts',
    'getColumnGroup',
    'getColumnGroupControlPosition',
    'getColumnGroupDepth',
    'getColumnWidth',
    'getConditionalFormatRules',
    'getCurrentCell',
    'getDataRange',
    'getDeveloperMetadata',
    'getFilter',
    'getFrozenColumns',
    'getFrozenRows',
    'getIndex',
    'getLastColumn',
    'getLastRow',
    'getMaxColumns',
    'getMaxRows',
    'getName',
    'getProtections',
    'getRowHeight',
    'getSheetName',
    'getSheetValues',
    'getTabColor',
    'hasHiddenGridlines',
    'isColumnHiddenByUser',
    'isRowHiddenByFilter',
    'isRowHiddenByUser',
    'isSheetHidden',
  ],
  writes: [
    'addDeveloperMetadata',
    'appendRow',
    'clear',
    'clearConditionalFormatRules',
    'clearContents',
    'clearFormats',
    'clearNotes',
    'deleteColumn',
    'deleteColumns',
    'deleteRow',
    'deleteRows',
    'hideColumn',
    'hideColumns',
    'hideRow',
    'hideRows',
    'hideSheet',
    'insertColumnAfter',
    'insertColumnBefore',
    'insertColumns',
    'insertColumnsAfter',
    'insertColumnsBefore',
    'insertRowAfter',
    'insertRowBefore',
    'insertRows',
    'insertRowsAfter',
    'insertRowsBefore',
    'moveColumns',
    'moveRows',
    'setColumnGroupControlPosition',
    'setColumnWidth',
    'setColumnWidths',
    'setConditionalFormatRules',
    'setFrozenColumns',
    'setFrozenRows',
    'setHiddenGridlines',
    'setName',
    'setRowHeight',
    'setRowHeights',
    'setTabColor',
    'showColumns',
    'showRows',
    'showSheet',
    'sort',
  ],
  acts: [
    'activate',
    'copyTo',
    'insertChart',
    'protect',
    'removeChart',
    'setActiveRange',
    'setCurrentCell',
    'updateChart',
  ],
};

const metadata: Names<GoogleAppsScript.Spreadsheet.DeveloperMetadata> = {
  free: ['getId', 'getKey', 'getLocation', 'getValue', 'getVisibility'],
  writes: ['setKey', 'setValue', 'setVisibility'],
  acts: ['remove'],
};

const metadataFinder: Names<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> = {
  free: ['withId', 'withKey', 'withLocationType', 'withValue', 'withVisibility'],
  reads: ['find'],
};

const metadataLocation: Names<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> = {
  free: ['getColumn', 'getLocationType', 'getRow', 'getSheet', 'getSpreadsheet'],
};

const protection: Names<GoogleAppsScript.Spreadsheet.Protection> = {
  free: ['getProtectionType', 'getRange'],
  reads: ['canEdit', 'getDescription', 'getEditors', 'getUnprotectedRanges', 'isWarningOnly'],
  writes: [
    'addEditor',
    'addEditors',
    'removeEditor',
    'removeEditors',
    'setDescription',
    'setRange',
    'setUnprotectedRanges',
    'setWarningOnly',
  ],
  acts: ['remove'],
};

const namedRange: Names<GoogleAppsScript.Spreadsheet.NamedRange> = {
  reads: ['getName', 'getRange'],
  writes: ['setName', 'setRange'],
  acts: ['remove'],
};

const banding: Names<GoogleAppsScript.Spreadsheet.Banding> = {
  reads: ['getRange'],
  acts: ['remove'],
};

const group: Names<GoogleAppsScript.Spreadsheet.Group> = {
  free: ['getControlIndex', 'getDepth'],
  reads: ['getRange', 'isCollapsed'],
  writes: ['collapse', 'expand'],
  acts: ['remove'],
};

const filter: Names<GoogleAppsScript.Spreadsheet.Filter> = {
  reads: ['getRange'],
  acts: ['remove'],
};

const validation: Names<GoogleAppsScript.Spreadsheet.DataValidation> = {
  free: ['copy', 'getAllowInvalid', 'getCriteriaType', 'getCriteriaValues', 'getHelpText'],
};

const formatRule: Names<GoogleAppsScript.Spreadsheet.ConditionalFormatRule> = {
  free: ['copy', 'getBooleanCondition', 'getGradientCondition', 'getRanges'],
};

export const SHEETS: Readonly<Record<string, ClassMethods>> = {
  SpreadsheetApp: app,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  ...RANGES,
  DeveloperMetadata: metadata,
  DeveloperMetadataFinder: metadataFinder,
  DeveloperMetadataLocation: metadataLocation,
  Protection: protection,
  NamedRange: namedRange,
  Banding: banding,
  Group: group,
  Filter: filter,
  DataValidation: validation,
  ConditionalFormatRule: formatRule,
};
