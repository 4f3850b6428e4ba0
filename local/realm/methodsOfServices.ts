import type { ClassMethods } from './methods';

type Names<T> = Partial<Record<keyof ClassMethods, readonly (keyof T & string)[]>>;

const ui: Names<GoogleAppsScript.Base.Ui> = {
  free: ['createAddonMenu', 'createMenu'],
  asides: ['showModalDialog', 'showModelessDialog', 'showSidebar'],
};

const menu: Names<GoogleAppsScript.Base.Menu> = {
  free: ['addItem', 'addSeparator', 'addSubMenu'],
  asides: ['addToUi'],
};

const properties: Names<GoogleAppsScript.Properties.Properties> = {
  asides: [
    'deleteAllProperties',
    'deleteProperty',
    'getKeys',
    'getProperties',
    'getProperty',
    'setProperties',
    'setProperty',
  ],
};

const propertiesService: Names<GoogleAppsScript.Properties.PropertiesService> = {
  free: ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'],
};

const cache: Names<GoogleAppsScript.Cache.Cache> = {
  asides: ['get', 'getAll', 'put', 'putAll', 'remove', 'removeAll'],
};

const cacheService: Names<GoogleAppsScript.Cache.CacheService> = {
  free: ['getDocumentCache', 'getScriptCache', 'getUserCache'],
};

const lock: Names<GoogleAppsScript.Lock.Lock> = {
  asides: ['hasLock', 'releaseLock', 'tryLock', 'waitLock'],
};

const lockService: Names<GoogleAppsScript.Lock.LockService> = {
  free: ['getDocumentLock', 'getScriptLock', 'getUserLock'],
};

const mail: Names<GoogleAppsScript.Mail.MailApp> = { asides: ['getRemainingDailyQuota', 'sendEmail'] };

const session: Names<GoogleAppsScript.Base.Session> = {
  asides: [
    'getActiveUser',
    'getActiveUserLocale',
    'getEffectiveUser',
    'getScriptTimeZone',
    'getTemporaryActiveUserKey',
  ],
};

const user: Names<GoogleAppsScript.Base.User> = { free: ['getEmail'] };

const script: Names<GoogleAppsScript.Script.ScriptApp> = {
  free: ['newTrigger'],
  asides: [
    'deleteTrigger',
    'getAuthorizationInfo',
    'getProjectTriggers',
    'getScriptId',
    'getUserTriggers',
    'requireAllScopes',
    'requireScopes',
  ],
};

const authorization: Names<GoogleAppsScript.Script.AuthorizationInfo> = {
  free: ['getAuthorizationStatus', 'getAuthorizationUrl'],
};

const trigger: Names<GoogleAppsScript.Script.Trigger> = {
  free: ['getEventType', 'getHandlerFunction', 'getTriggerSource', 'getTriggerSourceId', 'getUniqueId'],
};

const triggerBuilder: Names<GoogleAppsScript.Script.TriggerBuilder> = {
  free: ['forSpreadsheet', 'timeBased'],
};

const clockTriggerBuilder: Names<GoogleAppsScript.Script.ClockTriggerBuilder> = {
  free: [
    'after',
    'at',
    'atHour',
    'everyDays',
    'everyHours',
    'everyMinutes',
    'everyWeeks',
    'inTimezone',
    'nearMinute',
    'onWeekDay',
  ],
  asides: ['create'],
};

const spreadsheetTriggerBuilder: Names<GoogleAppsScript.Script.SpreadsheetTriggerBuilder> = {
  free: ['onChange', 'onEdit', 'onOpen'],
  asides: ['create'],
};

const html: Names<GoogleAppsScript.HTML.HtmlService> = {
  free: ['createHtmlOutput'],
  asides: ['createHtmlOutputFromFile'],
};

const htmlOutput: Names<GoogleAppsScript.HTML.HtmlOutput> = {
  free: [
    'addMetaTag',
    'append',
    'clear',
    'getContent',
    'getHeight',
    'getTitle',
    'getWidth',
    'setContent',
    'setHeight',
    'setSandboxMode',
    'setTitle',
    'setWidth',
    'setXFrameOptionsMode',
  ],
};

/** Utilities and Logger run beside the script: never counted, though Google asks not to call them once a cell. */
const utilities: Names<GoogleAppsScript.Utilities.Utilities> = {
  free: [
    'base64Decode',
    'base64DecodeWebSafe',
    'base64Encode',
    'base64EncodeWebSafe',
    'computeDigest',
    'computeHmacSha256Signature',
    'computeHmacSignature',
    'formatDate',
    'formatString',
    'getUuid',
    'newBlob',
    'parseDate',
    'sleep',
    'zip',
  ],
};

const blob: Names<GoogleAppsScript.Base.Blob> = {
  free: [
    'copyBlob',
    'getBytes',
    'getContentType',
    'getDataAsString',
    'getName',
    'isGoogleType',
    'setBytes',
    'setContentType',
    'setDataFromString',
    'setName',
  ],
};

const logger: Names<GoogleAppsScript.Base.Logger> = { free: ['clear', 'getLog', 'log'] };

export const SERVICES: Readonly<Record<string, ClassMethods>> = {
  Ui: ui,
  Menu: menu,
  Properties: properties,
  PropertiesService: propertiesService,
  Cache: cache,
  CacheService: cacheService,
  Lock: lock,
  LockService: lockService,
  MailApp: mail,
  Session: session,
  User: user,
  ScriptApp: script,
  AuthorizationInfo: authorization,
  Trigger: trigger,
  TriggerBuilder: triggerBuilder,
  ClockTriggerBuilder: clockTriggerBuilder,
  SpreadsheetTriggerBuilder: spreadsheetTriggerBuilder,
  HtmlService: html,
  HtmlOutput: htmlOutput,
  Utilities: utilities,
  Blob: blob,
  Logger: logger,
};
