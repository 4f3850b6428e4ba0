/** A person or agency read from a file. Every field '' when the file does not say. */
export interface Contact {
  readonly name: string;
  readonly organisation: string;
  readonly profession: string;
  readonly email: string;
  readonly phone: string;
  readonly notes: string;
}

/** A file understood: `skipped` holds one sentence for every row left out or shortened. */
export interface ContactList {
  readonly format: string;
  readonly contacts: readonly Contact[];
  readonly skipped: readonly string[];
}

/** A file declined: one sentence that says what it is not, and what to do instead. */
export interface ContactRefusal {
  readonly refusal: string;
}

/** A table of a kind we do not know: its columns, and which of them seem to hold what we ask for. */
export interface UnknownColumns {
  readonly columns: readonly UnknownColumn[];
  readonly guess: ColumnMapping;
}

export interface UnknownColumn {
  readonly title: string;
  /** What stands in the first rows that say something, three at most. */
  readonly samples: readonly string[];
}

/** What a person can say a column holds: a name may come in two columns. */
export const MAPPED_FIELDS = [
  'name',
  'lastName',
  'organisation',
  'profession',
  'email',
  'phone',
  'notes',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** The column (0 = the first) of each field; a field without one is not in the file. */
export type ColumnMapping = Readonly<Partial<Record<MappedField, number>>>;

/** A contact known by its organisation alone bears that name, once. */
export function nameContact(contact: Contact): Contact {
  const { name, organisation } = contact;
  if (name !== '' && name !== organisation) return contact;
  return { ...contact, name: organisation, organisation: '' };
}
