import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/day/day';
import type { Contact } from '../../src/domain/contacts/contact';
import { readContacts } from '../../src/domain/contacts/readContacts';
import { type ChosenContact, findDuplicates, planImport } from '../../src/domain/duplicates';
import { type Partner, partners } from '../../src/schema/partners';
import { blankRow } from '../../src/schema/table';

const TODAY = day('2026-03-31');
const idOf = (index: number): string => `import-${index}`;

const aContact = (fields: Partial<Contact> = {}): Contact => ({
  name: 'Anna Smith',
  organisation: '',
  profession: '',
  email: '',
  phone: '',
  notes: '',
  ...fields,
});
const aPartner = (fields: Partial<Partner> = {}): Partner => ({ ...blankRow(partners), id: 'p1', ...fields });
const choose = (contacts: readonly Contact[]): ChosenContact[] =>
  contacts.map((contact) => ({ ...contact, core: false, knownSince: undefined, anyway: false }));

const duplicateOf = (contact: Contact, partner: Partner) => findDuplicates([contact], [partner])[0];

describe('a contact is a partner already', () => {
  it('with the same e-mail in other capitals, whatever the names', () => {
    expect(
      duplicateOf(
        aContact({ email: 'Anna@Example.org' }),
        aPartner({ partner: 'A. S.', email: 'anna@example.org' }),
      ),
    ).toEqual({ name: 'A. S.', by: 'e-mail', among: 'partners' });
  });

  it('with the same telephone, one of them without its country', () => {
    expect(
      duplicateOf(
        aContact({ phone: '0660 555 0102' }),
        aPartner({ partner: 'A. S.', phone: '+43 660 5550102' }),
      ),
    ).toEqual({ name: 'A. S.', by: 'phone', among: 'partners' });
  });

  it('with the same name and organisation, capitals and legal form aside', () => {
    expect(
      duplicateOf(
        aContact({ name: 'ANNA SMITH', organisation: 'Riverside, LLC' }),
        aPartner({ partner: 'Anna Smith', organisation: 'riverside' }),
      ),
    ).toEqual({ name: 'Anna Smith', by: 'name', among: 'partners' });
  });

  it('perhaps, with the same name but for titles and order', () => {
    expect(
      duplicateOf(
        aContact({ name: 'Smith, Anna PhD', organisation: 'Riverside' }),
        aPartner({ partner: 'Dr. Anna Smith', organisation: 'Riverside' }),
      ),
    ).toEqual({ name: 'Dr. Anna Smith', by: 'similar name', among: 'partners' });
  });

  it('under the name an earlier import gave a namesake', () => {
    expect(
      duplicateOf(
        aContact({ organisation: 'Hilltop' }),
        aPartner({ partner: 'Anna Smith (Hilltop)', organisation: 'Hilltop' }),
      )?.by,
    ).toBe('name');
  });

  it('with the same name, when one of them says no organisation', () => {
    expect(
      duplicateOf(aContact({ organisation: 'Riverside' }), aPartner({ partner: 'Anna Smith' }))?.by,
    ).toBe('name');
  });

  it('but not with the same name at another organisation', () => {
    expect(
      duplicateOf(
        aContact({ organisation: 'Hilltop' }),
        aPartner({ partner: 'Anna Smith', organisation: 'Riverside' }),
      ),
    ).toBeUndefined();
  });

  it('but not because both lack an e-mail and a telephone', () => {
    expect(duplicateOf(aContact(), aPartner({ partner: 'Ben Okafor' }))).toBeUndefined();
  });
});

