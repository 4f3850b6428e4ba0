import { wasCut } from './cells';
import type { Contact, ContactList, ContactRefusal } from './contact';
import { DELIMITERS, type Delimiter, isBlankRow, parseCsv } from './csv';
import { googleContacts, olderGoogleContacts } from './google';
import { type Header, makeHeader } from './header';
import type { ContactReader } from './reader';

/** Every kind of file understood; the first that recognises the header reads it. */
const READERS: readonly ContactReader[] = [googleContacts, olderGoogleContacts];

const MAX_CHARACTERS = 5 * 1024 * 1024;
const MAX_CONTACTS = 10_000;
/** Google adds five columns for every further address of any one contact. */
const MAX_COLUMNS = 300;
/** Some programs write a preamble above the header. */
const HEADER_WITHIN = 10;

const EXPORT_IT = 'Export it at contacts.google.com ▸ Export ▸ Google CSV.';
const refuse = (reason: string): ContactRefusal => ({
  refusal: `This is not a Google Contacts file: ${reason} ${EXPORT_IT}`,
});

/** The contacts of an exported file, or one sentence that says why not and what to do. Writes nothing. */
export function readContacts(text: string): ContactList | ContactRefusal {
  const content = text.replace(/^\ufeff/, '');
  const strange = describeStrangeFile(content);
  if (strange) return refuse(strange);
  if (content.length > MAX_CHARACTERS)
    return { refusal: 'This file is larger than 5 MB. Export only the label with your referral partners.' };
  const found = findHeader(content);
  if (!found) return refuse('its first rows name no columns we know.');
  return readRows(content, found);
}

/** What the text is when it is plainly no table, as half a sentence; undefined when it may be one. */
function describeStrangeFile(content: string): string | undefined {
  if (content.trim() === '') return 'it is empty.';
  if (isUtf16(content)) return 'its text is saved as UTF-16, not UTF-8.';
  if (/^(PK|.?PNG|GIF8|%PDF|\ufffd\ufffd)/.test(content) || content.slice(0, 1_000).includes('\0'))
    return 'it is a picture, a document or an archive.';
  if (/^\s*</.test(content)) return 'it is a web page.';
  if (/^\s*BEGIN:VCARD/i.test(content)) return 'it is a vCard.';
  return undefined;
}

/** UTF-16 read as UTF-8: every second character is NUL, behind two marks that are no UTF-8. */
function isUtf16(content: string): boolean {
  const start = content.replace(/^\ufffd\ufffd/, '');
  return (start[0] === '\0' && start[2] === '\0') || (start[1] === '\0' && start[3] === '\0');
}

interface FoundHeader {
  readonly reader: ContactReader;
  readonly delimiter: Delimiter;
  readonly header: Header;
  readonly columns: number;
  /** How many rows stand above the header. */
  readonly above: number;
}

function findHeader(content: string): FoundHeader | undefined {
  for (const delimiter of DELIMITERS) {
    const { rows } = parseCsv(content, delimiter, HEADER_WITHIN);
    for (const [above, row] of rows.entries()) {
      const header = makeHeader(row);
      const reader = READERS.find((candidate) => candidate.recognises(header));
      if (reader) return { reader, delimiter, header, columns: row.length, above };
    }
  }
  return undefined;
}

function readRows(content: string, found: FoundHeader): ContactList | ContactRefusal {
  if (found.columns > MAX_COLUMNS)
    return { refusal: `This file has more than ${MAX_COLUMNS} columns. ${EXPORT_IT}` };
  const { rows, brokenQuoteInRow } = parseCsv(content, found.delimiter);
  if (brokenQuoteInRow !== undefined)
    return {
      refusal: `This file is damaged: a quotation mark in row ${brokenQuoteInRow} does not match. ${EXPORT_IT}`,
    };
  const below = rows.slice(found.above + 1);
  if (below.filter((row) => !isBlankRow(row)).length > MAX_CONTACTS)
    return {
      refusal:
        'This file holds more than 10,000 contacts. Export only the label with your referral partners.',
    };
  return collectContacts(below, found);
}

function collectContacts(rows: readonly (readonly string[])[], found: FoundHeader): ContactList {
  const read = found.reader.rowReader(found.header);
  const contacts: Contact[] = [];
  const skipped: string[] = [];
  rows.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const place = `Row ${index + found.above + 2}`;
    const contact = read(row);
    if (contact.name === '') {
      skipped.push(
        `${place} holds neither a name nor an organisation${contact.email && ` (${contact.email})`}.`,
      );
      return;
    }
    if (Object.values(contact).some(wasCut))
      skipped.push(`${place}, ${contact.name}: text beyond 2,000 characters was cut.`);
    contacts.push(contact);
  });
  return { format: found.reader.format, contacts, skipped };
}
