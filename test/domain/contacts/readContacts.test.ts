import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, ContactList } from '../../../src/domain/contacts/contact';
import { readContacts } from '../../../src/domain/contacts/readContacts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

function readList(text: string): ContactList {
  const result = readContacts(text);
  if ('refusal' in result) throw new Error(result.refusal);
  if ('columns' in result) throw new Error('The columns are not known.');
  return result;
}

function refusalOf(text: string): string {
  const result = readContacts(text);
  return 'refusal' in result ? result.refusal : 'no refusal';
}

function named(list: ContactList, name: string): Contact {
  const contact = list.contacts.find((candidate) => candidate.name === name);
  if (!contact) throw new Error(`No ${name} among ${list.contacts.map((other) => other.name).join(' | ')}`);
  return contact;
}

const NEW_HEADER = 'First Name,Last Name,Organization Name,Notes,E-mail 1 - Label,E-mail 1 - Value';
const newFile = (...rows: string[]): string => [NEW_HEADER, ...rows].join('\r\n');

describe('an export of Google Contacts since 2024', () => {
  const list = () => readList(fixture('google-contacts-new.csv'));

  it('is recognised, and every row with a name or an organisation becomes a contact', () => {
    expect(list().format).toBe('Google Contacts (since 2024)');
    expect(list().contacts.map((contact) => contact.name)).toEqual([
      'Dr. Dana Kim, PhD',
      'Tomás Luis Herrera',
      'Lantern House',
      '"Bo" Lindqvist, Jr.',
      'Aoife O’Brien',
      '=HYPERLINK("https://example.org","click")',
      'Mei Ma',
      'Юлия Орлова',
      'Osei Family Mediation',
      'D. Kim',
      'Ruth Adeyemi, LCSW',
      'Anselm Böhm',
    ]);
  });

  it('takes the address marked as primary, not the first one', () => {
    expect(named(list(), 'Dr. Dana Kim, PhD')).toEqual({
      name: 'Dr. Dana Kim, PhD',
      organisation: 'Harbour Counselling',
      profession: 'Psychologist',
      email: 'Dana.Kim@example.org',
      phone: '+44 20 7946 0011',
      notes: 'Met at the spring seminar.\nLikes walk and talk on Fridays.',
    });
    expect(named(list(), 'Ruth Adeyemi, LCSW').phone).toBe('+44 7700 900118');
  });

  it('takes the first of several addresses joined in one cell', () => {
    expect(named(list(), 'Tomás Luis Herrera').email).toBe('tomas@example.org');
  });

  it('keeps text that looks like a formula exactly as it stands', () => {
    const odd = named(list(), '=HYPERLINK("https://example.org","click")');
    expect(odd).toMatchObject({ organisation: '+Plus Clinic', notes: '@SUM(A1)' });
  });

  it('names the row without a name, and the one whose note was cut at 2,000 characters', () => {
    expect(list().skipped).toEqual([
      'Row 10 holds neither a name nor an organisation (newsletter@example.org).',
      'Row 14, Anselm Böhm: text beyond 2,000 characters was cut.',
    ]);
    expect(named(list(), 'Anselm Böhm').notes).toHaveLength(2_000);
  });

  it('never takes birthdays, anniversaries, relations, postal addresses or custom fields', () => {
    const everything = JSON.stringify(list().contacts);
    for (const unwanted of ['1979', 'Robin', '2011', 'QQ123456C', 'Quay Street'])
      expect(everything).not.toContain(unwanted);
  });
});

describe('an older export of Google Contacts', () => {
  const list = () => readList(fixture('google-contacts-old.csv'));

  it('is recognised, and the name shown in Google is the name', () => {
    expect(list().format).toBe('Google Contacts (older)');
    expect(list().contacts.map((contact) => contact.name)).toEqual([
      'Smith, Anna PhD',
      'Peter van Dijk',
      'Dr. Noor Haddad',
      'Northgate Food Bank',
      'Élodie Marchand',
      '-1+2',
      'Grace "Gigi" Obi',
      'Anna Smith',
      'Anna Smith',
      'The Tuesday group',
      'Samir Khoury',
    ]);
    expect(list().skipped).toEqual([
      'Row 7 holds neither a name nor an organisation (no-reply@example.org).',
    ]);
  });

  it('reads the primary address, the occupation, joined telephone numbers and a note of several lines', () => {
    expect(named(list(), 'Peter van Dijk')).toMatchObject({
      email: 'peter@example.org',
      profession: 'Dietitian',
    });
    expect(named(list(), 'Dr. Noor Haddad').phone).toBe('0043 660 5550102');
    expect(named(list(), 'Smith, Anna PhD').notes).toBe(
      'Sees couples.\n\nAsked us for a list of evening slots.',
    );
    expect(named(list(), 'Samir Khoury').organisation).toBe('Cedar Osteopathy');
  });

  it('never takes birthday or gender', () => {
    expect(JSON.stringify(list().contacts)).not.toMatch(/03-14|Female/);
  });
});

