import { firstFilled, fullName } from './columns';
import { nameContact } from './contact';
import type { ContactReader } from './reader';

/** Connections.csv; its first lines are a note about missing addresses, which few connections show. */
export const linkedIn: ContactReader = {
  format: 'LinkedIn connections',
  recognises: (header) =>
    header.has('First Name') && header.has('Connected On') && (header.has('Company') || header.has('URL')),
  rowReader(header) {
    const name = fullName(header, {
      ...{ prefix: '', first: 'First Name', middle: '', last: 'Last Name', suffix: '' },
    });
    const organisation = firstFilled(header, 'Company');
    const profession = firstFilled(header, 'Position');
    const email = firstFilled(header, 'Email Address');
    return (row) =>
      nameContact({
        name: name(row),
        organisation: organisation(row),
        profession: profession(row),
        email: email(row),
        phone: '',
        notes: '',
      });
  },
};
