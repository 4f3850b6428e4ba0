import type { ClientMessage, EditValue, Request } from '../protocol/messages';

type Fields = Record<string, unknown>;

const MAX_CELLS_IN_EDIT = 200_000;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 50_000;
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000;
}

function isSheetId(value: unknown): value is number {
  return Number.isInteger(value);
}

function isEditValue(value: unknown): value is EditValue {
  return value === null || typeof value === 'boolean' || Number.isFinite(value) || isText(value);
}

function isEditValues(values: unknown): values is EditValue[][] {
  if (!Array.isArray(values) || !Array.isArray(values[0]) || values[0].length === 0) return false;
  const width = values[0].length;
  if (values.length * width > MAX_CELLS_IN_EDIT) return false;
  return values.every((row) => Array.isArray(row) && row.length === width && row.every(isEditValue));
}

function parseRequest(fields: unknown): Request | undefined {
  if (!isFields(fields)) return undefined;
  const { kind, sheetId, row, column, values, functionName, args, triggerId, mailId } = fields;
  switch (kind) {
    case 'edit':
      if (!isSheetId(sheetId) || !isPlace(row) || !isPlace(column) || !isEditValues(values)) return undefined;
      return { kind, sheetId, row, column, values };
    case 'menu':
      return isText(functionName) ? { kind, functionName } : undefined;
    case 'call':
      return isText(functionName) && Array.isArray(args) ? { kind, functionName, args } : undefined;
    case 'runTrigger':
      return isText(triggerId) ? { kind, triggerId } : undefined;
    case 'mail':
      return isText(mailId) ? { kind, mailId } : undefined;
    case 'triggers':
    case 'mails':
      return { kind };
    default:
      return undefined;
  }
}

function parseFields(fields: Fields): ClientMessage | undefined {
  const { kind, secret, person, id, request, sheetId, row, column, rows, columns } = fields;
  switch (kind) {
    case 'hello':
      if (!isText(secret) || !(person === undefined || isText(person))) return undefined;
      return person === undefined ? { kind, secret } : { kind, secret, person };
    case 'select':
      if (!isSheetId(sheetId) || !isPlace(row) || !isPlace(column)) return undefined;
      return isPlace(rows) && isPlace(columns) ? { kind, sheetId, row, column, rows, columns } : undefined;
    case 'request': {
      const parsed = parseRequest(request);
      return parsed && Number.isInteger(id) ? { kind, id: Number(id), request: parsed } : undefined;
    }
    default:
      return undefined;
  }
}

/** Text from a tab, or undefined when it is not a message we know. */
export function parseMessage(text: string): ClientMessage | undefined {
  try {
    const fields: unknown = JSON.parse(text);
    return isFields(fields) ? parseFields(fields) : undefined;
  } catch {
    return undefined;
  }
}