describe('an import', () => {
  it('adds what was chosen, with what was said of it, as of today', () => {
    const knownSince = day('2021-05-01');
    const contact = aContact({
      organisation: 'Riverside',
      email: 'anna@example.org',
      notes: 'Evenings only',
    });
    const plan = planImport([{ ...contact, core: true, knownSince, anyway: false }], [], TODAY, idOf);
    expect(plan.alreadyThere).toEqual([]);
    expect(plan.rows).toEqual([
      {
        ...blankRow(partners),
        partner: 'Anna Smith',
        organisation: 'Riverside',
        email: 'anna@example.org',
        notes: 'Evenings only',
        core: true,
        knownSince,
        addedOn: TODAY,
        id: 'import-0',
      },
    ]);
  });

  it('adds one of two rows of the file that are the same person', () => {
    const twice = [
      aContact({ email: 'a@example.org' }),
      aContact({ name: 'A. Smith', email: 'A@example.org' }),
    ];
    expect(findDuplicates(twice, [])).toEqual([
      undefined,
      { name: 'Anna Smith', by: 'e-mail', among: 'file' },
    ]);
    const plan = planImport(choose(twice), [], TODAY, idOf);
    expect(plan.rows.map((row) => row.partner)).toEqual(['Anna Smith']);
    expect(plan.alreadyThere).toEqual(['A. Smith']);
  });

  it('adds somebody of a similar name: they may be somebody else', () => {
    const plan = planImport(
      choose([aContact({ name: 'Dr. Anna Smith' })]),
      [aPartner({ partner: 'Smith, Anna PhD' })],
      TODAY,
      idOf,
    );
    expect(plan.rows.map((row) => row.partner)).toEqual(['Dr. Anna Smith']);
  });

  it('adds whoever is wanted anyway under a name of their own, but the same request only once', () => {
    const wanted = choose([aContact()]).map((contact) => ({ ...contact, anyway: true }));
    const there = aPartner({ partner: 'Anna Smith' });
    const { rows } = planImport(wanted, [there], TODAY, idOf);
    expect(rows.map((row) => row.partner)).toEqual(['Anna Smith (2)']);
    expect(planImport(wanted, [there, ...rows], TODAY, idOf)).toEqual({
      rows: [],
      alreadyThere: ['Anna Smith'],
    });
  });

  it('gives a namesake at another organisation a name of their own', () => {
    const plan = planImport(
      choose([aContact({ organisation: 'Hilltop (North)' }), aContact({ organisation: 'Cedar' })]),
      [aPartner({ partner: 'anna smith', organisation: 'Riverside' })],
      TODAY,
      idOf,
    );
    expect(plan.rows.map((row) => row.partner)).toEqual(['Anna Smith (Hilltop North)', 'Anna Smith (Cedar)']);
  });

  it.each([
    ['google-contacts-new.csv', 1],
    ['google-contacts-old.csv', 0],
    ['linkedin-connections.csv', 0],
    ['outlook-classic.csv', 0],
    ['outlook-new.csv', 0],
    ['contacts-3.0.vcf', 0],
    ['contacts-4.0.vcf', 0],
  ])('of %s twice adds nothing the second time', (file, twice) => {
    const list = readContacts(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'));
    if (!('contacts' in list)) throw new Error('The file was not understood.');
    const first = planImport(choose(list.contacts), [], TODAY, idOf);
    expect(first.alreadyThere).toHaveLength(twice);
    expect(planImport(choose(list.contacts), first.rows, TODAY, idOf).rows).toEqual([]);
  });

  it('of any contacts twice adds nothing the second time, and no two partners of one name', () => {
    const word = fc.constantFrom('Anna', 'Smith', 'Dr.', 'MA', '(x)', 'Ben', 'é', '❤', '-', 'Hill');
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const contact = fc.record({
      name: words,
      organisation: fc.oneof(fc.constant(''), words),
      profession: fc.constant(''),
      email: fc.constantFrom('', 'a@example.org', 'B@example.org', 'ask'),
      phone: fc.constantFrom('', '5550102', '+44 20 555 0102', '020 5550102 x1', '123'),
      notes: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 12 }), (contacts) => {
        const { rows } = planImport(choose(contacts), [], TODAY, idOf);
        expect(planImport(choose(contacts), rows, TODAY, idOf).rows).toEqual([]);
        expect(new Set(rows.map((row) => row.partner.toLowerCase())).size).toBe(rows.length);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});
