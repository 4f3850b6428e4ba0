import { describe, expect, test } from 'vitest';
import type { Look, TabSurvey } from '../../../src/domain/check/survey';
import { findInTab } from '../../../src/domain/check/tabFindings';
import { partners } from '../../../src/schema/partners';
import { team } from '../../../src/schema/practice';
import { aTab, headersOf, marksOf } from '../../support/surveys';

const find = (said: Partial<TabSurvey> = {}) => findInTab(aTab(said));

/** The headers of Team, some of them replaced. */
const headers = (replaced: Readonly<Record<string, string>>): string[] =>
  headersOf(team).map((header) => replaced[header] ?? header);

/** The marks of Team, some of them on other columns. */
const marks = (moved: Readonly<Record<string, number[]>>) =>
  new Map([...marksOf(team), ...Object.entries(moved)]);

const noMarks = new Map<string, number[]>();

test('a tab as Mutual made it has nothing to be told, whatever people call the tab', () => {
  expect(find()).toEqual([]);
  expect(find({ names: ['Our team'] })).toEqual([]);
});

describe('a tab', () => {
  test('that is gone can be made again, empty, and there is nothing else to say of it', () => {
    expect(find({ names: [], headers: [], marks: noMarks, headerRow: 3, merges: ['A1:B1'] })).toEqual([
      {
        sentence: 'The tab “Team” is missing.',
        remedy:
          'Makes an empty one. If it was deleted by mistake, bring it back from File ▸ Version history instead.',
        repair: { act: 'make tab', table: 'team' },
      },
    ]);
  });

  test('of our name without mark and without some of our headers may be theirs, so nothing is repaired', () => {
    const theirs = headers({ Weekday: 'Phone', Reminders: '' });
    expect(find({ isMarked: false, marks: noMarks, headers: theirs, headerRow: 2 })).toEqual([
      {
        sentence:
          'There is a tab “Team”, but without Mutual’s mark and without Reminders and Weekday. If it is yours, give it another name and check again; if it is Mutual’s, bring its columns back.',
      },
    ]);
  });

  test('of our name with none of our headers says five of them and how many more', () => {
    const [finding, ...others] = find({ isMarked: false, marks: noMarks, headers: ['Phone'] });
    expect(finding?.sentence).toContain(
      'without Name, Email, Reminders, Weekday, Away until and 2 more. If it is yours',
    );
    expect(finding).not.toHaveProperty('repair');
    expect(others).toEqual([]);
  });

  test('of our name with six headers gone names them all', () => {
    const [finding] = find({ isMarked: false, marks: noMarks, headers: ['Team row id'] });
    expect(finding?.sentence).toContain(
      'without Name, Email, Reminders, Weekday, Away until and Opened Mutual on. If',
    );
  });

  test('that was copied keeps its place, and only the copy loses its marks', () => {
    expect(find({ names: ['Team', 'Copy of Team'] })).toEqual([
      {
        sentence: '“Copy of Team” is a copy of “Team”; Mutual uses “Team”.',
        remedy: 'Takes Mutual’s marks off each copy. What stands in it stays.',
        repair: { act: 'unmark copies', table: 'team' },
      },
    ]);
    const [twice] = find({ names: ['Our team', 'Copy of Team', 'Team 2024'] });
    expect(twice?.sentence).toBe(
      '“Copy of Team” and “Team 2024” are copies of “Our team”; Mutual uses “Our team”.',
    );
  });

  test.each([
    [2, '1 row stands'],
    [3, '2 rows stand'],
  ])('with headers in row %i is fine', (headerRow, said) => {
    expect(find({ headerRow })).toEqual([
      { sentence: `On “Team” ${said} above the headers. That is fine.`, isFine: true },
    ]);
  });
});

