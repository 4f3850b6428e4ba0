import { wasCut } from './cells';
import type { ColumnMapping, Contact, ContactList, ContactRefusal, UnknownColumns } from './contact';
import { isBlankRow, parseCsv } from './csv';
import {
  brokenQuote,
  notContacts,
  refuseStrange,
  refuseTooMany,
  refuseTooMuch,
  refuseTooWide,
} from './refusals';
import { applyMapping, describeColumns, findKnownTable, findUnknownTable, type KnownTable } from './tables';
import { parseVcards } from './vcard';
import { readVcard } from './vcardContacts';

/**
 * The contacts of a vCard or CSV file, or one sentence that says why not and what to do. A table of a kind we do not
 * know is asked about first; `mapping` is the answer. Writes nothing.
 */
export function readContacts(
  text: string,
  mapping?: ColumnMapping,
): ContactList | ContactRefusal | UnknownColumns {
  const content = text.replace(/^\ufeff/, '');
  const refused = refuseStrange(content) ?? refuseTooMuch(content.length);
  if (refused) return refused;
  if (/^\s*BEGIN:VCARD/i.test(content)) return readCards(content);
  const known = findKnownTable(content);
  if (known) return refuseTooWide(known.columns, true) ?? readRows(content, known);
  const unknown = findUnknownTable(content);
  if (!unknown) return notContacts('it has no columns.');
  const tooWide = refuseTooWide(unknown.columns, false);
  if (tooWide) return tooWide;
  const rows = readRows(content, applyMapping(unknown, mapping ?? {}));
  return mapping || 'refusal' in rows ? rows : describeColumns(content, unknown);
}

function readCards(content: string): ContactList | ContactRefusal {
  const cards = parseVcards(content);
  const entries = cards.map((card, index) => ({
    place: `Card ${index + 1}`,
    contact: readVcard(card),
    isComplete: card.isComplete,
  }));
  return refuseTooMany(cards.length) ?? collectContacts('vCard', entries);
}

function readRows(content: string, table: KnownTable): ContactList | ContactRefusal {
  const { rows, brokenQuoteInRow } = parseCsv(content, table.delimiter);
  if (brokenQuoteInRow !== undefined) return brokenQuote(brokenQuoteInRow);
  const entries = rows.slice(table.above).flatMap((row, index) => {
    const place = `Row ${index + table.above + 1}`;
    return isBlankRow(row) ? [] : [{ place, contact: table.read(row), isComplete: true }];
  });
  return refuseTooMany(entries.length) ?? collectContacts(table.format, entries);
}

interface Entry {
  readonly place: string;
  readonly contact: Contact;
  readonly isComplete: boolean;
}

function collectContacts(format: string, entries: readonly Entry[]): ContactList {
  const contacts: Contact[] = [];
  const skipped: string[] = [];
  for (const { place, contact, isComplete } of entries) {
    const { name, email } = contact;
    if (!isComplete) skipped.push(`${place} is not complete: the file breaks off there.`);
    else if (name === '')
      skipped.push(`${place} holds neither a name nor an organisation${email && ` (${email})`}.`);
    else contacts.push(contact);
    if (isComplete && Object.values(contact).some(wasCut))
      skipped.push(`${place}, ${name}: text beyond 2,000 characters was cut.`);
  }
  return { format, contacts, skipped };
}
