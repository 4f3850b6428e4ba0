import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contacts/contact';
import { readContacts } from '../../../src/domain/contacts/readContacts';

function cards(...lines: string[]): readonly Contact[] {
  const result = readContacts(lines.join('\n'));
  if (!('contacts' in result)) throw new Error('The cards were not understood.');
  return result.contacts;
}
const card = (...lines: string[]) => cards('BEGIN:VCARD', 'FN:Ida Berg', ...lines, 'END:VCARD')[0];
const nameOf = (...lines: string[]) => cards('BEGIN:VCARD', ...lines, 'END:VCARD')[0]?.name;

describe('the name on a card', () => {
  it('is the whole one, else made of its parts, else a nickname', () => {
    expect(nameOf('N:Berg;Ida', 'NICKNAME:Idi', 'FN:Ida B.')).toBe('Ida B.');
    expect(nameOf('N:Berg;Ida;Maria;Dr.;PhD', 'NICKNAME:Idi', 'FN: ')).toBe('Dr. Ida Maria Berg, PhD');
    expect(nameOf('N:;;;;', 'NICKNAME:Idi')).toBe('Idi');
    expect(nameOf('NICKNAME:Idi')).toBe('Idi');
  });

  it('may have fewer parts than five', () => {
    expect(nameOf('N:Berg')).toBe('Berg');
    expect(nameOf('N:;Ida')).toBe('Ida');
  });

  it('has no title of somebody without a name', () => {
    expect(nameOf('N:;;;Dr.;PhD', 'ORG:Kite Clinic')).toBe('Kite Clinic');
  });
});

describe('of several addresses or numbers on a card', () => {
  it.each([
    ['the preferred, as version 2.1 marks it', 'EMAIL;PREF'],
    ['the preferred, as version 3.0 marks it', 'EMAIL;TYPE=home,pref'],
    ['the preferred, as version 4.0 marks it', 'EMAIL;PREF=1'],
    ['the one at work where none is preferred', 'EMAIL;TYPE="voice,work"'],
  ])('%s is taken', (_, property) => {
    expect(card('EMAIL:first@example.org', `${property}:ida@example.org`)?.email).toBe('ida@example.org');
  });

  it.each([
    'EMAIL;TYPE=prefix',
    'EMAIL;PREF=2',
    'EMAIL;TYPE=network',
    'EMAIL;TYPE=workshop',
    'EMAIL;X-TYPE=work',
  ])('the first is taken where no mark says otherwise: %s', (property) => {
    expect(card('EMAIL:first@example.org', `${property}:ida@example.org`)?.email).toBe('first@example.org');
  });

  it('the preferred goes before the one at work, and neither when it is blank', () => {
    const work = 'TEL;TYPE=work:1';
    expect(card(work, 'TEL;TYPE=pref:2')?.phone).toBe('2');
    expect(card(work, 'TEL;TYPE=pref: ')?.phone).toBe('1');
    expect(card('TEL: ', 'TEL:3')?.phone).toBe('3');
  });

  it('a fax or a pager is no number to call', () => {
    expect(card('TEL;TYPE=fax:1', 'TEL;PAGER:2', 'TEL;TYPE=cell:3')?.phone).toBe('3');
    expect(card('TEL;TYPE=x-fax:1')?.phone).toBe('1');
    expect(card('TEL;TYPE=faxable:1')?.phone).toBe('1');
  });
});

describe('an address or number of the web on a card', () => {
  it('stands there without what makes it a link', () => {
    expect(card('EMAIL:mailto:ida@example.org')?.email).toBe('ida@example.org');
    expect(card('EMAIL:ida+mailto:x@example.org')?.email).toBe('ida+mailto:x@example.org');
    expect(card('TEL:tel:+44-1;ext=123;phone-context=+44;isub=9')?.phone).toBe('+44-1 x123');
    expect(card('TEL:1 or tel:2')?.phone).toBe('1 or tel:2');
  });
});

describe('a file of cards', () => {
  it('may have lines that end as on old Macs', () => {
    expect(readContacts('BEGIN:VCARD\rFN:Ida\rEND:VCARD')).toMatchObject({ contacts: [{ name: 'Ida' }] });
  });

  it('may hold a card inside a card, of which nothing is taken', () => {
    const agent = ['BEGIN:VCARD', 'FN:Her secretary', 'TEL:9', 'END:VCARD'];
    expect(card('AGENT:', ...agent, 'TEL:1')).toMatchObject({ name: 'Ida Berg', phone: '1' });
  });

  it('may hold lines that are none of a card, before, between and after', () => {
    const two = [
      'BEGIN:VCARD',
      'FN:Ida',
      'END:VCARD',
      'END:VCARD',
      'TEL:9',
      'BEGIN:VCARD',
      'FN:Ola',
      'END:VCARD',
    ];
    expect(cards(...two, 'FN:Nobody').map(({ name, phone }) => name + phone)).toEqual(['Ida', 'Ola']);
  });

  it('may hold other things that begin and end', () => {
    expect(card('BEGIN:VALARM', 'END:VALARM', 'TEL:1')?.phone).toBe('1');
    expect(cards('BEGIN:VCARD ', 'FN:Ida', 'END:vcard ')).toMatchObject([{ name: 'Ida' }]);
  });

  it('may have a group before a name and spaces about a parameter', () => {
    expect(card('item1.EMAIL; PREF :ida@example.org', 'EMAIL;TYPE=work:b@example.org')?.email).toBe(
      'ida@example.org',
    );
  });

  it('says line breaks and semicolons of a note behind backslashes', () => {
    expect(card('NOTE:one\\ntwo\\Nthree\\; four', 'NOTE:five')?.notes).toBe('one\ntwo\nthree; four\nfive');
  });

  it('speaks of quoted-printable in a value without being it', () => {
    expect(card('NOTE:=41 ;ENCODING=QUOTED-PRINTABLE')?.notes).toBe('=41 ;ENCODING=QUOTED-PRINTABLE');
  });
});
