import type { ContactRefusal } from './contact';

export const MOST_CHARACTERS = 5 * 1024 * 1024;
export const MOST_CONTACTS = 10_000;
/** Google adds five columns for every further address of any one contact. */
const MOST_KNOWN_COLUMNS = 300;
const MOST_UNKNOWN_COLUMNS = 100;

const EXPORT_IT = 'Export a CSV or vCard file from Google Contacts, Outlook, LinkedIn or your phone.';
const BRING_LESS = 'Export only the group with your referral partners.';

export const refuse = (refusal: string): ContactRefusal => ({ refusal });

export const notContacts = (reason: string): ContactRefusal =>
  refuse(`This is not a list of contacts: ${reason} ${EXPORT_IT}`);

export const brokenQuote = (row: number): ContactRefusal =>
  refuse(`This file is damaged: a quotation mark in row ${row} does not match. Export it once more.`);

/** The refusal of a file with more than we take, or undefined. */
export function refuseTooMuch(characters: number): ContactRefusal | undefined {
  return characters > MOST_CHARACTERS ? refuse(`This file is larger than 5 MB. ${BRING_LESS}`) : undefined;
}

export function refuseTooMany(contacts: number): ContactRefusal | undefined {
  return contacts > MOST_CONTACTS
    ? refuse(`This file holds more than 10,000 contacts. ${BRING_LESS}`)
    : undefined;
}

export function refuseTooWide(columns: number, isKnown: boolean): ContactRefusal | undefined {
  const most = isKnown ? MOST_KNOWN_COLUMNS : MOST_UNKNOWN_COLUMNS;
  return columns > most
    ? refuse(`This file has more than ${most} columns. Take out those that say nothing about a contact.`)
    : undefined;
}

/** The refusal of a text that is plainly no list of contacts; undefined when it may be one. */
export function refuseStrange(content: string): ContactRefusal | undefined {
  if (content.trim() === '') return notContacts('it is empty.');
  if (isUtf16(content))
    return refuse('The text of this file is saved as UTF-16. Save it as UTF-8 and choose it once more.');
  if (/^(PK|.?PNG|GIF8|%PDF|\ufffd\ufffd)/.test(content) || content.slice(0, 1_000).includes('\0'))
    return notContacts('it is a picture, a document or an archive.');
  return /^\s*</.test(content) ? notContacts('it is a web page.') : undefined;
}

/** UTF-16 read as UTF-8: every second character is NUL, behind two marks that are no UTF-8. */
function isUtf16(content: string): boolean {
  const start = content.replace(/^\ufffd\ufffd/, '');
  return (start[0] === '\0' && start[2] === '\0') || (start[1] === '\0' && start[3] === '\0');
}
