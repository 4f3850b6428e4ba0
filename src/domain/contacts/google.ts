import { lineOf, paragraphOf } from './cells';
import { firstFilled, fullName } from './columns';
import { nameContact } from './contact';
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
    const name = fullName(header, {
      ...AROUND_NAME,
      first: 'First Name',
      middle: 'Middle Name',
      last: 'Last Name',
    });
    const otherName = firstFilled(header, 'File As', 'Nickname');
    const organisation = firstFilled(header, 'Organization Name');
    const profession = firstFilled(header, 'Organization Title');
    const email = preferred(header, 'E-mail', 'Label');
    const phone = preferred(header, 'Phone', 'Label');
    const notes = header.column('Notes');
    return (row) =>
      nameContact({
        name: name(row) || otherName(row),
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
    const name = fullName(header, {
      ...AROUND_NAME,
      ...{ first: 'Given Name', middle: 'Additional Name', last: 'Family Name' },
    });
    const otherName = firstFilled(header, 'Nickname', 'Short Name');
    const organisation = firstFilled(header, 'Organization 1 - Name');
    const profession = firstFilled(header, 'Organization 1 - Title', 'Occupation');
    const email = preferred(header, 'E-mail', 'Type');
    const phone = preferred(header, 'Phone', 'Type');
    const notes = header.column('Notes');
    return (row) =>
      nameContact({
        name: shownName(row) || name(row) || otherName(row),
        organisation: organisation(row),
        profession: profession(row),
        email: email(row),
        phone: phone(row),
        notes: paragraphOf(notes(row)),
      });
  },
};

const AROUND_NAME = { prefix: 'Name Prefix', suffix: 'Name Suffix' } as const;

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
