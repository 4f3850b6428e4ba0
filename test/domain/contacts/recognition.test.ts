import { describe, expect, it } from 'vitest';
import { readContacts } from '../../../src/domain/contacts/readContacts';

/** The kind of a table with these titles, or that somebody is asked. */
function kindOf(titles: string): string {
  const result = readContacts(`${titles}\nx`);
  return 'format' in result ? result.format : 'columns' in result ? 'asked about' : result.refusal;
}

/** What is read of one row with these cells, blanks left out. */
function read(cells: Readonly<Record<string, string>>) {
  const result = readContacts(`${Object.keys(cells).join()}\n${Object.values(cells).join()}`);
  if (!('contacts' in result)) throw new Error('The table was not understood.');
  return Object.fromEntries(Object.entries(result.contacts[0] ?? {}).filter(([, value]) => value !== ''));
}

describe('a table is known by its titles', () => {
  it.each([
    ['First Name,E-mail 1 - Label', 'Google Contacts (since 2024)'],
    ['Last Name,Phone 12 - Label', 'Google Contacts (since 2024)'],
    ['First Name,File As,Labels', 'Google Contacts (since 2024)'],
    ['Name,Group Membership', 'Google Contacts (older)'],
    ['Given Name,Phone 1 - Type', 'Google Contacts (older)'],
    ['Name,Organization 12 - Type', 'Google Contacts (older)'],
    ['First Name,Connected On,Company', 'LinkedIn connections'],
    ['First Name,Connected On,URL', 'LinkedIn connections'],
    ['First Name,E-mail Type', 'Outlook'],
    ['Last Name,E-mail 2 Address', 'Outlook'],
    ['Company,E-mail Address,Home Phone', 'Outlook'],
  ])('%s: %s', (titles, kind) => {
    expect(kindOf(titles)).toBe(kind);
  });

  it.each([
    'Person,E-mail 1 - Label',
    'First Name,File As',
    'First Name,Labels',
    'First Name,Our phone 1 - label',
    'First Name,Phone 1 - label colour',
    'Person,Group Membership',
    'Person,Phone 1 - Type',
    'Name,Our phone 1 - Type',
    'Name,Phone 1 - Type of line',
    'Name,Phone x - Type',
    'First Name,Connected On',
    'Connected On,Company',
    'Person,E-mail Type',
    'First Name,E-mail Address',
    'First Name,Home Phone',
    'First Name,E-mail Address,Old home phone',
    'First Name,E-mail Address,Home phone 2',
  ])('%s is asked about', (titles) => {
    expect(kindOf(titles)).toBe('asked about');
  });
});

describe('a row of Google Contacts since 2024', () => {
  const row = { 'First Name': 'Ida', 'Last Name': 'Berg', 'E-mail 1 - Label': 'Work' };

  it('is named by its name with the middle one, else by what it is filed as, else by its nickname', () => {
    const all = { ...row, 'Middle Name': 'Maria', 'File As': 'Berg I.', Nickname: 'Idi' };
    const nameless = { ...all, 'First Name': '', 'Last Name': '' };
    expect(read(all).name).toBe('Ida Maria Berg');
    expect(read(nameless).name).toBe('Berg I.');
    expect(read({ ...nameless, 'File As': '  ' }).name).toBe('Idi');
  });

  it('says the title, the address and the number marked as preferred, else the first that is filled', () => {
    const cells = {
      ...{ ...row, 'Organization Title': 'Psychologist', 'E-mail 1 - Value': ' ' },
      ...{ 'E-mail 20 - Label': 'Home', 'E-mail 20 - Value': 'ida@example.org' },
      ...{
        'Phone 1 - Label': 'Home',
        'Phone 1 - Value': '1',
        'Phone 2 - Label': ' * Work',
        'Phone 2 - Value': '2',
      },
    };
    expect(read(cells)).toEqual({
      ...{ name: 'Ida Berg', profession: 'Psychologist', email: 'ida@example.org', phone: '2' },
    });
    expect(read({ ...cells, 'Phone 2 - Label': 'Work *' }).phone).toBe('1');
  });
});

describe('a row of an older export of Google Contacts', () => {
  const row = { Name: '', 'Given Name': 'Ida', 'Family Name': 'Berg', 'Group Membership': '* myContacts' };

  it('is named as Google shows it, else by its parts, else by a nickname or a short name', () => {
    const parts = { ...row, 'Additional Name': 'Maria', Nickname: 'Idi', 'Short Name': 'I.' };
    const nameless = { ...parts, 'Given Name': '', 'Family Name': '' };
    expect(read({ ...parts, Name: 'Ida B.' }).name).toBe('Ida B.');
    expect(read(parts).name).toBe('Ida Maria Berg');
    expect(read(nameless).name).toBe('Idi');
    expect(read({ ...nameless, Nickname: '' }).name).toBe('I.');
  });

  it('says title before occupation, and the address and number marked as preferred', () => {
    const cells = {
      ...{ ...row, 'Organization 1 - Title': 'Psychologist', Occupation: 'Painter', Notes: 'By the sea' },
      ...{ 'E-mail 1 - Type': 'Home', 'E-mail 1 - Value': 'a@example.org' },
      ...{ 'E-mail 2 - Type': '* Work', 'E-mail 2 - Value': 'b@example.org' },
      ...{
        'Phone 1 - Type': 'Home',
        'Phone 1 - Value': '1',
        'Phone 2 - Type': '* Work',
        'Phone 2 - Value': '2',
      },
    };
    expect(read(cells)).toEqual({
      ...{
        name: 'Ida Berg',
        profession: 'Psychologist',
        email: 'b@example.org',
        phone: '2',
        notes: 'By the sea',
      },
    });
    expect(read({ ...cells, 'Organization 1 - Title': '' }).profession).toBe('Painter');
  });
});

describe('a row of Outlook', () => {
  const row = { 'First Name': '', 'Last Name': '', Company: '', 'E-mail Type': 'SMTP' };

  it('has its third address when the others are blank', () => {
    const cells = {
      ...row,
      'First Name': 'Ida',
      'E-mail Address': '',
      'E-mail 3 Address': 'ida@example.org',
    };
    expect(read(cells)).toEqual({ name: 'Ida', email: 'ida@example.org' });
  });
});

describe('a row somebody said the columns of', () => {
  it('holds what they said, whole and on its lines', () => {
    const mapping = { name: 0, profession: 1, phone: 2, notes: 3 };
    const text = 'Wer,Was,Tel,Dazu\nIda  Berg,Ärztin,040 1,"eins\r\nzwei"';
    expect(readContacts(text, mapping)).toEqual({
      format: 'your own columns',
      contacts: [
        {
          ...{ name: 'Ida Berg', organisation: '', profession: 'Ärztin' },
          ...{ email: '', phone: '040 1', notes: 'eins\nzwei' },
        },
      ],
      skipped: [],
    });
  });
});
