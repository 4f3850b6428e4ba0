import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnknownColumns } from '../../../src/domain/contacts/contact';
import { guessMapping } from '../../../src/domain/contacts/mapped';
import { readContacts } from '../../../src/domain/contacts/readContacts';

function askedOf(text: string): UnknownColumns {
  const result = readContacts(text);
  if (!('columns' in result)) throw new Error('The columns are known.');
  return result;
}

const table = readFileSync(new URL('../../fixtures/unknown-columns.csv', import.meta.url), 'utf8');

describe('a table of an unknown kind', () => {
  it('is asked about by its titles, with three samples of each column', () => {
    const { columns } = askedOf(table);
    expect(columns.slice(0, 4)).toEqual([
      { title: 'Therapist', samples: ['Ines Calder', 'Tomasz Nowak'] },
      { title: 'Clinic', samples: ['Calder Osteopathy', 'Lakeview Family Clinic'] },
      { title: 'Specialty', samples: ['Osteopath', 'Dietitian'] },
      { title: 'Mail', samples: ['ines@example.org', 'tomasz@example.org', 'desk@lakeview.example.org'] },
    ]);
  });

  it('is read as somebody says, and names the rows that hold nobody', () => {
    const list = readContacts(table, { name: 0, organisation: 1, email: 3 });
    expect(list).toMatchObject({
      contacts: [
        { name: 'Ines Calder', organisation: 'Calder Osteopathy', email: 'ines@example.org', notes: '' },
        { name: 'Tomasz Nowak', email: 'tomasz@example.org' },
        { name: 'Lakeview Family Clinic', organisation: '' },
      ],
      skipped: ['Row 6 holds neither a name nor an organisation.'],
    });
  });

  it('joins a name in two columns', () => {
    expect(readContacts('Vorname;Zuname\nIda;Berg', { name: 0, lastName: 1 })).toMatchObject({
      contacts: [{ name: 'Ida Berg' }],
    });
  });

  it('without titles has its columns numbered, and its first row is a contact', () => {
    const text = 'Ida Berg,ida@example.org\nOla Dahl,ola@example.org';
    expect(askedOf(text).columns.map(({ title }) => title)).toEqual(['Column 1', 'Column 2']);
    expect(readContacts(text, { name: 0 })).toMatchObject({
      contacts: [{ name: 'Ida Berg' }, { name: 'Ola Dahl' }],
    });
  });

  it('shows three samples of a column, none longer than a line', () => {
    const rows = [
      'Name,Notes',
      ...['a', '', 'b', 'c', 'd'].map((letter) => `${letter},${letter.repeat(99)}`),
    ];
    expect(askedOf(rows.join('\n')).columns.map(({ samples }) => samples)).toEqual([
      ['a', 'b', 'c'],
      ['a'.repeat(60), 'b'.repeat(60), 'c'.repeat(60)],
    ]);
  });

  it('has its titles in the first row that fills half of it, below whatever is written above', () => {
    const titlesOf = (...rows: string[]) => askedOf(rows.join('\n')).columns.map(({ title }) => title);
    expect(titlesOf('Our list,,,', ' , , , ', 'Who,Where,,', 'Ida,Kite,1,x')).toEqual([
      ...['Who', 'Where', 'Column 3', 'Column 4'],
    ]);
    expect(titlesOf('Who,Where', 'Ida,Kite,1')).toEqual(['Who', 'Where', 'Column 3']);
  });

  it('may be one column of names', () => {
    expect(askedOf('Name\nIda Berg\nOla Dahl').guess).toEqual({ name: 0 });
  });

  it('may have a column named __proto__', () => {
    expect(askedOf('__proto__,Name\nx,Ida')).toMatchObject({ columns: [{ title: '__proto__' }, {}] });
  });
});

describe('the guess at the columns', () => {
  const cases: [string, Record<string, number>][] = [
    ['Name,Email,Phone', { name: 0, email: 1, phone: 2 }],
    ['First name,Last name,E-mail', { name: 0, lastName: 1, email: 2 }],
    ['Full name,Surname', { name: 0 }],
    ['Name,Surname', { name: 0 }],
    ['Surname,Name', { name: 1 }],
    ['Surname,Full name', { name: 1 }],
    ['Surname,Phone', { lastName: 0, phone: 1 }],
    ['Phone,Full,Surname', { phone: 0, lastName: 2 }],
    ['Street name,Contact', { name: 1 }],
    ['E - mail (work),* Phone *', { email: 0, phone: 1 }],
    ['Organisation name,Contact name', { organisation: 0, name: 1 }],
    ['Work phone number,Name of practice,Referral source', { phone: 0, organisation: 1, name: 2 }],
    ['Job title,Title', { profession: 0 }],
    ['Amount,Date', {}],
    ['E-Mail Address,TEL.,Comments', { email: 0, phone: 1, notes: 2 }],
  ];
  it.each(cases)('of %s', (titles, guess) => {
    expect(guessMapping(titles.split(','))).toEqual(guess);
  });
});
