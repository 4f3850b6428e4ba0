import type { ColumnMapping } from '../domain/contacts/contact';
import { readContacts } from '../domain/contacts/readContacts';
import { counted } from '../domain/counted';
import { type ChosenContact, findDuplicates, planImport } from '../domain/duplicates';
import { partners } from '../schema/partners';
import { isUnfinishedOf } from '../schema/unfinished';
import { exclusively } from './exclusive';
import { isRecorded, recordUndo } from './journal';
import { loadPartnerSheets } from './loadBook';
import type { Ports } from './ports';
import { recompute } from './recompute';
import { Refusal } from './refusal';
import { settle } from './settle';

/** What a file holds, beside what is here already; or its columns, when nobody said yet what they mean. Nothing is written. */
export function previewImport(ports: Ports, text: string, mapping?: ColumnMapping) {
  const read = readContacts(text, mapping);
  if ('refusal' in read) throw new Refusal('input', read.refusal, 'file');
  if ('columns' in read) return read;
  return { ...read, duplicates: findDuplicates(read.contacts, ports.workbook.load(partners).rows) };
}

/** Adds the chosen contacts as one batch that can be undone; whoever is here already is not added again. */
export function importContacts(
  ports: Ports,
  requestId: string,
  chosen: readonly ChosenContact[],
): { message: string; undoId: string } {
  return exclusively(ports, 'person', () => {
    const sheets = loadPartnerSheets(ports);
    const idOf = (index: number) => `${requestId}-${index}`;
    const there = sheets.partners.rows.filter(({ id }) => !isUnfinishedOf(requestId, id));
    const { rows, alreadyThere } = planImport(chosen, there, sheets.today, idOf);
    const message = describeImport(rows.length, alreadyThere.length);
    if (rows.length === 0) return { message, undoId: isRecorded(ports, requestId) ? requestId : '' };
    const added = rows.map(({ id }) => ({ table: partners.id, id }));
    recordUndo(ports, requestId, { what: message, added, changed: [] }, sheets.today);
    const grown = ports.workbook.append(sheets.partners, rows);
    settle(ports, recompute(ports, { ...sheets, partners: grown }, new Set(rows.map(({ id }) => id))), 'all');
    return { message, undoId: requestId };
  });
}

function describeImport(added: number, there: number): string {
  const already =
    there === 0 ? '' : ` ${counted(there, 'contact')} ${there === 1 ? 'was' : 'were'} here already.`;
  return added === 0
    ? `Nothing to add.${already}`
    : `${counted(added, 'contact')} added to Partners.${already}`;
}
