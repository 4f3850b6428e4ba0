import { contentAt } from '../../../local/workbook/cells';
import type { CellValue, Content } from '../../../local/workbook/content';
import { isFormulaCell } from '../../../local/workbook/content';
import type { Sheet } from '../../../local/workbook/sheet';
import type { Workbook } from '../../../local/workbook/workbook';

const NAMESPACES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  // Formulas under this prefix are read in the A1 notation with commas, as they stand in our cells.
  msoxl: 'http://schemas.microsoft.com/office/excel/formula',
};

const SETTINGS =
  '<table:calculation-settings table:case-sensitive="false" table:search-criteria-must-apply-to-whole-cell="true" ' +
  'table:use-regular-expressions="false" table:use-wildcards="true" table:automatic-find-labels="false">' +
  '<table:null-date table:date-value="1899-12-30"/></table:calculation-settings>';

/** The values and formulas of a workbook as a flat OpenDocument file, without any result. */
export function makeFlatOds(workbook: Workbook): string {
  const names = Object.entries(NAMESPACES).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<office:document ${names.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">`,
    `<office:body><office:spreadsheet>${SETTINGS}`,
    ...workbook.sheets.map(makeTable),
    '</office:spreadsheet></office:body></office:document>',
  ].join('\n');
}

function makeTable(sheet: Sheet): string {
  const rows = sheet.contents.map((line, row) => {
    const cells = line.map((_, column) => makeCell(contentAt(sheet, row + 1, column + 1)));
    return `<table:table-row>${cells.join('') || '<table:table-cell/>'}</table:table-row>`;
  });
  return `<table:table table:name="${escapeXml(sheet.name)}">${rows.join('\n')}</table:table>`;
}

function makeCell(content: Content): string {
  if (content === null) return '<table:table-cell/>';
  if (isFormulaCell(content)) return makeFormula(content.formula);
  if (typeof content === 'number')
    return `<table:table-cell office:value-type="float" office:value="${content}"/>`;
  return `<table:table-cell office:value-type="string" office:string-value="${escapeXml(String(content))}"/>`;
}

const NEWER_FUNCTIONS =
  /\b(IFNA|IFS|SWITCH|XOR|MAXIFS|MINIFS|CONCAT|TEXTJOIN|UNICHAR|UNICODE|ISOWEEKNUM|DAYS)(?=\()/g;

/** In that notation functions younger than the notation carry a prefix. */
function inNotation(formula: string): string {
  return formula.replace(NEWER_FUNCTIONS, '_xlfn.$1');
}

/** What stands inside ARRAYFORMULA is a formula over arrays there. */
function makeFormula(formula: string): string {
  const inside = /^=ARRAYFORMULA\((.*)\)$/.exec(formula)?.[1];
  const span = 'table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"';
  const text = escapeXml(inNotation(inside === undefined ? formula : `=${inside}`));
  return `<table:table-cell ${inside === undefined ? '' : span} table:formula="msoxl:${text}"/>`;
}

/** What every cell of a saved flat OpenDocument file shows, by sheet; an error as `{ error }` in the program's words. */
export function parseFlatOds(xml: string): ReadonlyMap<string, CellValue[][]> {
  const tables = [...xml.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs)];
  return new Map(tables.map(([table, name = '']) => [unescapeXml(name), parseTable(table)]));
}

function parseTable(table: string): CellValue[][] {
  const rows = [...table.matchAll(/<table:table-row([^>]*)>(.*?)<\/table:table-row>/gs)];
  return rows.flatMap(([, attributes = '', cells = '']) =>
    repeated(attributes, 'table:number-rows-repeated', parseCells(cells)),
  );
}

function parseCells(row: string): CellValue[] {
  const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  return cells.flatMap(([, attributes = '', inside = '']) =>
    repeated(attributes, 'table:number-columns-repeated', parseCell(attributes, inside)),
  );
}

const MOST_REPEATED = 1000;

function repeated<T>(attributes: string, name: string, one: T): T[] {
  const times = Number(attributeOf(attributes, name) ?? 1);
  return Array.from({ length: Math.min(times, MOST_REPEATED) }, () => one);
}

function parseCell(attributes: string, inside: string): CellValue {
  const shown = textOf(inside);
  if (attributes.includes('calcext:value-type="error"')) return { error: shown };
  const number = attributeOf(attributes, 'office:value');
  if (number !== undefined) return Number(number);
  const truth = attributeOf(attributes, 'office:boolean-value');
  if (truth !== undefined) return truth === 'true';
  const day = attributeOf(attributes, 'office:date-value');
  if (day !== undefined)
    return Date.parse(`${day}${day.includes('T') ? '' : 'T00:00:00'}Z`) / 86_400_000 + 25_569;
  const time = /PT(\d+)H(\d+)M([\d.]+)S/.exec(attributeOf(attributes, 'office:time-value') ?? '');
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const text = attributeOf(attributes, 'office:string-value');
  if (text !== undefined) return unescapeXml(text);
  return inside === '' ? null : shown;
}

function textOf(inside: string): string {
  const spaces = (_: string, count?: string) => ' '.repeat(Number(count ?? 1));
  const paragraphs = [...inside.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, text = '']) =>
    text.replace(/<text:s(?: text:c="(\d+)")?\/>/g, spaces).replace(/<[^>]*>/g, ''),
  );
  return unescapeXml(paragraphs.join('\n'));
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\n]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}

function unescapeXml(text: string): string {
  return Object.entries(ENTITIES)
    .reverse()
    .reduce((all, [character, entity]) => all.replaceAll(entity, character), text);
}
