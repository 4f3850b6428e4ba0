import { describe, expect, test } from 'vitest';
import { findInRows } from '../../../src/domain/check/rowFindings';
import { partners } from '../../../src/schema/partners';
import { runLog, settingsTab, team } from '../../../src/schema/practice';
import { SETTING_NAMES, SETTINGS } from '../../../src/schema/settings';
import { touchpoints } from '../../../src/schema/touchpoints';
import { aPartner, aTouchpoint, DANA } from '../../support/builders';
import { rowsOf } from '../../support/surveys';

const dana = aPartner({ id: 'p1' });
const twins = [aPartner({ id: 'p2', partner: 'Sam Twin' }), aPartner({ id: 'p3', partner: 'sam twin' })];
const logged = (said: Parameters<typeof aTouchpoint>[0]) => aTouchpoint({ id: 't1', ...said });

const sentencesOf = (...tabs: Parameters<typeof findInRows>[0]) =>
  findInRows(tabs).map(({ sentence }) => sentence);

test('rows that have their ids and partners have nothing to be told', () => {
  expect(findInRows([rowsOf(partners, [dana]), rowsOf(touchpoints, [logged({})])])).toEqual([]);
  expect(findInRows([rowsOf(runLog, [{ when: '', run: '', result: '' }])])).toEqual([]);
  expect(findInRows([])).toEqual([]);
});

describe('ids', () => {
  const ids = (...all: string[]) =>
    findInRows([
      rowsOf(
        team,
        all.map((id) => ({ name: 'Ana', id })),
      ),
    ]);
  const remedies = { missing: 'Gives each one.', doubled: /^Each lower row gets a new id; what was logged/ };

  test.each([
    [['a', ''], 'On “Team” 1 row has no id yet.'],
    [['', 'a', ''], 'On “Team” 2 rows have no id yet.'],
  ])('%j: those missing are given', (all, sentence) => {
    expect(ids(...all)).toEqual([{ sentence, remedy: remedies.missing, repair: { act: 'update' } }]);
  });

  test.each([
    [['a', 'b', 'a'], 'On “Team” 1 row has the id of a row above, copied with it.'],
    [['a', 'a', 'a'], 'On “Team” 2 rows have the id of a row above, copied with it.'],
  ])('%j: of those copied with their row the lower gets a new one', (all, sentence) => {
    expect(ids(...all)).toEqual([
      { sentence, remedy: expect.stringMatching(remedies.doubled), repair: { act: 'update' } },
    ]);
  });

  test('missing ones are not taken for copies of each other', () => {
    expect(ids('', '', 'a', 'a').map(({ sentence }) => sentence)).toEqual([
      'On “Team” 2 rows have no id yet.',
      'On “Team” 1 row has the id of a row above, copied with it.',
    ]);
  });

  test('a row without the cell has none', () => {
    expect(sentencesOf(rowsOf(team, [{ name: 'Ana' }]))).toEqual(['On “Team” 1 row has no id yet.']);
  });
});

test('a cell that could not be read is named by its place, its header and what to fix; nobody else can repair it', () => {
  const problem = { row: 1, header: 'Away until', sentence: '“soon” is not a date.' };
  const rows = [{ id: 'a' }, { id: 'b' }];
  expect(findInRows([rowsOf(team, rows, [problem])])).toEqual([
    { sentence: 'Team, E3, Away until: “soon” is not a date.' },
  ]);
});

describe('a log row', () => {
  const find = (...rows: Parameters<typeof logged>[0][]) =>
    findInRows([
      rowsOf(partners, [dana, ...twins]),
      rowsOf(
        touchpoints,
        rows.map((said, at) => logged({ id: `t${at}`, ...said })),
      ),
    ]);

  test('of nobody says so, and whom it probably meant', () => {
    expect(find({}, { partner: 'Dana Feilding' }, { partner: 'Rivertown' })).toEqual([
      {
        sentence:
          'Touchpoints, B3: “Dana Feilding” is no partner, so this row counts nowhere. Did you mean Dana Fielding?',
      },
      { sentence: 'Touchpoints, B4: “Rivertown” is no partner, so this row counts nowhere.' },
    ]);
  });

  test('without a name is told too', () => {
    expect(find({ partner: '' })).toEqual([
      { sentence: 'Touchpoints, B2: this row names no partner and counts nowhere.' },
    ]);
  });

  test('of two partners of one name counts for neither', () => {
    expect(find({ partner: 'Sam Twin' })).toEqual([
      {
        sentence: 'Touchpoints, B2: two partners are called “Sam Twin”, so this row counts for neither.',
      },
    ]);
  });

  test('of two partners of one name that was linked to one of them is understood', () => {
    expect(find({ partner: 'Sam Twin', partnerId: 'p3', resolvedFrom: 'sam twin' })).toEqual([]);
  });

  test('of a partner renamed since keeps its link, and a name typed over it is looked up anew', () => {
    const link = { partnerId: 'p1', resolvedFrom: 'dana maiden-name' };
    expect(find({ partner: 'Dana Maiden-Name', ...link })).toEqual([]);
    expect(find({ partner: 'Somebody', ...link })).toHaveLength(1);
  });

  test('cannot be judged while Partners cannot be read', () => {
    expect(findInRows([rowsOf(touchpoints, [logged({ partner: 'Rivertown' })])])).toEqual([]);
  });

  test('is judged by Partners wherever the tab stands', () => {
    const log = rowsOf(touchpoints, [logged({ partner: 'Rivertown' })]);
    expect(findInRows([log, rowsOf(partners, [dana])])).toHaveLength(1);
  });
});