describe('marks', () => {
  const remedy = 'Marks them again, so that they can be renamed and moved.';
  const repair = { act: 'mark', table: 'team' };

  test('that are all gone are put on again, since every header is there', () => {
    const [finding, ...others] = find({ isMarked: false, headerIsMarked: false, marks: noMarks });
    expect(finding).toEqual({
      sentence:
        'On “Team” Mutual’s marks are gone from the tab, the row of headers, “Name”, “Email”, “Reminders” and 4 more; they were found by their words.',
      remedy,
      repair,
    });
    expect(others).toEqual([]);
  });

  test.each([
    ['the tab', { isMarked: false }],
    ['the row of headers', { headerIsMarked: false }],
    ['“Weekday”', { marks: marks({ weekday: [] }) }],
  ])('that are gone from %s alone name nothing else', (thing, said) => {
    expect(find(said)).toEqual([
      {
        sentence: `On “Team” Mutual’s marks are gone from ${thing}; they were found by their words.`,
        remedy,
        repair,
      },
    ]);
  });

  test('on two columns leave the one that has the header', () => {
    expect(find({ marks: marks({ weekday: [4, 8] }), headers: [...headersOf(team), 'Phone'] })).toEqual([
      {
        sentence: 'Two columns on “Team” carry the mark of “Weekday”; only one has its header.',
        remedy: 'Takes the mark off the other column.',
        repair: { act: 'unmark column', table: 'team', key: 'weekday' },
      },
    ]);
  });

  test('on two columns of one header are for a person to tell apart', () => {
    expect(find({ marks: marks({ weekday: [4, 8] }), headers: [...headersOf(team), 'Weekday'] })).toEqual([
      { sentence: 'Two columns on the tab “Team” claim to be “Weekday”. Rename or delete one of them.' },
    ]);
  });
});

describe('a column', () => {
  test('that is gone from a tab of ours is made again, unless it only has another name', () => {
    expect(find({ marks: marks({ weekday: [] }), headers: headers({ Weekday: 'Day' }) })).toEqual([
      {
        sentence:
          'The column “Weekday” is missing on “Team”. If it is there under another name, give it that header instead of repairing.',
        remedy: 'Makes it again beside its neighbours, blank.',
        repair: { act: 'add column', table: 'team', key: 'weekday' },
      },
    ]);
  });

  test.each(['', '  '])('that lost its header (%j) gets it written again', (blank) => {
    expect(find({ headers: headers({ Email: blank }) })).toEqual([
      {
        sentence: 'A column on “Team” has lost its header “Email”.',
        remedy: 'Writes the header again.',
        repair: { act: 'write header', table: 'team', key: 'email' },
      },
    ]);
  });

  test('whose header is beyond the last cell with something in it has lost it too', () => {
    expect(find({ headers: headersOf(team).slice(0, -1) })).toMatchObject([
      { repair: { act: 'write header', table: 'team', key: 'id' } },
    ]);
  });

  test('that was renamed is known all the same', () => {
    expect(find({ headers: headers({ Weekday: ' Post day ' }) })).toEqual([
      {
        sentence:
          'On “Team” the header “Weekday” reads “Post day” now. Mutual knows the column all the same.',
        isFine: true,
      },
    ]);
  });

  test.each(['E-mail', 'email', ' Email '])('that reads %j has a name we know it by', (header) => {
    expect(find({ headers: headers({ Email: header }) })).toEqual([]);
  });

  test('of theirs that bears one of our names is left alone', () => {
    expect(find({ headers: [...headersOf(team), 'weekday'] })).toEqual([
      {
        sentence: 'On “Team” another column is called “Weekday” too. Mutual uses its own, the marked one.',
        isFine: true,
      },
    ]);
    expect(find({ headers: [...headersOf(team), 'E-mail'] })).toEqual([]);
  });

  test('under the header of another of ours is for a person to put right', () => {
    expect(find({ headers: headers({ Weekday: 'Reminders', Reminders: 'Weekday' }) })).toEqual([
      {
        sentence:
          'On the tab “Team” the header “Weekday” stands over the column that was “Reminders”. Put the right header back.',
      },
      {
        sentence:
          'On the tab “Team” the header “Reminders” stands over the column that was “Weekday”. Put the right header back.',
      },
    ]);
  });

  test('whose header went to a column without its mark is for a person to put right', () => {
    expect(find({ headers: [...headers({ Weekday: 'Phone' }), 'Weekday'] })).toEqual([
      {
        sentence:
          'On the tab “Team” the header “Weekday” moved to another column without what stood under it. Put it back over its own column, or give the other column another header.',
      },
    ]);
  });
});

