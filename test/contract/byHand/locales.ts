import { type Act, type Manual, manual, type } from './manual';

const FORMULAS = 'locale of formulas';

const inGerman = (...acts: Act[]): Act[] => [{ choose: 'speakGerman' }, ...acts];

export const locales: readonly Manual[] = [
  manual(
    'locales.typed-comma',
    FORMULAS,
    'A person in a German file types decimals with a comma.',
    inGerman(type('A5', '1,5'), type('B5', '=A5*2')),
    { cell: 'B5', shows: '3' },
  ),
  manual(
    'locales.typed-semicolon',
    FORMULAS,
    'Arguments of typed formulas are parted by semicolons there.',
    inGerman(type('A5', '=MAX(1,5;0)')),
    { cell: 'A5', shows: '1,5' },
  ),
  manual(
    'locales.typed-backslash',
    FORMULAS,
    'Columns of a typed array are parted by backslashes there.',
    inGerman(type('A5', '=SUM({1\\2;3\\4})')),
    { cell: 'A5', shows: '10' },
  ),
  manual(
    'locales.typed-in-english',
    FORMULAS,
    'A comma between two references is no formula there.',
    inGerman(type('A5', '=MAX(B5,C5)')),
    { cell: 'A5', says: '#ERROR!' },
  ),
  manual(
    'locales.typed-day',
    'typed dates',
    'A day is typed with points there.',
    inGerman(type('A5', '03.04.2026'), type('B5', '=MONTH(A5)')),
    { cell: 'B5', shows: '4' },
  ),
];
