import { makeBlob } from './Blob';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRule';
import { DataValidationBuilder } from './DataValidation';
import * as enums from './enums';
import { makeHtmlOutput } from './HtmlOutput';
import { absentService, installOnService } from './installMethods';
import { makeLogger } from './Logger';
import { ask } from './remote';
import { TriggerBuilder } from './ScriptApp';
import { Ui } from './Ui';
import { makeUtilities } from './Utilities';

function makeSpreadsheetApp(): object {
  const { BandingTheme, BooleanCriteria, DataValidationCriteria, DeveloperMetadataLocationType } = enums;
  const { DeveloperMetadataVisibility, Dimension, GroupControlTogglePosition, ProtectionType, WrapStrategy } =
    enums;
  return {
    BandingTheme,
    BooleanCriteria,
    DataValidationCriteria,
    DeveloperMetadataLocationType,
    DeveloperMetadataVisibility,
    Dimension,
    GroupControlTogglePosition,
    ProtectionType,
    WrapStrategy,
    newDataValidation: () => new DataValidationBuilder(),
    newConditionalFormatRule: () => new ConditionalFormatRuleBuilder(),
    getUi() {
      ask('SpreadsheetApp', 'getUi', null, []);
      return new Ui(null);
    },
  };
}

function makeCharts(): object {
  const { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } = enums;
  return { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType };
}

function makeScriptApp(): object {
  const { AuthMode, AuthorizationStatus, EventType, TriggerSource, Weekday } = enums;
  return {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay: Weekday,
    newTrigger: (functionName: string) => new TriggerBuilder({ functionName, steps: {} }),
  };
}

const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

/** The services by the name a script calls them. */
export function makeServices(): Record<string, object> {
  const services: Record<string, object> = {
    SpreadsheetApp: makeSpreadsheetApp(),
    Charts: makeCharts(),
    ScriptApp: makeScriptApp(),
    HtmlService: { createHtmlOutput: makeHtmlOutput },
    Utilities: { ...makeUtilities(), newBlob: makeBlob },
    Logger: makeLogger(),
    PropertiesService: {},
    CacheService: {},
    LockService: {},
    MailApp: {},
    Session: {},
  };
  for (const [name, service] of Object.entries(services)) installOnService(name, service);
  for (const name of ABSENT) services[name] = absentService(name);
  return services;
}
