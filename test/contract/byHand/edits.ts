import { type Act, type Manual, manual, type } from './manual';

const EVENTS = 'edit events';
const SIMPLE = 'simple triggers';

/** Where the debug add-on tells what onEdit was told, one event below the other. */
const FIRST = 'H1';
const SECOND = 'H2';

/** A word typed into column B is tried by onEdit, and the answer stands beside it. */
const tried = (word: string): Act[] => [type('B5', word)];
const ANSWER = 'C5';

const attempt = (word: string, sentence: string, says: string) =>
  manual(`simple.${word}`, SIMPLE, sentence, tried(word), { cell: ANSWER, says });

const UNDO = 'undoing';

const FOUR_ROWS: Act = { type: 'A4', values: [['Head'], ['b'], ['c'], ['a']] };

const TWO_ROWS: Act = {
  type: 'A5',
  values: [
    ['b', 1],
    ['a', 2],
  ],
};

export const edits: readonly Manual[] = [
  manual('edits.typed', EVENTS, 'A typed cell fires onEdit with its place and value.', [type('A5', 'x')], {
    cell: FIRST,
    shows: 'row 5, column 1: x, before: no value',
  }),
  manual(
    'edits.again',
    EVENTS,
    'A cell typed over tells its old value.',
    [type('A5', 'x'), type('A5', 'y')],
    {
      cell: SECOND,
      shows: 'row 5, column 1: y, before: x',
    },
  ),
  manual('edits.cleared', EVENTS, 'A cleared cell tells no value.', [type('A5', 'x'), type('A5', null)], {
    cell: SECOND,
    shows: 'row 5, column 1: no value, before: x',
  }),
  manual('edits.pasted', EVENTS, 'A pasted block is one event without values.', [TWO_ROWS], {
    cell: FIRST,
    shows: 'row 5–6, column 1–2: no value, before: no value',
  }),
  manual('edits.one-event', EVENTS, 'A pasted block fires once.', [TWO_ROWS], { cell: SECOND, shows: '' }),
  manual('edits.day', EVENTS, 'A typed day tells its serial number.', [type('A5', '2026-01-05')], {
    cell: FIRST,
    says: ': 46027, before',
  }),
  manual('edits.inserted', EVENTS, 'An inserted row fires no onEdit.', [{ insertRowAt: 5 }], {
    cell: FIRST,
    shows: '',
  }),
  manual('edits.deleted', EVENTS, 'A deleted row fires no onEdit.', [{ deleteRowAt: 5 }], {
    cell: FIRST,
    shows: '',
  }),
  manual(
    'edits.sorted',
    EVENTS,
    'Sorting may fire onEdit for the sorted range.',
    [TWO_ROWS, { sortRows: [5, 6] }],
    {
      cell: SECOND,
      doubt: 'editEventOnSort',
      either: { fires: 'row 5–6, column 1–7: no value, before: no value', silent: '' },
    },
  ),
  manual('edits.moved', EVENTS, 'Moving a row may fire onEdit.', [TWO_ROWS, { moveRow: 5, to: 9 }], {
    cell: SECOND,
    doubt: 'editEventOnMove',
    either: { silent: '', fires: 'row 5, column 1–26: no value, before: no value' },
  }),
  manual(
    'edits.dragged',
    EVENTS,
    'Cells filled by dragging are one event without values.',
    [type('A5', 'x'), { drag: 'A5', over: 'A6:A8' }],
    { cell: SECOND, shows: 'row 6–8, column 1: no value, before: no value' },
  ),
  manual(
    'edits.undone',
    UNDO,
    'Undoing takes back the edit, or first what a script wrote in answer to it.',
    [type('A5', 'x'), { undo: 'once' }],
    { cell: 'A5', doubt: 'undo', either: { 'the edit alone': '', 'the script’s writes first': 'x' } },
  ),
  manual(
    'edits.filtered',
    'hidden and filtered rows',
    'A script writes into a row that a filter hides.',
    [FOUR_ROWS, { filter: 'A4:A7', hides: 'b' }, { choose: 'writeFromScript' }],
    { cell: 'A5', shows: 'from the script' },
  ),
  manual(
    'edits.filter-sorted',
    'sort moves rows',
    'Sorting filtered rows moves them all, or only those that are seen.',
    [FOUR_ROWS, { filter: 'A4:A7', hides: 'b' }, { sortRows: [5, 7] }],
    {
      cell: 'A5',
      doubt: 'sortThroughFilter',
      either: { 'all rows': 'a', 'visible rows': 'b' },
    },
  ),
  manual(
    'edits.script',
    'script writes fire nothing',
    'A script’s write fires no onEdit.',
    [{ choose: 'writeFromScript' }],
    {
      cell: FIRST,
      shows: '',
    },
  ),
  manual(
    'edits.colleague',
    SIMPLE,
    'A colleague’s edit fires onEdit as well.',
    [{ ...type('A5', 'x'), by: 'a colleague' }],
    {
      cell: FIRST,
      shows: 'row 5, column 1: x, before: no value',
    },
  ),
  attempt('mail', 'onEdit may not use mail.', 'refused: You do not have permission to call MailApp'),
  attempt(
    'sidebar',
    'onEdit may not show a sidebar.',
    'refused: You do not have permission to call Ui.showSidebar',
  ),
  attempt(
    'triggers',
    'onEdit may not look at triggers.',
    'refused: You do not have permission to call ScriptApp',
  ),
  attempt('properties', 'onEdit may read the document’s properties.', 'allowed: null'),
  attempt('keep', 'onEdit may write the document’s properties.', 'allowed: "kept"'),
  attempt('cache', 'onEdit may use the cache.', 'allowed'),
  attempt('lock', 'onEdit may take a lock.', 'allowed: true'),
  attempt('read', 'onEdit may read the spreadsheet.', 'allowed: true'),
  attempt('write', 'onEdit may write cells.', 'allowed: "x"'),
  attempt('marks', 'onEdit may find metadata.', 'allowed: true'),
  attempt('language', 'onEdit may know the language of the person.', 'allowed: true'),
  attempt('format', 'onEdit may use Utilities.', 'allowed: "1970"'),
  manual('simple.who', 'who is at the keyboard', 'onEdit does not learn who edits.', tried('who'), {
    cell: ANSWER,
    shows: 'allowed: ""',
  }),
];
