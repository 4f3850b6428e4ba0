import { type Act, type Manual, manual, type } from './manual';

const ARGUMENTS = 'range in, range out';
const RECALCULATE = 'custom functions recalculate on arguments';
const READ_ONLY = 'custom functions are read-only';

/** A formula in C1, and what it shows. */
const asked = (formula: string, before: Act[] = []): Act[] => [...before, type('C1', formula)];

const attempt = (word: string, sentence: string, says: string) =>
  manual(`formula.${word}`, READ_ONLY, sentence, asked(`=CONTRACT_TRY("${word}")`), { cell: 'C1', says });

const BLOCK: Act = {
  type: 'A1',
  values: [
    ['a', 1],
    ['b', ''],
  ],
};

export const formulas: readonly Manual[] = [
  manual(
    'formula.text',
    ARGUMENTS,
    'A text arrives as text.',
    asked('=CONTRACT_TELL(A1)', [type('A1', 'Dana')]),
    {
      cell: 'C1',
      shows: 'string "Dana"',
    },
  ),
  manual(
    'formula.number',
    ARGUMENTS,
    'A number arrives as a number.',
    asked('=CONTRACT_TELL(A1)', [type('A1', 12.5)]),
    {
      cell: 'C1',
      shows: 'number 12.5',
    },
  ),
  manual(
    'formula.boolean',
    ARGUMENTS,
    'A boolean arrives as a boolean.',
    asked('=CONTRACT_TELL(A1)', [type('A1', true)]),
    {
      cell: 'C1',
      shows: 'boolean true',
    },
  ),
  manual(
    'formula.day',
    'dates are instants',
    'A day arrives as a Date.',
    asked('=CONTRACT_TELL(A1)', [type('A1', '2026-01-05')]),
    {
      cell: 'C1',
      says: 'Date 2026-01-0',
    },
  ),
  manual(
    'formula.range',
    ARGUMENTS,
    'A range arrives as rows of values.',
    asked('=CONTRACT_TELL(A1:B1)', [BLOCK]),
    {
      cell: 'C1',
      shows: 'array [["a",1]]',
    },
  ),
  manual(
    'formula.blank',
    ARGUMENTS,
    'A blank cell arrives as nothing in one form or another.',
    asked('=CONTRACT_TELL(A1)'),
    {
      cell: 'C1',
      doubt: 'blankArgument',
      either: { 'empty text': 'string ""', null: 'object null' },
    },
  ),
  manual(
    'formula.spill',
    ARGUMENTS,
    'Rows that come back fill the cells beside and below.',
    asked('=CONTRACT_BLOCK()'),
    {
      cell: 'D2',
      shows: '4',
    },
  ),
  manual(
    'formula.spill-blocked',
    ARGUMENTS,
    'Rows that would overwrite something show #REF!.',
    asked('=CONTRACT_BLOCK()', [type('D2', 'in the way')]),
    {
      cell: 'C1',
      shows: '#REF!',
    },
  ),
  manual('formula.fails', 'errors of custom functions', 'A throw shows #ERROR!.', asked('=CONTRACT_FAIL()'), {
    cell: 'C1',
    shows: '#ERROR!',
  }),
  manual(
    'formula.case',
    'names of custom functions',
    'Names are the same in small letters.',
    asked('=contract_tell("a")'),
    {
      cell: 'C1',
      shows: 'string "a"',
    },
  ),
  manual(
    'formula.unknown',
    'names of custom functions',
    'A function nobody wrote shows #NAME?.',
    asked('=CONTRACT_UNKNOWN(1)'),
    {
      cell: 'C1',
      shows: '#NAME?',
    },
  ),
  manual(
    'formula.inner',
    ARGUMENTS,
    'The function’s answer may be part of a formula.',
    asked('=LEN(CONTRACT_TELL("a"))+1'),
    {
      cell: 'C1',
      shows: '11',
    },
  ),
  manual(
    'formula.live',
    RECALCULATE,
    'It is calculated again when a cell among its arguments changes.',
    [...asked('=CONTRACT_TELL(A1)', [type('A1', 'old')]), type('A1', 'new')],
    { cell: 'C1', shows: 'string "new"' },
  ),
  manual(
    'formula.stale',
    RECALCULATE,
    'A cell it reads by itself does not count.',
    [...asked('=CONTRACT_PEEK()', [type('A1', 'old')]), type('A1', 'new')],
    { cell: 'C1', shows: 'old' },
  ),
  manual('formula.now', RECALCULATE, 'NOW() is refused as an argument.', asked('=CONTRACT_TELL(NOW())'), {
    cell: 'C1',
    shows: '#ERROR!',
  }),
  attempt('mail', 'A formula may not use mail.', 'refused: You do not have permission to call MailApp'),
  attempt('write', 'A formula may not write cells.', 'refused: You do not have permission to call set'),
  attempt(
    'triggers',
    'A formula may not look at triggers.',
    'refused: You do not have permission to call ScriptApp',
  ),
  attempt(
    'ui',
    'A formula has no user interface.',
    'refused: Cannot call SpreadsheetApp.getUi() from this context',
  ),
  attempt('read', 'A formula may read the spreadsheet.', 'allowed: true'),
  attempt('properties', 'A formula may read properties.', 'allowed: null'),
  attempt(
    'keep',
    'A formula may not write properties.',
    'refused: You do not have permission to call setProperty',
  ),
  attempt('cache', 'A formula may use the cache.', 'allowed'),
  attempt('format', 'A formula may use Utilities.', 'allowed: "1970"'),
  manual(
    'formula.marks',
    READ_ONLY,
    'A formula may or may not find metadata.',
    asked('=CONTRACT_TRY("marks")'),
    {
      cell: 'C1',
      doubt: 'metadataInCustomFunctions',
      either: { found: 'allowed: true', refused: 'refused: You do not have permission to call find' },
    },
  ),
];
