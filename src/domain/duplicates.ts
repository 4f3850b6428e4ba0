import type { Day } from '../day/day';
import { type Partner, partners as partnersTable } from '../schema/partners';
import { blankRow } from '../schema/table';
import type { Contact } from './contacts/contact';
import { normaliseName } from './names';
import { type Duplicate, type DuplicateBy, indexPartners, type Person } from './peopleIndex';
import { nameKey, organisationKey } from './personKey';

/** A contact somebody chose in the preview, with what they said of it. */
export interface ChosenContact extends Contact {
  readonly core: boolean;
  readonly knownSince: Day | undefined;
  /** Wanted although they seem to be here already. */
  readonly anyway: boolean;
}

/** What an import would do: rows to add, and the names of the chosen contacts that are there already. */
export interface ImportPlan {
  readonly rows: readonly Partner[];
  readonly alreadyThere: readonly string[];
}

/** Another row of Partners that seems to be the same partner. */
export interface Twin {
  readonly id: string;
  readonly name: string;
  readonly by: DuplicateBy;
}

const MOST_TWINS = 5;

/** The rows that may be this partner once more, in row order. */
export function findTwins(partner: Partner, partners: readonly Partner[]): readonly Twin[] {
  const self = indexPartners([partner]);
  const twins = partners.flatMap((other): Twin[] => {
    if (other === partner || other.id === '' || other.partner === '') return [];
    const found = self.find({ ...other, name: other.partner });
    return found ? [{ id: other.id, name: other.partner, by: found.by }] : [];
  });
  return twins.slice(0, MOST_TWINS);
}

/** Partners whose names differ in titles and order alone, each with the first such other; of two known organisations both must be one. */
export function findSimilar(partners: readonly Partner[]): ReadonlyMap<Partner, Partner> {
  const byKey = new Map<string, Partner[]>();
  for (const partner of partners) {
    if (partner.partner === '') continue;
    const key = nameKey(partner.partner);
    const alike = byKey.get(key);
    if (alike) alike.push(partner);
    else byKey.set(key, [partner]);
  }
  const pairs = [...byKey.values()].flatMap((alike) =>
    alike.flatMap((partner) => {
      const other = alike.find((candidate) => mayBeOne(partner, candidate));
      return other ? [[partner, other] as const] : [];
    }),
  );
  return new Map(pairs);
}

function mayBeOne(a: Partner, b: Partner): boolean {
  if (normaliseName(a.partner) === normaliseName(b.partner)) return false;
  const [one, other] = [organisationKey(a.organisation), organisationKey(b.organisation)];
  return one === '' || other === '' || one === other;
}

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
 * The partners to add for the chosen contacts. Whoever is there already is not added unless wanted anyway, so the same
 * file again adds nothing; the same request never does. `idOf` gives the row id for a place among the chosen (0 = the
 * first).
 */
export function planImport(
  chosen: readonly ChosenContact[],
  partners: readonly Partner[],
  today: Day,
  idOf: (index: number) => string,
): ImportPlan {
  const known = indexPartners(partners);
  const ids = new Set(partners.map(({ id }) => id));
  const taken = new Set(partners.map((partner) => normaliseName(partner.partner)));
  const rows: Partner[] = [];
  const alreadyThere: string[] = [];
  chosen.forEach((contact, index) => {
    const id = idOf(index);
    const duplicate = contact.anyway ? undefined : known.find(contact);
    if (ids.has(id) || (duplicate && duplicate.by !== 'similar name')) {
      alreadyThere.push(contact.name);
      return;
    }
    const name = freeName(contact, taken);
    taken.add(normaliseName(name));
    known.add(contact, name, 'file');
    rows.push(newPartner(contact, name, today, id));
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
