import { parseDay } from '../../src/day/day';
import { logWords } from '../words';
import { findDoubt, type LogField, type LogForm, type Problems } from './log';

/** What keeps a form from being sent, in the order of its fields. */
export function findProblems(form: LogForm): Problems {
  const { who, subject, fields } = form;
  const words = logWords.problems;
  const problems: Partial<Record<LogField, string>> = {};
  if (!who.partnerId) problems.partnerId = words.partnerId;
  if (subject === 'touchpoint' && !fields.kind) problems.kind = words.kind;
  if (!parseDay(fields.date)) problems.date = words.date;
  if (subject !== 'touchpoint' && !fields.clientCode.trim()) problems.clientCode = words.clientCode;
  const doubt = findDoubt(form);
  if (doubt) problems.clientCode = logWords.doubts[doubt];
  return problems;
}

const FIELDS: readonly LogField[] = [
  'partnerId',
  'kind',
  'date',
  'by',
  'gotFromIt',
  'notes',
  'arrivedAt',
  'clientCode',
  'handledBy',
  'permission',
  'confidence',
];

/** The field a refusal names, if the form has it. */
export const findField = (name: string): LogField | undefined => FIELDS.find((field) => field === name);
