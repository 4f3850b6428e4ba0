import type { previewImport } from '../actions/importContacts';
import { type ColumnMapping, MAPPED_FIELDS } from '../domain/contacts/contact';
import type { ChosenContact } from '../domain/duplicates';
import type { ImportColumns, ImportPreview } from './api';
import type { Reader } from './reader';

export function makePreview(read: ReturnType<typeof previewImport>): ImportPreview | ImportColumns {
  if ('columns' in read) return { is: 'columns', ...read };
  const { format, contacts, skipped, duplicates } = read;
  return {
    is: 'preview',
    format,
    skipped,
    contacts: contacts.map((contact, index) => ({
      ...contact,
      index,
      duplicateOf: duplicates[index]?.name ?? '',
      duplicateBy: duplicates[index]?.by ?? '',
    })),
  };
}

/** What somebody said of the columns, undefined when nothing. */
export function readMapping(choices: readonly Reader[]): ColumnMapping | undefined {
  if (choices.length === 0) return undefined;
  return Object.fromEntries(
    choices.map((read) => [
      read.oneOf('field', MAPPED_FIELDS, 'Choose what the column holds.'),
      read.optionalCount('column'),
    ]),
  );
}

/** A chosen contact as the dialog sends it back: checked like anything a person typed. */
export function readContact(read: Reader): ChosenContact {
  return {
    name: read.required('name', 200, 'A contact needs a name.'),
    organisation: read.text('organisation', 2_000),
    profession: read.text('profession', 2_000),
    email: read.text('email', 2_000),
    phone: read.text('phone', 2_000),
    notes: read.text('notes', 2_000),
    core: read.flag('core'),
    knownSince: read.optionalDay('knownSince'),
    anyway: read.flag('anyway'),
  };
}
