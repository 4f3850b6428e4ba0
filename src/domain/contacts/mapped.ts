import { lineOf, paragraphOf } from './cells';
import { joinName } from './columns';
import { type ColumnMapping, type Contact, MAPPED_FIELDS, type MappedField, nameContact } from './contact';

/** The words by which a column of any file says what it holds, the surest first. */
const TITLES: Readonly<Record<MappedField, readonly string[]>> = {
  name: [
    'full name',
    'name',
    'first name',
    'given name',
    'forename',
    'contact name',
    'contact',
    'provider',
    'therapist',
    'referral source',
    'partner',
  ],
  lastName: ['last name', 'family name', 'surname'],
  organisation: [
    'organisation',
    'organization',
    'company',
    'practice',
    'clinic',
    'agency',
    'employer',
    'firm',
    'business',
  ],
  profession: [
    'profession',
    'job title',
    'specialty',
    'speciality',
    'discipline',
    'position',
    'role',
    'title',
  ],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail'],
  phone: ['phone', 'telephone', 'phone number', 'mobile', 'cell', 'tel'],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks'],
};

const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which column seems to hold what, from the words of the titles; no column is taken twice. */
export function guessMapping(titles: readonly string[]): ColumnMapping {
  const words = titles.map(wordsOf);
  const taken = new Set<number>();
  const guess: Partial<Record<MappedField, number>> = {};
  const take = (isTitle: (title: string, known: string) => boolean) => {
    for (const field of MAPPED_FIELDS) {
      if (guess[field] !== undefined) continue;
      const found = TITLES[field]
        .map((known) => words.findIndex((title, column) => !taken.has(column) && isTitle(title, known)))
        .find((column) => column >= 0);
      if (found === undefined) continue;
      guess[field] = found;
      taken.add(found);
    }
  };
  take((title, known) => title === known);
  take((title, known) => known !== 'name' && ` ${title} `.includes(` ${known} `));
  if (isFullName(words[guess.name ?? -1])) delete guess.lastName;
  return guess;
}

/** Beside a whole name, a column of last names says nothing new. */
function isFullName(title: string | undefined): boolean {
  return title === 'full name' || title === 'name';
}

/** Reads a row by what somebody said of its columns. */
export function mappedReader(mapping: ColumnMapping): (row: readonly string[]) => Contact {
  const cell = (row: readonly string[], field: MappedField) => row[mapping[field] ?? -1] ?? '';
  return (row) => {
    const line = (field: MappedField) => lineOf(cell(row, field));
    return nameContact({
      name: joinName({ prefix: '', first: line('name'), middle: '', last: line('lastName'), suffix: '' }),
      organisation: line('organisation'),
      profession: line('profession'),
      email: line('email'),
      phone: line('phone'),
      notes: paragraphOf(cell(row, 'notes')),
    });
  };
}
