import { beforeAll, describe, expect, it } from 'vitest';
import { contentAt } from '../../local/workbook/cells';
import type { ChosenContact, Output } from '../../src/entry/api';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import type { Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import { FORMULAS } from '../support/payloads/formulas';
import type { Practice } from '../support/practice';
import { aSourcePractice, DOORS, findFormulas, inputOf, knock, send } from './injection';
import { readTab } from './readBook';
import { typedState } from './typedState';

/** In `npm test` each door is tried with some payloads, all doors together with all; `npm run test:deep` tries every pair. */
const FEW = 6;
const fewFrom = (start: number) =>
  Array.from({ length: FEW }, (_, index) => FORMULAS[(start * FEW + index) % FORMULAS.length] ?? '');

it('the doors of the sidebar are found, none is named here', () => {
  const fields = DOORS.reduce((sum, { texts }) => sum + texts.length, 0);
  console.log(`${DOORS.length} doors with ${fields} text fields, ${FORMULAS.length} payloads`);
  expect(new Set(FORMULAS).size).toBe(FORMULAS.length);
  expect(FORMULAS.length).toBeGreaterThanOrEqual(60);
  expect(DOORS.length).toBeGreaterThan(20);
});

describe('a formula that comes in as text stays the text it was', () => {
  it.each(DOORS.map((door, index) => ({ ...door, index })))('by $name', ({ index, ...door }) => {
    expect(knock(door, fewFrom(index)).broken).toEqual([]);
  });
});

type Preview = Extract<Output<'previewImport'>, { is: 'preview' }>;

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** A file with a NUL in it is refused as a whole. */
const IN_FILES = FORMULAS.filter((payload) => !payload.includes('\0'));

/** A file each, with every payload in every field that a contact has. */
const FILES = [
  {
    fileName: 'google.csv',
    text: [
      'First Name,Labels,File As,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value,Notes',
      ...IN_FILES.map((payload, index) =>
        [`Name ${index} ${payload}`, '', '', payload, payload, payload, payload, payload]
          .map(quoted)
          .join(','),
      ),
    ].join('\r\n'),
  },
  {
    fileName: 'cards.vcf',
    text: IN_FILES.map((payload, index) => {
      const value = payload
        .replace(/[\\,;]/g, '\\$&')
        .replace(/\n/g, '\\n')
        .replace(/[\r\0]/g, '');
      return `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Name ${index}\r\nORG:${value}\r\nTITLE:${value}\r\nNOTE:${value}\r\nEND:VCARD`;
    }).join('\r\n'),
  },
];

function bringIn(practice: Practice, file: (typeof FILES)[number]) {
  const preview = practice.ask('previewImport', { ...file, mapping: [] }) as Preview;
  const contacts: ChosenContact[] = preview.contacts.map(
    ({ index: _, duplicateOf: _of, duplicateBy: _by, ...contact }) => ({
      ...contact,
      ...{ core: false, knownSince: '', anyway: true },
    }),
  );
  const { undoId } = practice.ask('importContacts', { requestId: 'request-inject-file', contacts });
  return { undoId, contacts };
}

describe.each(FILES)('contacts with formulas in every field, from $fileName', (file) => {
  const practice = aSourcePractice();
  let before: ReturnType<typeof typedState>;
  let brought: ReturnType<typeof bringIn>;
  beforeAll(() => {
    before = typedState(practice.host.workbook);
    brought = bringIn(practice, file);
  });

  it('are read, nearly all of them', () => {
    expect(brought.contacts.length).toBeGreaterThan(IN_FILES.length - 5);
  });

  it('stand in the cells as the preview showed them, none as a formula', () => {
    const tab = readTab(practice.host.workbook, partners);
    const notes = new Set(tab.at.map((row) => String(tab.cell(row, 'notes'))));
    expect(brought.contacts.filter((contact) => !notes.has(contact.notes))).toEqual([]);
    expect(findFormulas(practice)).toEqual([]);
  });

  it('come to no life in an update, nor when they are taken back', () => {
    practice.ask('updateNow', {});
    expect(findFormulas(practice)).toEqual([]);
    practice.ask('undo', { undoId: brought.undoId });
    expect(findFormulas(practice)).toEqual([]);
    expect(typedState(practice.host.workbook)).toEqual(before);
  });
});

/** What the cells of a sheet row hold, formats and all aside. */
function contentsOf({ host }: Practice, table: Table, row: number): unknown[] {
  const { sheet, columns } = readTab(host.workbook, table);
  return Object.entries(table.columns)
    .filter(([, { computed }]) => !computed)
    .map(([key]) => contentAt(sheet, row, columns.get(key) ?? 1));
}

const WITNESSES: readonly Table[] = [partners, touchpoints, referrals, introductions, commitments];

/** A row on each tab in which every text is a payload behind the apostrophe a person typed. */
function addWitnesses(practice: Practice, start: number): Map<Table, number> {
  const rows = WITNESSES.map((table) => {
    const texts = Object.values(table.columns).filter(
      ({ kind, computed, runsMayFill }) => kind === 'text' && !computed && !runsMayFill,
    );
    const cells = texts.map(({ header }, index) => {
      const payload = FORMULAS[(start + index * 5) % FORMULAS.length] ?? '';
      return [header, `'${payload}`] as const;
    });
    return [table, practice.typeRow(table.name, Object.fromEntries(cells))] as const;
  });
  return new Map(rows);
}

/** Calls that a person asks for on purpose to end or empty things; they are tried last, by tests of their own. */
const LAST = new Set(['removeMutual', 'removeSample', 'setUp', 'openImport']);

describe('a cell somebody typed as text, behind an apostrophe', () => {
  it.each([0, 13, 29, 41, 57])(
    'is the same text after every action there is (payloads from number %i on)',
    (start) => {
      const practice = aSourcePractice();
      const witnesses = addWitnesses(practice, start);
      const seen = () => [...witnesses].map(([table, row]) => contentsOf(practice, table, row));
      const typed = seen();
      for (const door of DOORS.filter(({ call }) => !LAST.has(call)))
        send(
          practice,
          door.call,
          inputOf(
            practice,
            door,
            `request-${door.name.replace(/\W/g, '-')}`.slice(0, 60),
            (field) => `plain ${field}`,
          ),
        );
      practice.ask('updateNow', {});
      practice.type('Partners', 2, 'Owner', 'Ben');
      practice.ask('turnOnReminders', { takeOver: false });
      for (const { id } of practice.host.triggers()) practice.host.runTrigger(id);
      practice.ask('forget', { before: '2020-01-01' });
      expect(seen()).toEqual(typed);
      expect(findFormulas(practice)).toEqual([]);
    },
  );
});

/** White space around a text is read away, so a row that comes back has none. */
const trimmed = ({ host }: Practice) =>
  Object.values(typedState(host.workbook)).map((rows) =>
    rows.map((row) => row.split(' | ').map((text) => text.trim())),
  );

describe('two rows full of formulas typed as text', () => {
  it.each([0, 13, 29, 41, 57])(
    'are merged, and taken apart, as texts (payloads from number %i on)',
    (start) => {
      const practice = aSourcePractice();
      const rows = [start, start + 3].map((from) => addWitnesses(practice, from).get(partners) ?? 0);
      practice.ask('updateNow', {});
      const before = trimmed(practice);
      const [partnerId = '', otherId = ''] = rows.map((row) =>
        String(practice.cell('Partners', row, 'Partner row id')),
      );
      const { seen, differing } = practice.ask('previewMerge', { partnerId, otherId });
      const prefer = differing.filter((_, index) => index % 2 === 0).map(({ field }) => ({ field }));
      const order = { requestId: 'request-inject-merge', partnerId, otherId, prefer, seen };
      const { undoId } = practice.ask('mergePartners', order);
      expect(differing.length).toBeGreaterThan(5);
      const tab = readTab(practice.host.workbook, partners);
      const typed = tab.at.flatMap((row) => Object.keys(partners.columns).map((key) => tab.cell(row, key)));
      const everything = typed.map(String).join('\n');
      for (const { stays, goes } of differing) {
        expect(everything).toContain(stays);
        expect(everything).toContain(goes);
      }
      expect(findFormulas(practice)).toEqual([]);
      practice.ask('undo', { undoId });
      expect(findFormulas(practice)).toEqual([]);
      expect(trimmed(practice)).toEqual(before);
    },
  );
});
