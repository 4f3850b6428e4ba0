import { lineOf, paragraphOf } from './cells';
import { firstFilled, fullName } from './columns';
import { nameContact } from './contact';
import type { ContactReader } from './reader';

// Only the columns named here are ever read: birthdays, children, spouses and identity numbers stay in the file.

/** Of the classic program, of the web, and of Google's export for Outlook: the same words in another order. */
export const outlook: ContactReader = {
  format: 'Outlook',
  recognises: (header) =>
    (header.has('First Name') || header.has('Last Name') || header.has('Company')) &&
    (header.has('E-mail Type') ||
      header.has('E-mail 2 Address') ||
      (header.has('E-mail Address') && header.hasLike(/^(business|home|mobile|primary) phone$/))),
  rowReader(header) {
    const name = fullName(header, {
      ...{ prefix: 'Title', first: 'First Name', middle: 'Middle Name' },
      ...{ last: 'Last Name', suffix: 'Suffix' },
    });
    const nickname = firstFilled(header, 'Nickname');
    const shownName = header.column('E-mail Display Name');
    const organisation = firstFilled(header, 'Company');
    const profession = firstFilled(header, 'Job Title', 'Profession');
    const email = firstFilled(header, 'E-mail Address', 'E-mail 2 Address', 'E-mail 3 Address');
    const phone = firstFilled(header, ...PHONES);
    const notes = header.column('Notes');
    return (row) =>
      nameContact({
        name: name(row) || nickname(row) || (organisation(row) ? '' : withoutAddress(shownName(row))),
        organisation: organisation(row),
        profession: profession(row),
        email: email(row),
        phone: phone(row),
        notes: paragraphOf(notes(row)),
      });
  },
};

/** Where a colleague is best reached, first. */
const PHONES = [
  'Business Phone',
  'Mobile Phone',
  'Primary Phone',
  'Company Main Phone',
  'Business Phone 2',
  'Home Phone',
  'Home Phone 2',
  'Other Phone',
];

/** 'Ida Berg (ida@example.org)' names Ida Berg; an address alone names nobody. */
function withoutAddress(shownName: string): string {
  const name = lineOf(shownName.replace(/[(<][^()<>]*@[^()<>]*[)>]/g, ''));
  return name.includes('@') ? '' : name;
}
