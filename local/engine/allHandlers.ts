import type { AnyHandlers } from './handlers';
import { handlersOf } from './handlers';
import { cacheHandlers, cacheServiceHandlers } from './services/cache';
import { lockHandlers, lockServiceHandlers } from './services/locks';
import { mailHandlers } from './services/mail';
import { finderHandlers, metadataHandlers } from './services/metadata';
import { namedRangeHandlers } from './services/namedRanges';
import { propertiesHandlers, propertiesServiceHandlers } from './services/properties';
import { protectionHandlers } from './services/protection';
import { rangeHandlers } from './services/range';
import { rangeListHandlers } from './services/rangeList';
import { sessionHandlers } from './services/session';
import { sheetHandlers } from './services/sheet';
import { bandingHandlers, filterHandlers, groupHandlers } from './services/small';
import { spreadsheetAppHandlers, spreadsheetHandlers } from './services/spreadsheet';
import { clockTriggerHandlers, scriptHandlers, sheetTriggerHandlers } from './services/triggers';
import { htmlHandlers, menuHandlers, uiHandlers } from './services/ui';
import { utilitiesHandlers } from './services/utilities';

/** Who answers for each class. */
export const HANDLERS: Readonly<Record<string, AnyHandlers>> = {
  Banding: handlersOf(bandingHandlers),
  Cache: handlersOf(cacheHandlers),
  CacheService: handlersOf(cacheServiceHandlers),
  ClockTriggerBuilder: handlersOf(clockTriggerHandlers),
  DeveloperMetadata: handlersOf(metadataHandlers),
  DeveloperMetadataFinder: handlersOf(finderHandlers),
  Filter: handlersOf(filterHandlers),
  Group: handlersOf(groupHandlers),
  HtmlService: handlersOf(htmlHandlers),
  Lock: handlersOf(lockHandlers),
  LockService: handlersOf(lockServiceHandlers),
  MailApp: handlersOf(mailHandlers),
  Menu: handlersOf(menuHandlers),
  NamedRange: handlersOf(namedRangeHandlers),
  Properties: handlersOf(propertiesHandlers),
  PropertiesService: handlersOf(propertiesServiceHandlers),
  Protection: handlersOf(protectionHandlers),
  Range: handlersOf(rangeHandlers),
  RangeList: handlersOf(rangeListHandlers),
  ScriptApp: handlersOf(scriptHandlers),
  Session: handlersOf(sessionHandlers),
  Sheet: handlersOf(sheetHandlers),
  Spreadsheet: handlersOf(spreadsheetHandlers),
  SpreadsheetApp: handlersOf(spreadsheetAppHandlers),
  SpreadsheetTriggerBuilder: handlersOf(sheetTriggerHandlers),
  Ui: handlersOf(uiHandlers),
  Utilities: handlersOf(utilitiesHandlers),
};
