import type { AnyNode } from 'acorn';
import { namesIn, walk } from './syntax';

/**
 * The files that write cells: rows of the tables through `sheetValueOf`, the Dashboard through `escapeText`, and
 * headers, settings and the stamp in words of our own.
 */
const WRITERS = [
  ...['write', 'newRows', 'dashboard'],
  ...['workbook', 'settingRows', 'layout', 'columnRepairs', 'dismantle'],
].map((name) => `src/google/${name}.ts`);
const WRITES = ['setValue', 'setValues'];
/** What would make a formula of a text, or carry cells along unread. */
const BANNED = [
  ...['appendRow', 'setFormula', 'setFormulas', 'setFormulaR1C1', 'setFormulasR1C1'],
  ...['setRichTextValue', 'setRichTextValues', 'copyTo', 'copyValuesToRange', 'moveTo', 'randomize'],
  ...['getScriptProperties', 'getUserProperties'],
];
/** The one line of the execution log; it says where, never what. */
const REPORT = 'src/google/report.ts';
const LOGS = ['console', 'Logger'];
const CODE_FROM_TEXT = ['eval', 'Function'];
const STORES = ['CacheService'];

/** Ways past the one place that escapes what comes into a cell, and other doors that stay shut. */
export function findLoopholes(path: string, program: AnyNode): string[] {
  const members = [...walk(program)].flatMap(memberOf);
  const names = namesIn(program);
  const forbidden = [...BANNED, ...(WRITERS.includes(path) ? [] : WRITES)];
  return [
    ...members.filter((member) => forbidden.includes(member)).map((member) => `writes by ${member}`),
    ...(path === REPORT ? [] : LOGS).filter((name) => names.has(name)).map((name) => `logs by ${name}`),
    ...[...CODE_FROM_TEXT, ...STORES].filter((name) => names.has(name)).map((name) => `uses ${name}`),
  ];
}

function memberOf(node: AnyNode): string[] {
  if (node.type !== 'MemberExpression') return [];
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? [property.name] : [];
  return property.type === 'Literal' ? [String(property.value)] : [];
}
