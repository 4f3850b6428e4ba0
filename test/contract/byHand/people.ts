import { type Manual, manual, type } from './manual';

const CREATOR = 'installable triggers run as their creator';
const COPY = 'copy of a file';
const HARD = 'hard protection';
const WARNS = 'warning-only protection';

/** Where the debug add-on's installed triggers tell what they see. */
const FIRST = 'I1';

export const people: readonly Manual[] = [
  manual(
    'people.menu',
    'auth modes',
    'Opening the file shows the menu to who may edit.',
    [{ open: 'the file', by: 'a colleague' }],
    {
      menu: 'Contract',
    },
  ),
  manual(
    'people.viewer',
    'simple triggers',
    'Who may only look gets no menu.',
    [{ open: 'the file', by: 'a viewer' }],
    {
      menu: 'none',
    },
  ),
  manual(
    'people.viewer-edit',
    'who may see the file',
    'Who may only look cannot type.',
    [{ ...type('A5', 'x'), by: 'a viewer' }],
    {
      refusal: 'view',
    },
  ),
  manual('people.sidebar', 'auth modes', 'A menu item may show a sidebar.', [{ choose: 'showPage' }], {
    shown: 'sidebar',
  }),
  manual(
    'triggers.creator',
    CREATOR,
    'An installed edit trigger runs as who made it, whoever types.',
    [{ choose: 'makeEditTrigger' }, { ...type('A5', 'x'), by: 'a colleague' }],
    { cell: FIRST, says: 'runs as ana@example.org' },
  ),
  manual(
    'triggers.both',
    'a handler named onEdit',
    'Beside it the simple onEdit runs too.',
    [{ choose: 'makeEditTrigger' }, type('A5', 'x')],
    { cell: 'H1', shows: 'row 5, column 1: x, before: no value' },
  ),
  manual(
    'triggers.script',
    'script writes fire nothing',
    'A script’s write fires no installed edit trigger.',
    [{ choose: 'makeEditTrigger' }, { choose: 'writeFromScript' }],
    { cell: FIRST, shows: '' },
  ),
  manual(
    'triggers.clock',
    CREATOR,
    'A clock trigger runs as who made it.',
    [{ choose: 'makeClockTrigger' }, { waitMinutes: 2 }],
    {
      cell: FIRST,
      says: 'runs as ana@example.org',
    },
  ),
  manual(
    'triggers.clock-authority',
    'auth modes',
    'A clock trigger has full authority.',
    [{ choose: 'makeClockTrigger' }, { waitMinutes: 2 }],
    {
      cell: 'I2',
      shows: 'authority FULL',
    },
  ),
  manual(
    'triggers.clock-ui',
    'no user interface in a clock trigger',
    'A clock trigger has no user interface.',
    [{ choose: 'makeClockTrigger' }, { waitMinutes: 2 }],
    {
      cell: 'I3',
      says: 'refused: Cannot call SpreadsheetApp.getUi() from this context',
    },
  ),
  manual(
    'triggers.clock-tab',
    'no user interface in a clock trigger',
    'Its active tab is the first, whatever is on the screen.',
    [{ choose: 'makeClockTrigger' }, { waitMinutes: 2 }],
    {
      cell: 'I4',
      shows: 'active tab is the first: true',
    },
  ),
  manual(
    'triggers.invisible',
    'triggers are invisible to others',
    'A colleague sees no triggers of yours.',
    [{ choose: 'makeClockTrigger' }, { choose: 'listTriggers', by: 'a colleague' }],
    { cell: 'A1', shows: 'triggers of mine: none' },
  ),
  manual(
    'triggers.own',
    'triggers are invisible to others',
    'You see your own.',
    [{ choose: 'makeClockTrigger' }, { choose: 'listTriggers' }],
    {
      cell: 'A1',
      shows: 'triggers of mine: watchClock',
    },
  ),
  manual(
    'triggers.others-stay',
    'triggers are invisible to others',
    'A colleague who deletes triggers deletes only their own.',
    [
      { choose: 'makeClockTrigger' },
      { choose: 'deleteTriggers', by: 'a colleague' },
      { choose: 'listTriggers' },
    ],
    { cell: 'A1', shows: 'triggers of mine: watchClock' },
  ),
  manual(
    'protection.hard-edit',
    HARD,
    'A colleague cannot type where only you may.',
    [{ choose: 'protectHard' }, { ...type('B5', 'x'), by: 'a colleague' }],
    { refusal: 'protected' },
  ),
  manual(
    'protection.hard-script',
    HARD,
    'Nor can a script they run write there.',
    [{ choose: 'protectHard' }, { choose: 'writeProtected', by: 'a colleague' }],
    { refusal: 'protected' },
  ),
  manual(
    'protection.soft-script',
    WARNS,
    'With a warning only, their script writes.',
    [{ choose: 'protectSoftly' }, { choose: 'writeProtected', by: 'a colleague' }],
    { cell: 'B5', shows: 'from the script' },
  ),
  manual(
    'protection.soft-edit',
    WARNS,
    'And they may type, after a question.',
    [{ choose: 'protectSoftly' }, { ...type('B5', 'x'), by: 'a colleague' }],
    { cell: 'B5', shows: 'x' },
  ),
  manual(
    'copies.triggers',
    'triggers do not copy',
    'A copy of the file has no triggers.',
    [{ choose: 'makeClockTrigger' }, { makeCopy: 'of the file' }, { choose: 'listTriggers' }],
    { cell: 'A1', shows: 'triggers of mine: none' },
  ),
  manual(
    'copies.properties',
    COPY,
    'Whether the document’s properties come along is not known.',
    [{ choose: 'rememberHere' }, { makeCopy: 'of the file' }, { choose: 'recallHere' }],
    {
      cell: 'A1',
      doubt: 'propertiesOfCopy',
      either: { gone: 'property: gone', kept: 'property: remembered' },
    },
  ),
  manual(
    'copies.marks',
    COPY,
    'Whether developer metadata comes along is not known.',
    [{ choose: 'rememberHere' }, { makeCopy: 'of the file' }, { choose: 'recallHere' }],
    { cell: 'A2', doubt: 'metadataOfCopy', either: { kept: 'marks: kept', gone: 'marks: gone' } },
  ),
  manual(
    'copies.id',
    COPY,
    'A copy has another id, so what was marked betrays it.',
    [{ choose: 'rememberHere' }, { makeCopy: 'of the file' }, { choose: 'recallHere' }],
    { cell: 'A3', shows: 'the file’s id is the marked one: false' },
  ),
];
