import type { Day } from '../day/day';
import { type Partner, partners as partnersTable } from '../schema/partners';
import { blankRow } from '../schema/table';
import type { Contact } from './contacts/contact';
import { normaliseName } from './names';
import {
  emailKey,
  isSamePhone,
  LEAST_DIGITS,
  nameKey,
  organisationKey,
  type PhoneKey,
  phoneKey,
} from './personKey';

/** What two entries share that makes them one. */
export type DuplicateBy = 'e-mail' | 'phone' | 'name';

/** Whom a contact seems to be already: a partner of ours, or an earlier row of the same file. */
export interface Duplicate {
  readonly name: string;
  readonly by: DuplicateBy;
  readonly among: 'partners' | 'file';
}

/** A contact somebody chose in the preview, with what they said of it. */
export interface ChosenContact extends Contact {
  readonly core: boolean;
  readonly knownSince: Day | undefined;
}

/** What an import would do: rows to add, and the chosen contacts that are there already. */
export interface ImportPlan {
  readonly rows: readonly Partner[];
  readonly alreadyThere: readonly { readonly name: string; readonly duplicate: Duplicate }[];
}

type Person = Pick<Contact, 'name' | 'organisation' | 'email' | 'phone'>;

/** For each contact whom it duplicates, or undefined when it is new; in the order of the contacts. */
export function findDuplicates(
  contacts: readonly Contact[],
  partners: readonly Partner[],
): (Duplicate | undefined)[] {
  const known = indexPartners(partners);
  return contacts.map((contact) => {
    const duplicate = known.find(contact);
    known.add(contact, contact.name, 'file');
    return duplicate;
  });
}

/**
 * The partners to add for the chosen contacts. Whoever is there already is never added, so the same file again
 * adds nothing. `idOf` gives the row id for a place among the chosen (0 = the first).
 */
export function planImport(
  chosen: readonly ChosenContact[],
  partners: readonly Partner[],
  today: Day,
  idOf: (index: number) => string,
): ImportPlan {
  const known = indexPartners(partners);
  const taken = new Set(partners.map((partner) => normaliseName(partner.partner)));
  const rows: Partner[] = [];
  const alreadyThere: { name: string; duplicate: Duplicate }[] = [];
  chosen.forEach((contact, index) => {
    const duplicate = known.find(contact);
    if (duplicate) {
      alreadyThere.push({ name: contact.name, duplicate });
      return;
    }
    const name = freeName(contact, taken);
    taken.add(normaliseName(name));
    known.add(contact, name, 'file');
    rows.push(newPartner(contact, name, today, idOf(index)));
  });
  return { rows, alreadyThere };
}

function newPartner(contact: ChosenContact, name: string, today: Day, id: string): Partner {
  const { organisation, profession, email, phone, notes, core, knownSince } = contact;
  return {
    ...blankRow(partnersTable),
    ...{ partner: name, organisation, profession, email, phone, notes, core, knownSince, addedOn: today, id },
  };
}

/** A name no partner has yet: two of one name would make every log row about either ambiguous. */
function freeName(contact: Person, taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => !taken.has(normaliseName(name));
  if (isFree(contact.name)) return contact.name;
  const withOrganisation = `${contact.name} (${contact.organisation.replace(/[()]/g, '')})`;
  if (contact.organisation !== '' && isFree(withOrganisation)) return withOrganisation;
  let number = 2;
  while (!isFree(`${contact.name} (${number})`)) number++;
  return `${contact.name} (${number})`;
}

interface Entry {
  readonly name: string;
  readonly among: Duplicate['among'];
  readonly organisation: string;
  readonly phone: PhoneKey | undefined;
}

interface PeopleIndex {
  add(person: Person, name: string, among: Duplicate['among']): void;
  find(person: Person): Duplicate | undefined;
}

function indexPartners(partners: readonly Partner[]): PeopleIndex {
  const index = makeIndex();
  for (const partner of partners)
    if (partner.partner !== '') index.add({ ...partner, name: partner.partner }, partner.partner, 'partners');
  return index;
}

/** Looks people up by e-mail, then telephone, then name and organisation. */
function makeIndex(): PeopleIndex {
  const byEmail = new Map<string, Entry[]>();
  const byLastDigits = new Map<string, Entry[]>();
  const byName = new Map<string, Entry[]>();
  return {
    add(person, name, among) {
      const phone = phoneKey(person.phone);
      const entry = { name, among, organisation: organisationKey(person.organisation), phone };
      file(byEmail, emailKey(person.email), entry);
      file(byLastDigits, lastDigits(phone), entry);
      file(byName, nameKey(person.name), entry);
    },
    find(person) {
      const phone = phoneKey(person.phone);
      const organisation = organisationKey(person.organisation);
      const found = (entry: Entry | undefined, by: DuplicateBy): Duplicate | undefined =>
        entry && { name: entry.name, by, among: entry.among };
      return (
        found(byEmail.get(emailKey(person.email))?.[0], 'e-mail') ??
        found(
          byLastDigits.get(lastDigits(phone))?.find((entry) => isSame(phone, entry.phone)),
          'phone',
        ) ??
        found(
          byName.get(nameKey(person.name))?.find((entry) => isCompatible(organisation, entry.organisation)),
          'name',
        )
      );
    },
  };
}

function file(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (key === '') return;
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

const lastDigits = (phone: PhoneKey | undefined): string => phone?.digits.slice(-LEAST_DIGITS) ?? '';

const isSame = (a: PhoneKey | undefined, b: PhoneKey | undefined): boolean =>
  a !== undefined && b !== undefined && isSamePhone(a, b);

/** Equal, or one of them not said: a partner typed with nothing but a name is still that partner. */
const isCompatible = (a: string, b: string): boolean => a === '' || b === '' || a === b;