describe('the table of a contacts file', () => {
  it('may be separated by semicolons or tabs', () => {
    for (const separator of [';', '\t']) {
      const list = readList(
        [NEW_HEADER, 'Ida,Berg,Kite Clinic,Hello,Work,ida@example.org'].join('\n').replaceAll(',', separator),
      );
      expect(list.contacts).toEqual([
        {
          name: 'Ida Berg',
          organisation: 'Kite Clinic',
          profession: '',
          email: 'ida@example.org',
          phone: '',
          notes: 'Hello',
        },
      ]);
    }
  });

  it('may have its columns in any order, in capitals, with strangers between them', () => {
    const list = readList(
      'Shoe size,E-MAIL 1 - VALUE,last name,E-mail 1 - Label,First  Name\n42,i@example.org,Berg,Work,Ida',
    );
    expect(list.contacts).toMatchObject([{ name: 'Ida Berg', email: 'i@example.org' }]);
  });

  it('may begin with a byte order mark and a preamble, and end in blank lines', () => {
    const list = readList(`\ufeffMy contacts\n\n${newFile('Ida,Berg,,,,')}\n,,,,,\n\n`);
    expect(list.contacts.map((contact) => contact.name)).toEqual(['Ida Berg']);
    expect(list.skipped).toEqual([]);
  });

  it('reads a column named __proto__ like any other stranger', () => {
    const list = readList('__proto__,constructor,First Name,E-mail 1 - Label\npolluted,x,Ida,Work');
    expect(list.contacts.map((contact) => contact.name)).toEqual(['Ida']);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  it('has invisible and direction-turning characters taken out', () => {
    expect(readList(newFile('Ida\u202e,\u0007Berg\u200b,,,,')).contacts[0]?.name).toBe('Ida Berg');
  });

  it('reads short rows as if their missing cells were blank', () => {
    expect(readList(newFile('Ida')).contacts).toMatchObject([{ name: 'Ida', email: '' }]);
  });

  it('has a name of two endless parts cut at 2,000 characters, and says so', () => {
    const list = readList(newFile(`${'a'.repeat(1_500)},${'b'.repeat(1_500)},,,,`));
    expect(list.contacts[0]?.name).toHaveLength(2_000);
    expect(list.skipped).toHaveLength(1);
  });

  it('has the first of joined values that says something, and notes without blank lines around', () => {
    const list = readList(newFile('Ida,Berg,  ::: Kite ::: Owl,"\n Hello\rthere\n",,'));
    expect(list.contacts[0]).toMatchObject({ organisation: 'Kite', notes: 'Hello\nthere' });
  });

  it('says that text was cut only where it was', () => {
    const skippedOf = (notes: string) => readList(newFile(`Ida,Berg,,${notes},,`)).skipped;
    expect(skippedOf('And so on…')).toEqual([]);
    expect(skippedOf('a'.repeat(2_000))).toEqual([]);
    expect(skippedOf(`${'a'.repeat(2_001)}`)).toEqual([
      'Row 2, Ida Berg: text beyond 2,000 characters was cut.',
    ]);
  });

  it('has the first of two columns of one title, and titles with spaces around them', () => {
    const list = readList(' First Name ,Notes,notes,E-mail 1 - Label\nIda,yes,no,Work');
    expect(list.contacts).toMatchObject([{ name: 'Ida', notes: 'yes' }]);
  });

  it('may speak of cards, archives and pictures', () => {
    const list = readList(newFile('Ida,Berg,,BEGIN:VCARD,,', 'Ola,Dahl,PKF <Bergen>,GIF8 and %PDF,,'));
    expect(list.contacts).toMatchObject([{ notes: 'BEGIN:VCARD' }, { organisation: 'PKF <Bergen>' }]);
  });

  it('may hold rows of blanks, which are nobody’s', () => {
    expect(readList(newFile(' , ,,,,', 'Ida,Berg,,,,')).skipped).toEqual([]);
  });

  it('with nobody in it gives no contacts and no refusal', () => {
    expect(readList(NEW_HEADER)).toMatchObject({ contacts: [], skipped: [] });
  });
});

describe('a file that is no list of contacts is declined in one sentence that says what to do', () => {
  const utf16 = [...newFile('Ida,Berg,,,,')].map((letter) => `${letter}\0`).join('');
  const cases: [what: string, text: string, reason: string][] = [
    ['nothing', '', 'it is empty'],
    ['blank lines', ' \r\n\r\n', 'it is empty'],
    ['a web page below a blank line', '\n <p>Name, Phone</p>', 'it is a web page'],
    ['a picture that lost its first letter', 'PNG\r\n,x', 'it is a picture, a document or an archive'],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'it is a web page'],
    ['a PNG picture', '\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR', 'it is a picture, a document or an archive'],
    ['a JPEG picture', '\ufffd\ufffd\ufffd\ufffd\0\u0010JFIF', 'it is a picture, a document or an archive'],
    ['a spreadsheet file', 'PK\u0003\u0004\u0014\0', 'it is a picture, a document or an archive'],
    ['a PDF', '%PDF-1.7', 'it is a picture, a document or an archive'],
    ['a shopping list', 'milk\neggs\nbread', 'it has no columns'],
  ];
  it.each(cases)('%s', (_what, text, reason) => {
    expect(refusalOf(text)).toBe(
      `This is not a list of contacts: ${reason}. Export a CSV or vCard file from Google Contacts, Outlook, LinkedIn or your phone.`,
    );
  });

  it.each([
    ['with a mark', `\ufffd\ufffd${utf16}`],
    ['without one', utf16],
    ['the other way round', `\0${utf16.slice(0, -1)}`],
  ])('UTF-16 text that was not decoded, %s', (_what, text) => {
    expect(refusalOf(text)).toBe(
      'The text of this file is saved as UTF-16. Save it as UTF-8 and choose it once more.',
    );
  });

  it.each([
    ['of a known kind', newFile('Ida,Berg,,,,', 'Ola,Dahl,,"open,,')],
    ['of an unknown kind', 'Who,Where\nIda,Kite\nOla,"open'],
  ])('a quotation mark that is never closed, in a table %s', (_what, text) => {
    expect(refusalOf(text)).toBe(
      'This file is damaged: a quotation mark in row 3 does not match. Export it once more.',
    );
  });

  it('a single letter that cannot be shown is no sign of UTF-16', () => {
    for (const text of ['\0a,b,c', 'a\0b,c', 'ab,\0c', 'ab\0,c'])
      expect(refusalOf(text)).toMatch(/it is a picture, a document or an archive/);
  });

  it('5 MB are read, more is declined', () => {
    const fitting = newFile('').padEnd(5 * 1024 * 1024, 'x');
    expect(refusalOf(fitting)).toBe('no refusal');
    expect(refusalOf(`${fitting}x`)).toMatch(/^This file is larger than 5 MB\./);
  });

  it('10,000 contacts are read, one more is declined, in a table and in cards', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `Person,${index},,,,`);
    const cards = rows.map((_, index) => `BEGIN:VCARD\nFN:Person ${index}\nEND:VCARD`);
    expect(readList(newFile(...rows)).contacts).toHaveLength(10_000);
    expect(readList(cards.join('\n')).contacts).toHaveLength(10_000);
    for (const text of [newFile(...rows, 'One,More,,,,'), [...cards, cards[0]].join('\n')])
      expect(refusalOf(text)).toMatch(/^This file holds more than 10,000 contacts\./);
  });

  it('300 columns of a known kind are read, one more is declined', () => {
    const withStrangers = (count: number): string => `${NEW_HEADER}${',x'.repeat(count)}\nIda,Berg`;
    expect(readList(withStrangers(294)).contacts).toHaveLength(1);
    expect(refusalOf(withStrangers(295))).toMatch(/^This file has more than 300 columns\./);
  });

  it('100 columns of an unknown kind are asked about, one more is declined', () => {
    const wide = (count: number): string => `${Array(count).fill('Who').join()}\nIda`;
    expect(readContacts(wide(100))).toHaveProperty('columns');
    expect(refusalOf(wide(101))).toMatch(/^This file has more than 100 columns\./);
  });
});

