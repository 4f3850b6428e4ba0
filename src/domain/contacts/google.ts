import { lineOf, paragraphOf } from './cells';
import type { Contact } from './contact';
import type { Header } from './header';
import type { ContactReader } from './reader';

// Only the columns named here are ever read: birthdays, gender, relations and custom fields stay in the file.

/** Google numbers its groups of columns 'E-mail 1 - …', 'E-mail 2 - …' as far as the data needs. */
const MOST_GROUPS = 20;

/** Google marks the preferred one of several by a label that begins so. */
const PRIMARY = '*';

/** The preferred value of a numbered group, else the first that is filled. */
function preferred(header: Header, row: readonly string[], group: string, label: 'Label' | 'Type'): string {
  let first = '';
  for (let number = 1; number <= MOST_GROUPS; number++) {
    const value = lineOf(header.cell(row, `${group} ${number} - Value`));
    if (value === '') continue;
    if (header.cell(row, `${group} ${number} - ${label}`).trim().startsWith(PRIMARY)) return value;
    first = first || value;
  }
  return first;
}

function firstFilled(header: Header, row: readonly string[], names: readonly string[]): string {
  for (const name of names) {
    const value = lineOf(header.cell(row, name));
    if (value !== '') return value;
  }
  return '';
}

/** 'Dr. Anna Maria Smith, PhD' from its parts; '' when neither first nor last name is filled. */
function fullName(header: Header, row: readonly string[], parts: readonly [string, string, string]): string {
  const [first, middle, last] = parts.map((part) => lineOf(header.cell(row, part)));
  if (!first && !last) return '';
  const [prefix, suffix] = ['Name Prefix', 'Name Suffix'].map((part) => lineOf(header.cell(row, part)));
  const name = [prefix, first, middle, last].filter((part) => part).join(' ');
  return suffix ? `${name}, ${suffix}` : name;
}

export const googleContacts: ContactReader = {
  format: 'Google Contacts (since 2024)',
  recognises: (header) =>
    (header.has('First Name') || header.has('Last Name')) &&
    (header.hasLike(/^(e-mail|phone|address|website) \d+ - label$/) ||
      (header.has('File As') && header.has('Labels'))),
  read(header, row): Contact {
    const organisation = lineOf(header.cell(row, 'Organization Name'));
    const name =
      fullName(header, row, ['First Name', 'Middle Name', 'Last Name']) ||
      firstFilled(header, row, ['File As', 'Nickname']);
    return {
      name: name || organisation,
      organisation,
      profession: firstFilled(header, row, ['Organization Title']),
      email: preferred(header, row, 'E-mail', 'Label'),
      phone: preferred(header, row, 'Phone', 'Label'),
      notes: paragraphOf(header.cell(row, 'Notes')),
    };
  },
};

export const olderGoogleContacts: ContactReader = {
  format: 'Google Contacts (older)',
  recognises: (header) =>
    (header.has('Name') || header.has('Given Name')) &&
    (header.has('Group Membership') || header.hasLike(/^(e-mail|phone|organization) \d+ - type$/)),
  read(header, row): Contact {
    const organisation = lineOf(header.cell(row, 'Organization 1 - Name'));
    const name =
      firstFilled(header, row, ['Name']) ||
      fullName(header, row, ['Given Name', 'Additional Name', 'Family Name']) ||
      firstFilled(header, row, ['Nickname', 'Short Name']);
    return {
      name: name || organisation,
      organisation,
      profession: firstFilled(header, row, ['Organization 1 - Title', 'Occupation']),
      email: preferred(header, row, 'E-mail', 'Type'),
      phone: preferred(header, row, 'Phone', 'Type'),
      notes: paragraphOf(header.cell(row, 'Notes')),
    };
  },
};
