import { beforeAll, describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import type { Outcome } from '../../local/host';
import { fillPractice } from '../support/manyRows';
import { ANA, aNewPractice, aPractice, aSamplePractice, type Practice } from '../support/practice';

/** Remote calls each act may cost, whatever the number of rows. */
const BUDGET = { sidebar: 4, log: 16, edit: 10, elsewhere: 1, run: 40, mail: 3 } as const;

const costs: string[] = [];
const note = (what: string, partners: number, { remoteCalls, cells }: Outcome) => {
  costs.push(`${what} at ${partners} partners: ${remoteCalls} calls, ${cells} cells`);
  return remoteCalls;
};

describe.each([10, 5_000])('with %i partners', (partners) => {
  let practice: Practice;
  let first: string;
  beforeAll(() => {
    practice = aNewPractice();
    fillPractice(practice, partners);
    practice.host.addSheet(ANA, 'Our own notes');
    first = String(practice.partner('Partner 1', 'Partner row id'));
  });

  it('opening the sidebar costs at most 4 calls', () => {
    const menu = practice.host.chooseMenu(ANA, 'openDue');
    practice.ask('open', {});
    // The page from its file, and showing it: an execution of its own, before the sidebar asks for anything.
    expect(menu.calls).toEqual(['HtmlService.createHtmlOutputFromFile', 'Ui.showSidebar']);
    expect(note('sidebar', partners, practice.last)).toBeLessThanOrEqual(BUDGET.sidebar);
  });

  it('logging costs at most 16 calls', () => {
    practice.ask('logTouchpoint', {
      requestId: `request-budget-${partners}`,
      partnerId: first,
      kind: 'Call',
      date: '2026-03-02',
      by: 'Ana',
      gotFromIt: '',
      notes: '',
    });
    expect(note('log', partners, practice.last)).toBeLessThanOrEqual(BUDGET.log);
  });

  const edits: [string, string, string, string][] = [
    ['an owner', 'Partners', 'Owner', 'Ben'],
    ['a kind', 'Touchpoints', 'Kind', 'Meeting'],
    ['a partner’s name in the log', 'Touchpoints', 'Partner', 'Partner 2'],
    ['an outcome', 'Referrals', 'Outcome', 'Returned'],
    ['whether the client was pleased', 'Referrals', 'Pleased', 'yes'],
  ];
  it.each(edits)('editing %s costs at most 10 calls', (_, tab, header, value) => {
    const outcome = practice.type(tab, 2, header, value);
    expect(outcome?.error).toBeUndefined();
    expect(note(`edit of ${tab} ${header}`, partners, outcome as Outcome)).toBeLessThanOrEqual(BUDGET.edit);
  });

  it('typing a bare row costs at most 10 calls a cell', () => {
    const at = practice.freeRow('Touchpoints');
    for (const [header, value] of [
      ['Date', '2026-03-02'],
      ['Partner', 'Partner 3'],
      ['Kind', 'Call'],
    ] as const) {
      const outcome = practice.type('Touchpoints', at, header, value);
      expect(note(`typed ${header}`, partners, outcome as Outcome)).toBeLessThanOrEqual(BUDGET.edit);
    }
  });

  it('editing anywhere else costs one call', () => {
    const outcome = practice.host.edit(ANA, {
      sheetId: practice.sheet('Our own notes').id,
      row: 1,
      column: 1,
      values: [['milk']],
    });
    expect(note('edit elsewhere', partners, outcome as Outcome)).toBeLessThanOrEqual(BUDGET.elsewhere);
  });

  it('a formula costs the same for one name and for the whole column', () => {
    const one = note(
      'formula, one name',
      partners,
      practice.host.call(ANA, 'RECIPROCITY', ['Partner 1', '']),
    );
    const names = Array.from({ length: partners }, (_, index) => [`Partner ${index + 1}`]);
    const all = note('formula, a column', partners, practice.host.call(ANA, 'RECIPROCITY', [names, '']));
    expect(all).toBe(one);
  });

  it('the daily run costs at most 40 calls and 3 a mail', () => {
    practice.ask('turnOnReminders', { takeOver: false });
    const [trigger] = practice.host.triggers();
    const outcome = practice.host.runTrigger(trigger?.id ?? '');
    const mails = practice.host.mails.length;
    expect(outcome.error).toBeUndefined();
    expect(note(`daily run with ${mails} mails`, partners, outcome)).toBeLessThanOrEqual(
      BUDGET.run + BUDGET.mail * mails,
    );
  });

  it('prints what everything cost', () => {
    console.log(costs.join('\n'));
    expect(costs.length).toBeGreaterThan(0);
  });
});

describe('a daily run that has everything to tidy', () => {
  it('costs no more: a full Run log, undo records too old, days of mails long past', () => {
    const evening = aSamplePractice({ clock: virtualClock('2026-03-02T20:00:00Z') });
    evening.ask('turnOnReminders', { takeOver: false });
    const { id: sheetId } = evening.sheet('Run log');
    evening.host.insertRows(ANA, { sheetId, at: 250, count: 300 });
    const lines = Array.from({ length: 400 }, (_, index) => ['2026-01-01 08:00', 'Daily', `Run ${index}`]);
    evening.host.edit(ANA, { sheetId, row: 2, column: 1, values: lines });
    const dana = String(evening.partner('Dana Kim', 'Partner row id'));
    const touch = { kind: 'Call', date: '2026-03-02', by: '', gotFromIt: '', notes: '' };
    evening.ask('logTouchpoint', { requestId: 'request-long-ago', partnerId: dana, ...touch });
    const snapshot = evening.host.snapshot();
    for (const day of ['05', '06', '07', '08']) snapshot.properties.document[`mailed.2026-01-${day}`] = '{}';

    const morning = aPractice({ clock: virtualClock('2026-04-20T08:00:00Z'), snapshot });
    const [outcome] = morning.host.triggers().map(({ id }) => morning.host.runTrigger(id));
    expect(outcome).toMatchObject({ ok: true });
    const mails = morning.host.mails.length;
    expect(mails).toBeGreaterThan(0);
    expect(outcome?.remoteCalls).toBeLessThanOrEqual(BUDGET.run + BUDGET.mail * mails);
    expect(morning.freeRow('Run log')).toBe(402);
    expect(morning.cell('Run log', 2, 'What it did')).toBe('Run 1');
    expect(morning.cell('Run log', 401, 'Run')).toBe('Daily');
  });
});