describe('whatever the file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '"',
      '""',
      ' ::: ',
      '* ',
      '\0',
      '\ufffd',
      '\ufeff',
      '=',
      '<',
    ),
    fc.constantFrom(
      'First Name',
      'Last Name',
      'E-mail 1 - Label',
      'E-mail 1 - Value',
      'Name',
      'Group Membership',
      'Email',
      'Notes',
      'BEGIN:VCARD\n',
      'END:VCARD\n',
      'FN:',
      'N:',
      'TEL;',
      'ENCODING=QUOTED-PRINTABLE:',
      '=C3',
      '\\',
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
  );

  const MAPPED = 'Who,Where\n';
  const STARTS = ['', `${NEW_HEADER}\n`, MAPPED, 'BEGIN:VCARD\n'];

  it('it is read, asked about or declined in a sentence, and no contact is without a name', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...STARTS), (pieces, start) => {
        const result = readContacts(`${start}${pieces.join('')}`, start === MAPPED ? { name: 0 } : undefined);
        if ('refusal' in result) expect(result.refusal).toMatch(/^Th(is|e) .*\.$/s);
        else if ('columns' in result) expect(result.columns.length).toBeGreaterThan(0);
        else expect(result.contacts.every(({ name }) => name !== '' && name.length <= 2_000)).toBe(true);
      }),
      { seed: 73, numRuns: 2_000 },
    );
  });
});
