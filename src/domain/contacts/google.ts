import { lineOf, paragraphOf } from './cells';
import type { CellOf, Header } from './header';
import type { ContactReader } from './reader';

// Only the columns named here are ever read: birthdays, gender, relations and custom fields stay in the file.

export const googleContacts: ContactReader = {
  format: 'Google Contacts (since 2024)',
  recognises: (header) =>
    (header.has('First Name') || header.has('Last Name')) &&
    (header.hasLike(/^(e-mail|phone|address|website) \d+ - label$/) ||
      (header.has('File As') && header.has('Labels'))),
  rowReader(header) {
    const name = fullName(header, 'First Name', 'Middle Name', 'Last Name');
    const otherName = firstFilled(header, 'File As', 'Nickname');
    const organisation = firstFilled(header, 'Organization Name');
    const profession = firstFilled(header, 'Organization Title');
    const email = preferred(header, 'E-mail', 'Label');
    const phone = preferred(header, 'Phone', 'Label');
    const notes = header.column('Notes');
    return (row) => ({
      name: name(row) || otherName(row) || organisation(row),
      organisation: organisation(row),
      profession: profession(row),
      email: email(row),
      phone: phone(row),
      notes: paragraphOf(notes(row)),
    });
  },
};

export const olderGoogleContacts: ContactReader = {
  format: 'Google Contacts (older)',
  recognises: (header) =>
    (header.has('Name') || header.has('Given Name')) &&
    (header.has('Group Membership') || header.hasLike(/^(e-mail|phone|organization) \d+ - type$/)),
  rowReader(header) {
    const shownName = firstFilled(header, 'Name');
    const name = fullName(header, 'Given Name', 'Additional Name', 'Family Name');
    const otherName = firstFilled(header, 'Nickname', 'Short Name');
    const organisation = firstFilled(header, 'Organization 1 - Name');
    const profession = firstFilled(header, 'Organization 1 - Title', 'Occupation');
    const email = preferred(header, 'E-mail', 'Type');
    const phone = preferred(header, 'Phone', 'Type');
    const notes = header.column('Notes');
    return (row) => ({
      name: shownName(row) || name(row) || otherName(row) || organisation(row),
      organisation: organisation(row),
      profession: profession(row),
      email: email(row),
      phone: phone(row),
      notes: paragraphOf(notes(row)),
    });
  },
};

/** Google numbers its groups of columns 'E-mail 1 - …', 'E-mail 2 - …' as far as the data needs. */
const MOST_GROUPS = 20;

/** The preferred value of a numbered group, whose label begins with an asterisk, else the first that is filled. */
function preferred(header: Header, group: string, label: 'Label' | 'Type'): CellOf {
  const groups = Array.from({ length: MOST_GROUPS }, (_, index) => `${group} ${index + 1}`)
    .filter((name) => header.has(`${name} - Value`))
    .map((name) => ({ value: header.column(`${name} - Value`), label: header.column(`${name} - ${label}`) }));
  return (row) => {
    const filled = groups.filter(({ value }) => value(row).trim() !== '');
    const found = filled.find((candidate) => candidate.label(row).trim().startsWith('*')) ?? filled[0];
    return found ? lineOf(found.value(row)) : '';
  };
}

function firstFilled(header: Header, ...names: string[]): CellOf {
  const columns = names.map((name) => header.column(name));
  return (row) => {
    const filled = columns.find((column) => column(row).trim() !== '');
    return filled ? lineOf(filled(row)) : '';
  };
}

/** 'Dr. Anna Maria Smith, PhD' from its parts; '' when neither first nor last name is filled. */
function fullName(header: Header, firstName: string, middleName: string, lastName: string): CellOf {
  const first = firstFilled(header, firstName);
  const middle = firstFilled(header, middleName);
  const last = firstFilled(header, lastName);
  const prefix = firstFilled(header, 'Name Prefix');
  const suffix = firstFilled(header, 'Name Suffix');
  return (row) => {
    if (first(row) === '' && last(row) === '') return '';
    const name = [prefix, first, middle, last].map((part) => part(row)).filter((part) => part !== '');
    return lineOf([name.join(' '), suffix(row)].filter((part) => part !== '').join(', '));
  };
}
