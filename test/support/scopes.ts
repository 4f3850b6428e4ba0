import type { AnyNode } from 'acorn';
import { parseScript } from './script';
import { namesIn, walk } from './syntax';

const PREFIX = 'https://www.googleapis.com/auth/';
export const scope = (name: string) => PREFIX + name;

/** What each service asks the user for, and for some only when one of the methods is named. */
const SERVICES: Record<string, { scope: string; methods?: readonly string[] } | 'free'> = {
  SpreadsheetApp: { scope: scope('spreadsheets.currentonly') },
  MailApp: { scope: scope('script.send_mail') },
  GmailApp: { scope: 'https://mail.google.com/' },
  UrlFetchApp: { scope: scope('script.external_request') },
  DriveApp: { scope: scope('drive') },
  CalendarApp: { scope: 'https://www.google.com/calendar/feeds' },
  ContactsApp: { scope: 'https://www.google.com/m8/feeds' },
  DocumentApp: { scope: scope('documents') },
  FormApp: { scope: scope('forms') },
  ScriptApp: {
    scope: scope('script.scriptapp'),
    methods: ['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger'],
  },
  Session: { scope: scope('userinfo.email'), methods: ['getActiveUser', 'getEffectiveUser'] },
  CacheService: 'free',
  HtmlService: 'free',
  LockService: 'free',
  PropertiesService: 'free',
  Utilities: 'free',
};

/** Methods that ask for a scope of their own, whatever object they are called on. */
const METHODS: Record<string, string> = {
  showSidebar: scope('script.container.ui'),
  showModalDialog: scope('script.container.ui'),
  showModelessDialog: scope('script.container.ui'),
  openById: scope('spreadsheets'),
  openByUrl: scope('spreadsheets'),
};

/** The scopes a script must declare to run, sorted. */
export function neededScopes(code: string): string[] {
  const script = parseScript(code);
  const names = namesIn(script);
  const members = [...walk(script)].flatMap(memberOf);
  const needed = new Set<string>();
  for (const [service, need] of Object.entries(SERVICES)) {
    if (need === 'free' || !names.has(service)) continue;
    const used = members.filter(({ object }) => object === service).map(({ method }) => method);
    if (!need.methods || need.methods.some((method) => used.includes(method))) needed.add(need.scope);
  }
  for (const { method } of members) if (Object.hasOwn(METHODS, method)) needed.add(METHODS[method] ?? '');
  return [...needed].sort();
}

/** Globals of the script that are neither the language's own nor a service we know the scope of. */
export function unknownServices(code: string): string[] {
  const names = [...namesIn(parseScript(code))];
  return names.filter((name) => /^[A-Z]\w*(App|Service)$/.test(name) && !Object.hasOwn(SERVICES, name));
}

function memberOf(node: AnyNode): { object: string; method: string }[] {
  if (node.type !== 'MemberExpression') return [];
  const object = node.object.type === 'Identifier' ? node.object.name : '';
  const { property } = node;
  if (!node.computed && property.type === 'Identifier') return [{ object, method: property.name }];
  return property.type === 'Literal' ? [{ object, method: String(property.value) }] : [];
}