describe('findings of one kind on one tab', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  const strangers = (count: number) =>
    findInRows([
      rowsOf(partners, [dana]),
      rowsOf(
        touchpoints,
        many(count).map((at) => logged({ id: `t${at}`, partner: `Q${at}` })),
      ),
    ]);

  test.each([
    [19, 19, /^Touchpoints, B20:/],
    [20, 20, /^Touchpoints, B21:/],
    [21, 21, /^And 1 more like this\.$/],
    [25, 21, /^And 5 more like this\.$/],
  ])('are told one by one up to twenty: of %i', (count, told, last) => {
    const found = strangers(count);
    expect(found).toHaveLength(told);
    expect(found.at(-1)?.sentence).toMatch(last);
    expect(found[Math.min(count, 20) - 1]?.sentence).toMatch(/^Touchpoints, B\d+: “Q\d+”/);
  });

  test('are counted apart from those of another kind', () => {
    const problems = many(22).map((row) => ({ row, header: 'Date', sentence: 'x' }));
    const found = sentencesOf(
      rowsOf(partners, [dana]),
      rowsOf(
        touchpoints,
        many(23).map((at) => logged({ id: `t${at}`, partner: `Q${at}` })),
        problems,
      ),
    );
    expect(found.filter((sentence) => sentence.startsWith('And'))).toEqual([
      'And 2 more like this.',
      'And 3 more like this.',
    ]);
    expect(found[0]).toBe('Touchpoints, A2, Date: x');
  });
});

describe('settings', () => {
  const all = SETTING_NAMES.map((name) => ({ name, value: '', sentence: SETTINGS[name].sentence }));
  const value = (name: string, said: unknown) =>
    all.map((row) => (row.name === name ? { ...row, value: said } : row));

  test('that are all there and blank are as the defaults, and rows of people’s own are theirs', () => {
    expect(findInRows([rowsOf(settingsTab, [...all, { name: 'our own', value: 'x' }])])).toEqual([]);
  });

  test('whose value is none are told where they stand, and left as they are', () => {
    expect(findInRows([rowsOf(settingsTab, value('core_target', 'many'))])).toEqual([
      {
        sentence: 'B3: Setting core_target: “many” is not a whole number, 0 or more. The default is used.',
      },
    ]);
    expect(findInRows([rowsOf(settingsTab, value('core_target', 9))])).toEqual([]);
  });

  test('whose row is gone get it again with the default, after what only a person can fix', () => {
    const rows = value('reminder_hour', '24').filter(({ name }) => name !== 'list_size');
    expect(findInRows([rowsOf(settingsTab, rows)])).toEqual([
      { sentence: expect.stringContaining('Setting reminder_hour: “24” is not an hour from 0 to 23.') },
      {
        sentence: 'Settings has no row for list_size; the default is used.',
        remedy: 'Adds each with its default.',
        repair: { act: 'add settings' },
      },
    ]);
  });

  test('are looked for on their own tab alone', () => {
    expect(findInRows([rowsOf(team, [{ id: 'a', name: 'core_target', value: 'many' }])])).toEqual([]);
  });
});

test('what was typed in other tabs is told by the name of the tab it stands in', () => {
  const row = { id: 'a', partner: DANA };
  expect(sentencesOf(rowsOf(partners, [row, row]), rowsOf(team, [{ name: 'Ana', id: '' }]))).toEqual([
    'On “Partners” 1 row has the id of a row above, copied with it.',
    'On “Team” 1 row has no id yet.',
  ]);
});
