import { fillLayer } from '../../local/workbook/layer';
import { wholeSheet } from '../../local/workbook/sheet';
import { ANA, type Practice } from '../support/practice';

/** Something that happened to the spreadsheet, and what the check says of it. */
export interface Damage {
  readonly name: string;
  /** Part of the sentence it gets. */
  readonly says: string;
  /** Whether Repair mends it, only a person can, or nobody need. */
  readonly whose: 'repair' | 'yours' | 'fine';
  happen(practice: Practice): void;
}

const idOf = (practice: Practice, tab: string) => practice.sheet(tab).id;

const head =
  (tab: string, header: string, text: string | null) =>
  (practice: Practice): void =>
    void practice.host.edit(ANA, {
      sheetId: idOf(practice, tab),
      row: 1,
      column: practice.column(tab, header),
      values: [[text]],
    });

/** What no handle of a person does in this host, but a paste or another program in Sheets. */
const losing =
  (tab: string, layer: 'validation' | 'background' | 'note' | 'numberFormat') =>
  ({ sheet }: Practice): void => {
    const damaged = sheet(tab);
    fillLayer(damaged.layers[layer] as Parameters<typeof fillLayer>[0], wholeSheet(damaged), undefined);
  };

const unmarking =
  (text: string) =>
  ({ host }: Practice): void => {
    const { metadata } = host.workbook;
    const at = metadata.findIndex(({ value }) => value === text);
    if (at >= 0) metadata.splice(at, 1);
  };

const typing =
  (tab: string, header: string, value: string, row = 2) =>
  (practice: Practice): void =>
    void practice.type(tab, row, header, value);

