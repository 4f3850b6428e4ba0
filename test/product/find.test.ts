import { beforeAll, describe, expect, it } from 'vitest';
import { fillPractice } from '../support/manyRows';
import { aNewPractice, aSamplePractice, type Practice } from '../support/practice';

const WHAT = { need: '', age: '', area: '' };

describe('Find someone for a client', () => {
  let practice: Practice;
  beforeAll(() => {
    practice = aNewPractice();
    const people: [string, Record<string, string>][] = [
      ['Zoe Hart', { Serves: 'Children 6–12, grief', 'Taking clients': 'yes', 'Asked on': '2026-02-20' }],
      [
        'Amos Roth',
        { 'Good referral': 'Grief after a loss', 'Taking clients': 'waiting list', 'Asked on': '2025-12-01' },
      ],
      ['Bea Long', { Serves: 'Grief', Comfort: 'no', 'Taking clients': 'yes' }],
      ['Carl Voss', { Profession: 'Grief counsellor', 'Taking clients': 'no', 'Asked on': '2025-12-01' }],
      ['Dora Finn', { Serves: 'Grief', 'Taking clients': 'no', 'Asked on': '2026-03-01' }],
    ];
    for (const [name, cells] of people) practice.typeRow('Partners', { Partner: name, ...cells });
  });

  it('is in the menu, and opens the sidebar on its tab', () => {
    const menu = practice.host.chooseMenu('ana@example.org', 'openFind');
    expect(menu.error).toBeUndefined();
    expect(menu.calls).toEqual(['HtmlService.createHtmlOutputFromFile', 'Ui.showSidebar']);
  });

  it('shows who fits and takes clients, A–Z, and who said no so long ago that one may ask again', () => {
    const found = practice.ask('findPartners', { ...WHAT, need: 'grief' });
    expect(found.partners.map(({ name, capacity }) => `${name}: ${capacity}`)).toEqual([
      'Amos Roth: Has a waiting list, asked on 1 Dec 2025: ask again.',
      'Zoe Hart: Takes clients, asked on 20 Feb.',
    ]);
    expect(found.askAgain.map(({ name }) => name)).toEqual(['Carl Voss']);
    expect(found.doubt).toBe('Better none than this?');
  });

  it('logs the referral given with one tap, and nothing of the search is kept anywhere', () => {
    const [first] = practice.ask('findPartners', {
      ...WHAT,
      need: 'grief',
      age: '8',
      area: 'Xanthippe',
    }).partners;
    const logged = practice.ask('logReferral', {
      requestId: 'request-found-1',
      partnerId: first?.id ?? '',
      direction: 'Given',
      date: '2026-03-02',
      arrivedAt: '',
      clientCode: 'K7M2',
      handledBy: 'Ana',
      permission: '',
      confidence: 'high',
    });
    expect(logged.message).toBe('Referral to Amos Roth logged.');
    expect(practice.cell('Referrals', 2, 'Direction')).toBe('Given');
    expect(JSON.stringify(practice.host.snapshot())).not.toContain('Xanthippe');
  });

  it('writes nothing and takes three calls, whatever the number of partners', () => {
    practice.ask('findPartners', { ...WHAT, need: 'grief' });
    expect(practice.last.remoteCalls).toBeLessThanOrEqual(3);
    const few = practice.last.remoteCalls;
    const large = aNewPractice();
    fillPractice(large, 500);
    large.ask('findPartners', { ...WHAT, need: 'grief' });
    expect(large.last.remoteCalls).toBe(few);
  });

  it('finds somebody in the sample practice', () => {
    const sample = aSamplePractice();
    expect(sample.ask('findPartners', { ...WHAT, need: 'children' }).partners.length).toBeGreaterThan(0);
  });

  it('refuses a search that is no text, and a text beyond measure', () => {
    expect(practice.refusal('findPartners', { ...WHAT, need: 7 as never })).toMatchObject({
      code: 'input',
      field: 'need',
    });
    expect(practice.refusal('findPartners', { ...WHAT, area: 'x'.repeat(101) }).field).toBe('area');
  });
});
