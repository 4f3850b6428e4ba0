import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContactList } from '../../../src/domain/contacts/contact';
import { readContacts } from '../../../src/domain/contacts/readContacts';

function readFixture(name: string): ContactList {
  const result = readContacts(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
  if (!('contacts' in result)) throw new Error(`${name} was not understood.`);
  return result;
}

/** What is filled in: blanks would only repeat themselves. */
const filled = ({ contacts }: ContactList) =>
  contacts.map((contact) => Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== '')));

/** What stands in the fixtures and is nobody's business. */
const PRIVATE = /1979|2011|0314|Robin|Two|QQ123456C|Quay Street|0999|Gender|JFIF|4AAQ|Assistant/;

describe('connections exported by LinkedIn', () => {
  const list = () => readFixture('linkedin-connections.csv');

  it('are found below the note about missing addresses', () => {
    expect(list().format).toBe('LinkedIn connections');
    expect(filled(list())).toEqual([
      {
        name: 'Ida Berg',
        organisation: 'Kite Clinic',
        profession: 'Child Psychologist',
        email: 'ida@example.org',
      },
      { name: 'Samuel Osei, MSW', organisation: 'Osei Family Mediation', profession: 'Mediator' },
      { name: 'Łucja Nowak-Wójcik', profession: 'Dietitian, independent' },
    ]);
  });

  it('name the row of a connection who left', () => {
    expect(list().skipped).toEqual(['Row 9 holds neither a name nor an organisation.']);
  });
});

describe('contacts exported by Outlook', () => {
  const ruth = {
    name: 'Dr. Ruth Abena Adeyemi, LCSW',
    organisation: 'Willow Practice',
    profession: 'Social Worker',
    email: 'ruth@example.org',
    phone: '+44 20 7946 0118',
    notes: 'Met at the fair.\nLikes e-mail.',
  };

  it.each(['outlook-classic.csv', 'outlook-classic-semicolon.csv'])('are read from %s', (name) => {
    const list = readFixture(name);
    expect(list.format).toBe('Outlook');
    expect(filled(list)).toEqual([
      ruth,
      { name: 'Northgate Food Bank', email: 'desk@northgate.example.org', phone: '020 7946 0120' },
      { name: 'Mei Ma', profession: 'Acupuncturist', email: 'mei@example.org', phone: '+44 7700 900121' },
    ]);
    expect(list.skipped).toEqual([
      'Row 5 holds neither a name nor an organisation (newsletter@example.org).',
    ]);
  });

  it('on the web are read from columns in another order', () => {
    expect(filled(readFixture('outlook-new.csv'))).toEqual([
      {
        name: 'Dr. Jürgen Groß',
        organisation: 'Puente Physio',
        profession: 'Physiotherapist',
        email: 'juergen@example.org',
        phone: '0043 660 5550102',
      },
      { name: 'Gigi', email: 'gigi@example.org' },
      { name: 'Élodie Marchand', organisation: 'Marchand & Co', notes: 'Sees couples; evenings only.' },
    ]);
  });
});

describe('a vCard file', () => {
  it('of version 3.0 may hold several cards, folded lines, groups and escapes', () => {
    const list = readFixture('contacts-3.0.vcf');
    expect(list.format).toBe('vCard');
    expect(filled(list)).toEqual([
      {
        name: 'Dr. Dana Kim, PhD',
        organisation: 'Harbour Counselling',
        profession: 'Psychologist',
        email: 'Dana.Kim@example.org',
        phone: '+44 20 7946 0011',
        notes: 'Met at the spring seminar; likes walk and talk.\nFridays are best, she says.',
      },
      { name: 'Lantern House', phone: '+44 20 7946 0013' },
      { name: 'Tomás Luis Herrera', profession: 'Physiotherapist', email: 'tomas@example.org' },
    ]);
    expect(list.skipped).toEqual([
      'Card 4 holds neither a name nor an organisation (newsletter@example.org).',
    ]);
  });

  it('of version 4.0 may hold addresses of the web and quoted parameters, and break off', () => {
    const list = readFixture('contacts-4.0.vcf');
    expect(filled(list)).toEqual([
      {
        name: 'Юлия Орлова',
        organisation: 'Birch; Moss & Co',
        profession: 'Solicitor, mediator',
        email: 'julia@example.org',
        phone: '+44-20-7946-0015 x12',
        notes: 'One line\nand another: \\ backslash',
      },
      {
        name: '=HYPERLINK("https://example.org","click")',
        organisation: '+Plus Clinic',
        notes: '@SUM(A1)',
      },
    ]);
    expect(list.skipped).toEqual(['Card 3 is not complete: the file breaks off there.']);
  });

  it('of version 2.1 may be quoted-printable, in UTF-8 or one byte a letter', () => {
    expect(filled(readFixture('contacts-2.1.vcf'))).toEqual([
      {
        name: 'Dr. Jürgen Müller',
        organisation: 'Müller-Praxis',
        profession: 'Orthopaedist',
        email: 'juergen.mueller@example.org',
        phone: '+43 660 5550102',
        notes: 'Speaks German\nand a little Turkish.',
      },
    ]);
  });

  it('may hold properties named like a part of every object', () => {
    const list = readContacts('BEGIN:VCARD\n__proto__:x\nconstructor;prototype=y:z\nFN:Ida\nEND:VCARD');
    expect(list).toMatchObject({ contacts: [{ name: 'Ida' }] });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  });
});

it.each([
  'linkedin-connections.csv',
  'outlook-classic.csv',
  'outlook-new.csv',
  'contacts-2.1.vcf',
  'contacts-3.0.vcf',
  'contacts-4.0.vcf',
])('of %s no birthday, relation, address, picture or number of identity is taken', (name) => {
  expect(JSON.stringify(readFixture(name).contacts)).not.toMatch(PRIVATE);
});
