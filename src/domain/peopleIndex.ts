import type { Partner } from '../schema/partners';
import {
  emailKey,
  isSamePhone,
  LEAST_DIGITS,
  nameKey,
  organisationKey,
  type PhoneKey,
  phoneKey,
  plainNameKey,
} from './personKey';

/** What two entries share that makes them one; of a similar name they only may be. */
export type DuplicateBy = 'e-mail' | 'phone' | 'name' | 'similar name';

/** Whom somebody seems to be already: a partner of ours, or an earlier row of the same file. */
export interface Duplicate {
  readonly name: string;
  readonly by: DuplicateBy;
  readonly among: 'partners' | 'file';
}

/** By what people are told apart. */
export interface Person {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
}

/** Looks people up by e-mail, then telephone, then name and organisation, then by a similar name. */
export interface PeopleIndex {
  add(person: Person, name: string, among: Duplicate['among']): void;
  find(person: Person): Duplicate | undefined;
}

export function indexPartners(partners: readonly Partner[]): PeopleIndex {
  const index = indexPeople();
  for (const partner of partners)
    if (partner.partner !== '') index.add({ ...partner, name: partner.partner }, partner.partner, 'partners');
  return index;
}

interface Entry {
  readonly name: string;
  readonly among: Duplicate['among'];
  readonly organisation: string;
  readonly phone: PhoneKey | undefined;
}

export function indexPeople(): PeopleIndex {
  const byEmail = makeFile();
  const byLastDigits = makeFile();
  const byName = makeFile();
  const bySimilarName = makeFile();
  return {
    add(person, name, among) {
      const phone = phoneKey(person.phone);
      const entry = { name, among, organisation: organisationKey(person.organisation), phone };
      byEmail.put(emailKey(person.email), entry);
      byLastDigits.put(lastDigits(phone), entry);
      byName.put(plainNameKey(person.name), entry);
      bySimilarName.put(nameKey(person.name), entry);
    },
    find(person) {
      const phone = phoneKey(person.phone);
      const organisation = organisationKey(person.organisation);
      const isColleague = (entry: Entry) => isCompatible(organisation, entry.organisation);
      return (
        found(byEmail.under(emailKey(person.email))[0], 'e-mail') ??
        found(
          byLastDigits.under(lastDigits(phone)).find((entry) => isSame(phone, entry.phone)),
          'phone',
        ) ??
        found(byName.under(plainNameKey(person.name)).find(isColleague), 'name') ??
        found(bySimilarName.under(nameKey(person.name)).find(isColleague), 'similar name')
      );
    },
  };
}

function found(entry: Entry | undefined, by: DuplicateBy): Duplicate | undefined {
  return entry && { name: entry.name, by, among: entry.among };
}

/** Entries by a key; '' is no key. */
function makeFile() {
  const entries = new Map<string, Entry[]>();
  return {
    put(key: string, entry: Entry): void {
      if (key === '') return;
      const there = entries.get(key);
      if (there) there.push(entry);
      else entries.set(key, [entry]);
    },
    under: (key: string): readonly Entry[] => entries.get(key) ?? [],
  };
}

const lastDigits = (phone: PhoneKey | undefined): string => phone?.digits.slice(-LEAST_DIGITS) ?? '';

const isSame = (a: PhoneKey | undefined, b: PhoneKey | undefined): boolean =>
  a !== undefined && b !== undefined && isSamePhone(a, b);

/** Equal, or one of them not said: a partner typed with nothing but a name is still that partner. */
const isCompatible = (a: string, b: string): boolean => a === '' || b === '' || a === b;