describe('cells', () => {
  test('that are merged are split only when a person says yes to just these', () => {
    expect(find({ merges: ['B4:C5', 'A7:A8'] })).toEqual([
      {
        sentence: 'On “Team” the cells B4:C5 are merged, so that Mutual sees only the first of them.',
        remedy: 'Splits them again; what they say stays in the first cell.',
        repair: { act: 'unmerge', table: 'team', range: 'B4:C5' },
        asks: true,
      },
      expect.objectContaining({ repair: { act: 'unmerge', table: 'team', range: 'A7:A8' }, asks: true }),
    ]);
  });

  test('with a formula in a column Mutual writes are told by column, and left to their owner', () => {
    const formulas = [
      { key: 'openedOn', cell: 'F2' },
      { key: 'id', cell: 'G2' },
      { key: 'openedOn', cell: 'F3' },
    ];
    expect(find({ formulas })).toEqual([
      {
        sentence:
          'On “Team” F2 and F3 in “Opened Mutual on” hold a formula. Mutual writes this column and will write over it: move it to a column of your own.',
      },
      {
        sentence:
          'On “Team” G2 in “Team row id” holds a formula. Mutual writes this column and will write over it: move it to a column of your own.',
      },
    ]);
  });

  test('that show an error count as blank', () => {
    const errors = [
      { key: 'email', cell: 'B2' },
      { key: 'weekday', cell: 'D2' },
      { key: 'email', cell: 'B5' },
    ];
    expect(find({ errors })).toEqual([
      { sentence: 'On “Team” B2 and B5 in “Email” show an error and count as blank.' },
      { sentence: 'On “Team” D2 in “Weekday” shows an error and counts as blank.' },
    ]);
  });

  test('of many rows are told by the first five and their number', () => {
    const errors = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'].map((cell) => ({ key: 'email', cell }));
    expect(find({ errors })[0]?.sentence).toContain(
      'On “Team” B2, B3, B4, B5, B6 and 2 more in “Email” show',
    );
    expect(find({ errors: errors.slice(1) })[0]?.sentence).toContain('B3, B4, B5, B6, B7 and B8 in “Email”');
  });
});

describe('looks', () => {
  const lost = (...looks: [Look, string[]][]) => new Map(looks.map(([look, keys]) => [look, new Set(keys)]));

  test('that were lost are given again to the tab, all in one repair', () => {
    const all = lost(
      ['formats', ['awayUntil']],
      ['colours', ['name', 'email', 'weekday']],
      ['notes', ['name', 'email']],
      ['drop-downs', ['reminders']],
      ['protection', ['openedOn']],
      ['tints', ['reminders']],
    );
    expect(find({ lost: all })).toEqual([
      {
        sentence:
          '“Team” has lost the format of dates and codes (Away until); the colours of headers (Name, Email and Weekday); the notes on headers (Name and Email); drop-downs (Reminders); the question before a column of Mutual’s is changed (Opened Mutual on); the colours of words (Reminders).',
        remedy: 'Gives them again. What people wrote, and looks of their own, stay.',
        repair: {
          act: 'dress',
          table: 'team',
          looks: ['formats', 'colours', 'notes', 'drop-downs', 'protection', 'tints'],
        },
      },
    ]);
  });

  test('that no column lacks are not mentioned', () => {
    expect(find({ lost: lost(['formats', []], ['notes', ['name']]) })).toMatchObject([
      { sentence: '“Team” has lost the notes on headers (Name).', repair: { looks: ['notes'] } },
    ]);
    expect(find({ lost: lost(['formats', []]) })).toEqual([]);
  });
});

test('what is wrong is told from the tab down to its cells, and every tab by its own name', () => {
  const found = findInTab({
    ...aTab({
      table: partners,
      names: ['Referral partners', 'Copy of Partners'],
      headers: headersOf(partners),
      marks: marksOf(partners),
    }),
    headerIsMarked: false,
    headerRow: 2,
    merges: ['A4:A5'],
    formulas: [{ key: 'stage', cell: 'E3' }],
    errors: [{ key: 'phone', cell: 'H3' }],
    lost: new Map([['notes', new Set(['partner'])]]),
  });
  for (const { sentence } of found) expect(sentence).toContain('“Referral partners”');
  expect(found.map(({ repair, isFine }) => repair?.act ?? (isFine ? 'fine' : 'told'))).toEqual([
    'unmark copies',
    'mark',
    'fine',
    'unmerge',
    'told',
    'told',
    'dress',
  ]);
});
