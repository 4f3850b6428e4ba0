import type { previewImport } from '../actions/importContacts';
import type { ChosenContact } from '../domain/duplicates';
import type { ImportPreview } from './api';
import type { Reader } from './reader';

export function makePreview({
  format,
  contacts,
  skipped,
  duplicates,
}: ReturnType<typeof previewImport>): ImportPreview {
  return {
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
  };
}
