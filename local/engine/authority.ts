import { costOf } from '../realm';
import { refusal } from '../refusals';
import type { AuthMode } from './execution';
import type { Context } from './handlers';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Any of these scopes lets a script call the methods of the class. */
const SPREADSHEETS = ['spreadsheets.currentonly', 'spreadsheets'];

const CELL_SERVICES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'Protection',
  'NamedRange',
  'Banding',
  'Group',
  'Filter',
]);

/** Scopes of single methods, by Google's pages on each. */
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getUi': [],
  'Spreadsheet.toast': [],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'MailApp.sendEmail': ['script.send_mail'],
  'MailApp.getRemainingDailyQuota': ['script.send_mail'],
  'ClockTriggerBuilder.create': ['script.scriptapp'],
  'SpreadsheetTriggerBuilder.create': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
};

function scopesFor(service: string, method: string): readonly string[] {
  return METHOD_SCOPES[`${service}.${method}`] ?? (CELL_SERVICES.has(service) ? SPREADSHEETS : []);
}

/** Scopes the person gave, of those the manifest asks for; full addresses. */
export function grantedScopes({ state, execution }: Context): string[] {
  const asked = state.program.manifest.oauthScopes;
  const ticked = state.consent[execution.person];
  return ticked ? asked.filter((scope) => ticked.includes(scope)) : asked;
}

/** Throws what Google throws when the execution may not make this call. */
export function authorise(context: Context, service: string, method: string): void {
  refuseByMode(context.execution.authMode, context, service, method);
  const scopes = scopesFor(service, method);
  if (scopes.length === 0) return;
  const granted = grantedScopes(context);
  if (scopes.some((scope) => granted.includes(PREFIX + scope))) return;
  throw refusal(
    'missingScope',
    callName(service, method),
    scopes.map((scope) => PREFIX + scope).join(' || '),
  );
}

/** Scopes of what the host has not, by method or by service: without them Google refuses before the host must. */
const ABSENT_SCOPES: Readonly<Record<string, string>> = {
  'SpreadsheetApp.create': 'spreadsheets',
  'SpreadsheetApp.open': 'spreadsheets',
  'SpreadsheetApp.openById': 'spreadsheets',
  'SpreadsheetApp.openByUrl': 'spreadsheets',
  CalendarApp: 'calendar',
  ContactsApp: 'contacts',
  DriveApp: 'drive',
  GmailApp: 'mail',
  UrlFetchApp: 'script.external_request',
};

/** Throws what Google throws for a method the host has not, where the script may not call it anyway. */
export function refuseAbsent(context: Context, name: string): void {
  const scope = ABSENT_SCOPES[name] ?? ABSENT_SCOPES[name.split('.')[0] ?? ''];
  if (scope === undefined) return;
  const full = scope === 'mail' ? 'https://mail.google.com/' : PREFIX + scope;
  const { authMode } = context.execution;
  if (authMode === 'LIMITED' || authMode === 'NONE') throw refusal('noPermissionScope', name, full);
  if (!grantedScopes(context).includes(full)) throw refusal('missingScope', name, full);
}

/** Builders and handles are called by the service they come from. */
function callName(service: string, method: string): string {
  if (service === 'ClockTriggerBuilder' || service === 'SpreadsheetTriggerBuilder')
    return 'ScriptApp.newTrigger';
  return CELL_SERVICES.has(service) && service !== 'SpreadsheetApp'
    ? `SpreadsheetApp.${service}.${method}`
    : `${service}.${method}`;
}

const IN_ANY_MODE = new Set(['Ui', 'Menu', 'Utilities', 'Logger', 'HtmlService', 'Host']);
const NEEDS_FULL = new Set(['MailApp', 'ClockTriggerBuilder', 'SpreadsheetTriggerBuilder']);
const SHOWS_PAGES = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog']);
const IN_FORMULAS = new Set([
  ...CELL_SERVICES,
  'Cache',
  'CacheService',
  'HtmlService',
  'Lock',
  'LockService',
  'Properties',
  'PropertiesService',
  'Utilities',
]);

function refuseByMode(mode: AuthMode, context: Context, service: string, method: string): void {
  if (service === 'Ui' && SHOWS_PAGES.has(method) && mode !== 'FULL') throw refuseScope(service, method);
  if (service === 'SpreadsheetApp' && method === 'getUi') refuseUiWithoutPerson(context);
  else if (mode === 'CUSTOM_FUNCTION') refuseInFormula(context, service, method);
  else if (mode !== 'FULL') refuseInSimpleTrigger(mode, service, method);
}

function refuseInSimpleTrigger(mode: AuthMode, service: string, method: string): void {
  if (IN_ANY_MODE.has(service)) return;
  if (`${service}.${method}` === 'Session.getActiveUserLocale') return;
  if (mode === 'NONE' || NEEDS_FULL.has(service) || /Trigger/.test(method))
    throw refuseScope(service, method);
}

function refuseScope(service: string, method: string): Error {
  const scopes = scopesFor(service, method).map((scope) => PREFIX + scope);
  const name = callName(service, method);
  return scopes.length
    ? refusal('noPermissionScope', name, scopes.join(' || '))
    : refusal('noPermission', name);
}

function refuseUiWithoutPerson({ execution }: Context): void {
  if (execution.kind === 'trigger' || execution.kind === 'formula') throw refusal('noUi');
}

const FORMULA_PROPERTY_READS = new Set(['getProperty', 'getProperties', 'getKeys']);

function refuseInFormula({ state }: Context, service: string, method: string): void {
  if (!IN_FORMULAS.has(service)) throw refusal('noPermissionService', service);
  const cost = costOf(service, method);
  const changes = CELL_SERVICES.has(service) && (cost === 'writes' || cost === 'acts' || method === 'toast');
  const setsProperty = service === 'Properties' && !FORMULA_PROPERTY_READS.has(method);
  if (changes || setsProperty) throw refusal('noPermission', method);
  const looksForMarks = service === 'DeveloperMetadataFinder' || method === 'getDeveloperMetadata';
  if (looksForMarks && state.variants.metadataInCustomFunctions === 'refused')
    throw refusal('noPermission', method);
}