export const DAMAGES: readonly Damage[] = [
  {
    name: 'a deleted tab',
    says: 'The tab “Commitments” is missing',
    whose: 'repair',
    happen: (practice) => practice.host.deleteSheet(ANA, idOf(practice, 'Commitments')),
  },
  {
    name: 'a deleted Dashboard',
    says: 'The Dashboard is missing',
    whose: 'repair',
    happen: (practice) => practice.host.deleteSheet(ANA, idOf(practice, 'Dashboard')),
  },
  {
    name: 'a deleted column',
    says: 'The column “By” is missing on “Touchpoints”',
    whose: 'repair',
    happen: (practice) =>
      practice.host.deleteColumns(ANA, {
        sheetId: idOf(practice, 'Touchpoints'),
        at: practice.column('Touchpoints', 'By'),
        count: 1,
      }),
  },
  {
    name: 'a deleted hidden column',
    says: 'The column “Balance” is missing on “Partners”',
    whose: 'repair',
    happen: (practice) =>
      practice.host.deleteColumns(ANA, {
        sheetId: idOf(practice, 'Partners'),
        at: practice.column('Partners', 'Balance'),
        count: 1,
      }),
  },
  {
    name: 'a copied tab',
    says: '“Copy of Referrals” is a copy of “Referrals”',
    whose: 'repair',
    happen: (practice) => void practice.host.copySheet(ANA, idOf(practice, 'Referrals')),
  },
  {
    name: 'a tab that lost its mark and its name',
    says: 'The tab “Introductions” is missing',
    whose: 'repair',
    happen(practice) {
      practice.host.renameSheet(ANA, idOf(practice, 'Introductions'), 'Old introductions');
      unmarking('tab=introductions')(practice);
    },
  },
  {
    name: 'a lost mark of a tab',
    says: 'marks are gone from the tab',
    whose: 'repair',
    happen: unmarking('tab=introductions'),
  },
  {
    name: 'a lost mark of a header row',
    says: 'marks are gone from the row of headers',
    whose: 'repair',
    happen: unmarking('row=team'),
  },
  {
    name: 'a lost mark of a column',
    says: 'marks are gone from “Outcome”',
    whose: 'repair',
    happen: unmarking('column=referrals.outcome'),
  },
  {
    name: 'an emptied header',
    says: 'lost its header “Phone”',
    whose: 'repair',
    happen: head('Partners', 'Phone', null),
  },
  {
    name: 'merged cells',
    says: 'merged',
    whose: 'repair',
    happen: ({ sheet }) => void sheet('Partners').merges.push({ row: 4, column: 3, rows: 1, columns: 2 }),
  },
  {
    name: 'lost drop-downs',
    says: '“Touchpoints” has lost drop-downs',
    whose: 'repair',
    happen: losing('Touchpoints', 'validation'),
  },
  {
    name: 'lost header colours',
    says: '“Team” has lost the colours of headers',
    whose: 'repair',
    happen: losing('Team', 'background'),
  },
  {
    name: 'lost header notes',
    says: '“Introductions” has lost the notes on headers',
    whose: 'repair',
    happen: losing('Introductions', 'note'),
  },
  {
    name: 'lost formats',
    says: '“Referrals” has lost the format of dates and codes',
    whose: 'repair',
    happen: losing('Referrals', 'numberFormat'),
  },
  {
    name: 'lost colours of words',
    says: '“Partners” has lost the colours of words',
    whose: 'repair',
    happen: ({ sheet }) => void sheet('Partners').conditionalFormats.splice(0),
  },
  {
    name: 'lost protection',
    says: 'the question before a column of Mutual’s is changed',
    whose: 'repair',
    happen: ({ host }) => void host.workbook.protections.splice(0),
  },
  {
    name: 'the named cell removed',
    says: 'The cell named Mutual is missing',
    whose: 'repair',
    happen({ host }) {
      host.workbook.namedRanges.splice(0);
      unmarking('column=settings.stamp')({ host } as Practice);
    },
  },
  {
    name: 'the name Mutual given to another cell',
    says: 'belongs to another cell',
    whose: 'repair',
    happen({ host }) {
      const [named] = host.workbook.namedRanges;
      if (named) named.area = { row: 9, column: 1, rows: 1, columns: 1 };
    },
  },
  {
    name: 'a deleted setting',
    says: 'Settings has no row for tolerance',
    whose: 'repair',
    happen: (practice) =>
      practice.host.deleteRows(ANA, {
        sheetId: idOf(practice, 'Settings'),
        at: practice.row('Settings', 'Setting', 'tolerance'),
        count: 1,
      }),
  },
  {
    name: 'a cleared id',
    says: '1 row has no id yet',
    whose: 'repair',
    happen: (practice) => {
      practice.host.holdLock('document');
      typing('Introductions', 'Introduction row id', '')(practice);
    },
  },
  {
    name: 'a renamed header',
    says: 'reads “Who looks after them” now',
    whose: 'fine',
    happen: head('Partners', 'Owner', 'Who looks after them'),
  },
  {
    name: 'a column of somebody’s own with a name of ours',
    says: 'another column is called “Kind” too',
    whose: 'fine',
    happen(practice) {
      const sheetId = idOf(practice, 'Touchpoints');
      practice.host.insertColumns(ANA, { sheetId, at: 2, count: 1 });
      practice.host.edit(ANA, { sheetId, row: 1, column: 2, values: [['Kind']] });
    },
  },
  {
    name: 'rows above the headers',
    says: '2 rows stand above the headers',
    whose: 'fine',
    happen: (practice) => practice.host.insertRows(ANA, { sheetId: idOf(practice, 'Team'), at: 1, count: 2 }),
  },
  {
    name: 'swapped headers',
    says: 'stands over the column that was',
    whose: 'yours',
    happen(practice) {
      const [organisation, profession] = ['Organisation', 'Profession'].map((header) =>
        practice.column('Partners', header),
      );
      const sheetId = idOf(practice, 'Partners');
      practice.host.edit(ANA, { sheetId, row: 1, column: organisation ?? 0, values: [['Profession']] });
      practice.host.edit(ANA, { sheetId, row: 1, column: profession ?? 0, values: [['Organisation']] });
    },
  },
  {
    name: 'a formula in a computed column',
    says: 'in “Next step” holds a formula',
    whose: 'yours',
    happen(practice) {
      practice.host.holdLock('document');
      typing('Partners', 'Next step', '=1+1', 3)(practice);
    },
  },
  {
    name: 'an error in a typed column',
    says: 'in “Notes” shows an error',
    whose: 'yours',
    happen: typing('Touchpoints', 'Notes', '=1/0', 3),
  },
  {
    name: 'a date that is none',
    says: 'Touchpoints, A3, Date: “31.02.2026” is no date',
    whose: 'yours',
    happen: typing('Touchpoints', 'Date', '31.02.2026', 3),
  },
  {
    name: 'a row naming nobody',
    says: 'Touchpoints, B3: “Dana Kimm” is no partner',
    whose: 'yours',
    happen: typing('Touchpoints', 'Partner', 'Dana Kimm', 3),
  },
  {
    name: 'a bad setting',
    says: 'Setting dormant_days: “soon” is not',
    whose: 'yours',
    happen: (practice) =>
      typing('Settings', 'Value', 'soon', practice.row('Settings', 'Setting', 'dormant_days'))(practice),
  },
];
