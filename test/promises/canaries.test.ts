import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../local/host';
import { contentAt } from '../../local/workbook/cells';
import { ANA, BEN, CHIARA } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { DOORS, inputOf, send } from './injection';
import { CANARY } from './watch';

const COUNT = 250;
const code = (index: number) => `QZ${String(index).padStart(3, '0')}`;
const EVERYTHING = {
  adds: ['partners', 'touchpoints', 'referrals', 'introductions', 'commitments', 'team'],
  changes: () => true,
};

/** Referrals of every age and kind for three colleagues, a canary in every code and every note: five hundred. */
function aPracticeOfCanaries(): Promised {
  const practice = aPromisedPractice();
  practice.allow({ setsUp: true }, () => practice.ask('setUp', { practiceName: 'Example practice' }));
  practice.typeRow('Team', { Name: 'Ben', Email: BEN, Reminders: 'Daily' });
  practice.typeRow('Team', { Name: 'Chiara', Email: CHIARA, Reminders: 'Daily' });
  practice.typeRow('Partners', { Partner: 'Dana Kim', Owner: 'Ben', Core: 'yes' });
  practice.typeRow('Introductions', { Partner: 'Dana Kim', For: 'them', Contact: 'A colleague' });
  practice.typeRow('Commitments', { Partner: 'Dana Kim', 'We do': '2' });
  practice.typeRow('Touchpoints', { Date: '2026-01-02', Partner: 'Dana Kim', Kind: 'Call' });
  const day = (index: number) => `2026-02-${String((index % 28) + 1).padStart(2, '0')}`;
  const cells: Record<string, (index: number) => string> = {
    Date: (index) => (index % 17 === 0 ? 'yesterday' : day(index)),
    Direction: (index) => (index % 2 ? 'Given' : 'Received'),
    Partner: (index) => (index % 11 === 0 ? 'Nobody we know' : 'Dana Kim'),
    'Client code': code,
    'Handled by': (index) => ['Ana', 'Ben', 'Chiara', 'Somebody'][index % 4] ?? '',
    Permission: (index) => ['Nothing', 'Contact made', 'General progress', 'whatever'][index % 4] ?? '',
    Outcome: (index) => (index % 5 === 0 ? 'Started' : ''),
    Notes: (index) => `canary ${index}`,
  };
  const row = practice.freeRow('Referrals');
  for (const [header, cellOf] of Object.entries(cells)) {
    const values = Array.from({ length: COUNT }, (_, index) => [cellOf(index)]);
    practice.host.edit(ANA, {
      ...{ sheetId: practice.sheet('Referrals').id, row, column: practice.column('Referrals', header) },
      values,
    });
  }
  return practice;
}

/** What a run leaves beside cells: what it printed, what it showed, how it failed. */
const tracesOf = ({ console: lines, error, ...rest }: Outcome) =>
  JSON.stringify([lines, error, 'toasts' in rest ? rest.toasts : []]);

describe('five hundred canaries, one in every client code and every note of a referral', () => {
  const practice = aPracticeOfCanaries();
  const heard: string[] = [];
  const listen = (where: string, text: string) => {
    if (CANARY.test(text)) heard.push(`${where}: ${CANARY.exec(text)?.[0]}`);
  };

  it('none is heard in the reminders of a week, their logs and the properties', () => {
    practice.ask('turnOnReminders', { takeOver: false });
    for (let day = 0; day < 7; day++) {
      practice.clock.sleep(24 * 3_600_000);
      for (const { id } of practice.host.triggers()) listen('run', tracesOf(practice.host.runTrigger(id)));
    }
    expect(practice.host.mails.length).toBeGreaterThan(5);
    for (const mail of practice.host.mails) listen('mail', JSON.stringify(mail));
    const { workbook: _, ...beside } = practice.host.snapshot();
    listen('properties, cache and triggers', JSON.stringify(beside));
    expect(heard).toEqual([]);
    practice.check();
  });

  it('none stands on the Dashboard, in a mark, or in a column of Partners', () => {
    practice.allow(EVERYTHING, () => practice.ask('updateNow', {}));
    listen('marks', JSON.stringify(practice.host.workbook.metadata));
    for (const tab of ['Dashboard', 'Partners', 'Run log']) listen(tab, textOf(practice, tab));
    expect(heard).toEqual([]);
  });

  it('none is in a refusal, a link, a log or a service of any call', () => {
    for (const door of DOORS.filter(({ call }) => call !== 'setUp' && call !== 'openImport')) {
      const request = `request-${door.name.replace(/\W/g, '-')}`.slice(0, 60);
      const input = inputOf(practice, door, request, (field) => `no such ${field}`);
      const reply = practice.allow(EVERYTHING, () => send(practice, door.call, input));
      if (!reply.ok) listen(`refusal of ${door.name}`, reply.refusal.sentence);
      for (const [link] of JSON.stringify(reply).matchAll(/(?:https?|mailto|tel):[^"]*/g))
        listen(`link of ${door.name}`, link);
    }
    expect(heard).toEqual([]);
    practice.check();
  });
});

function textOf(practice: Promised, tab: string): string {
  const sheet = practice.sheet(tab);
  const cells: unknown[] = [];
  for (let row = 1; row <= sheet.rowCount; row++)
    for (let column = 1; column <= sheet.columnCount; column++) cells.push(contentAt(sheet, row, column));
  return JSON.stringify(cells);
}
