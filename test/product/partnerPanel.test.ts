import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostSnapshot } from '../../local/host';
import type { Output } from '../../src/entry/api';
import { fillPractice } from '../support/manyRows';
import { aNewPractice, aPractice, aSamplePractice, type Practice } from '../support/practice';

let requests = 0;
const aRequest = () => `request-panel-${++requests}`;

interface Partnership {
  readonly practice: Practice;
  readonly dana: string;
  readonly referral: string;
}

let snapshot: HostSnapshot | undefined;

/** Dana Kim, whom we met once, and one referral received on Friday the 27th. Typed once, then taken from a snapshot. */
function aPartnership(): Partnership {
  snapshot ??= typePartnership().host.snapshot();
  // Another seed: ids made from here on must not repeat those in the snapshot.
  const practice = aPractice({ snapshot: structuredClone(snapshot), seed: 2 });
  return {
    practice,
    dana: String(practice.partner('Dana Kim', 'Partner row id')),
    referral: String(practice.cell('Referrals', 2, 'Referral row id')),
  };
}

function typePartnership(): Practice {
  const practice = aNewPractice();
  practice.typeRow('Partners', { Partner: 'Dana Kim', Owner: 'Ana', Core: 'yes' });
  practice.typeRow('Touchpoints', {
    Date: '2026-02-20',
    Partner: 'Dana Kim',
    Kind: 'Coffee or meal',
    'What they got': 'A quiet hour',
  });
  practice.typeRow('Referrals', {
    Date: '2026-02-27',
    Direction: 'Received',
    Partner: 'Dana Kim',
    'Client code': 'K7M2',
    Permission: 'General progress',
  });
  return practice;
}

describe('the Partner panel', () => {
  let practice: Practice;
  let dana: string;
  let referral: string;
  beforeEach(() => {
    ({ practice, dana, referral } = aPartnership());
  });
  const open = () => practice.ask('openPartner', { partnerId: dana });
  const mark = (
    name: 'told' | 'first tried' | 'in touch' | 'outcome' | 'pleased',
    value = '',
    date = '2026-03-02',
  ) => practice.ask('markStep', { requestId: aRequest(), referralId: referral, mark: name, value, date });
  const fill = (
    field: 'benefitToThem' | 'takingClients' | 'core' | 'cadence' | 'howWeReferOn',
    value: string,
  ) => practice.ask('fillCard', { requestId: aRequest(), partnerId: dana, field, value });

  it('opens on what to know before you meet', () => {
    expect(open().beforeYouMeet.map(({ about, text }) => `${about}: ${text}`)).toEqual([
      'what they get: We do not know yet what they get from knowing us.',
      'last talk: Coffee or meal on 20 Feb, 10 days ago.\nThey got: A quiet hour',
      'what we owe: Call the client Dana Kim sent.',
      'good referral: We do not know yet what makes a good referral for them.',
      'question: “How can we help you and your work?”',
      'in mind: Listen and give first; the time to ask for referrals will come.',
    ]);
  });

  it('shows the ladder with what speaks for each rung and what the next one needs', () => {
    const { ladder } = open();
    expect(ladder).toMatchObject({ shown: 'Rapport', evidence: 'Rapport' });
    expect(ladder.rungs.map(({ stage, is }) => `${stage} ${is}`)).toEqual([
      'Prospect reached',
      'Reached out reached',
      'Rapport reached',
      'Mutual benefit next',
      'Trusted ahead',
      'Lasting ahead',
    ]);
    expect(ladder.rungs[3]?.missing).toHaveLength(2);
  });

  it('notes a step with one tap, moves on to the next, and takes it back on Undo', () => {
    const changed = mark('first tried');
    expect(changed.message).toBe('Noted: tried to reach the client, today.');
    expect(practice.cell('Referrals', 2, 'First tried on')).toBe('2026-03-02');
    expect(changed.partner.followUps[0]).toMatchObject({ nextStep: 'Thank Dana Kim', dueOn: '2026-03-02' });
    practice.ask('undo', { undoId: changed.undoId });
    expect(practice.cell('Referrals', 2, 'First tried on')).toBe('');
    expect(practice.cell('Referrals', 2, 'Next step')).toBe('Call the client Dana Kim sent');
  });

  it('follows a referral to its end, tap by tap', () => {
    mark('in touch');
    mark('told');
    const told = practice.ask('markStep', {
      requestId: aRequest(),
      referralId: referral,
      mark: 'contact told',
      value: '',
      date: '2026-03-02',
    });
    expect(told.partner.followUps[0]?.nextStep).toBe('Note what came of it');
    const outcome = mark('outcome', 'Started');
    expect(practice.cell('Referrals', 2, 'Outcome')).toBe('Started');
    expect(practice.cell('Referrals', 2, 'Outcome on')).toBe('2026-03-02');
    expect(outcome.partner.followUps[0]?.offers.map((offer) => offer.mark)).toContain('pleased');
    mark('pleased', 'yes');
    const passed = practice.ask('markStep', {
      requestId: aRequest(),
      referralId: referral,
      mark: 'outcome passed on',
      value: '',
      date: '2026-03-02',
    });
    expect(passed.partner.followUps[0]).toMatchObject({ followUp: 'Closed', nextStep: '' });
    expect(passed.partner.asking.goodMoment).not.toBe('');
  });

  it('saves once when the same tap arrives twice, and offers the same Undo', () => {
    const tap = {
      requestId: aRequest(),
      referralId: referral,
      mark: 'told' as const,
      value: '',
      date: '2026-03-02',
    };
    practice.ask('markStep', tap);
    expect(practice.ask('markStep', tap)).toMatchObject({ message: 'Saved already.', undoId: tap.requestId });
    practice.ask('undo', { undoId: tap.requestId });
    expect(practice.cell('Referrals', 2, 'Told / thanked on')).toBe('');
  });

  it('refuses to note a day to come, a step the client does not allow, and a word that is none', () => {
    const tap = { requestId: aRequest(), referralId: referral, value: '', date: '2026-03-02' };
    expect(practice.refusal('markStep', { ...tap, mark: 'told', date: '2026-03-03' }).sentence).toContain(
      '3 Mar',
    );
    expect(practice.refusal('markStep', { ...tap, mark: 'outcome', value: 'Fine' }).code).toBe('input');
    expect(practice.refusal('markStep', { ...tap, mark: 'fly' as never }).field).toBe('mark');
    practice.type('Referrals', 2, 'Permission', 'Nothing');
    expect(practice.refusal('markStep', { ...tap, mark: 'contact told' }).sentence).toMatch(/does not allow/);
    expect(practice.refusal('markStep', { ...tap, mark: 'told', referralId: 'no-such-row' }).code).toBe(
      'gone',
    );
    expect(practice.cell('Referrals', 2, 'Told / thanked on')).toBe('');
  });

  it('shows a referral again on the day it was put off to', () => {
    const { message } = practice.ask('snoozeReferral', {
      requestId: aRequest(),
      referralId: referral,
      until: '2026-03-05',
    });
    expect(message).toBe('The referral with Dana Kim comes up again on 5 Mar.');
    expect(practice.cell('Referrals', 2, 'Snoozed until')).toBe('2026-03-05');
    expect(
      practice.refusal('snoozeReferral', {
        requestId: aRequest(),
        referralId: referral,
        until: '2026-03-02',
      }).field,
    ).toBe('until');
  });

  it('fills in a card in its place, and the rest of the panel follows', () => {
    const changed = fill('benefitToThem', 'Somewhere to send those they have no room for');
    expect(changed.message).toBe('Benefit to them of Dana Kim filled in.');
    expect(practice.partner('Dana Kim', 'Benefit to them')).toBe(
      'Somewhere to send those they have no room for',
    );
    expect(changed.partner.beforeYouMeet[0]?.known).toBe(true);
    practice.ask('undo', { undoId: changed.undoId });
    expect(practice.partner('Dana Kim', 'Benefit to them')).toBe('');
  });

  it('notes the day with the answer whether they take clients', () => {
    fill('takingClients', 'waiting list');
    expect(practice.partner('Dana Kim', 'Taking clients')).toBe('waiting list');
    expect(practice.partner('Dana Kim', 'Asked on')).toBe('2026-03-02');
  });

  it('refuses what a column does not hold', () => {
    const card = { requestId: aRequest(), partnerId: dana };
    expect(practice.refusal('fillCard', { ...card, field: 'takingClients', value: 'perhaps' }).field).toBe(
      'value',
    );
    expect(practice.refusal('fillCard', { ...card, field: 'cadence', value: '-1' }).code).toBe('input');
    expect(practice.refusal('fillCard', { ...card, field: 'knownSince', value: '2026-02-30' }).code).toBe(
      'input',
    );
    expect(practice.refusal('fillCard', { ...card, field: 'askedOn', value: '2026-03-03' }).code).toBe(
      'input',
    );
    expect(practice.refusal('fillCard', { ...card, field: 'stage' as never, value: 'Lasting' }).field).toBe(
      'field',
    );
  });

  it('keeps a card that begins like a formula as the text it is', () => {
    fill('benefitToThem', '=NOW()');
    expect(practice.partner('Dana Kim', 'Benefit to them')).toBe('=NOW()');
  });

  it('plans the year once, and says why when there is nothing to plan', () => {
    const { touches: shown } = open().plan;
    const planned = practice.ask('planYear', { requestId: aRequest(), partnerId: dana, shown });
    expect(planned.message).toBe('7 touches with Dana Kim planned for the year to come.');
    expect(planned.partner.ahead.map(({ day, title }) => `${day} ${title}`)).toEqual(
      shown.map(({ day, kind }) => `${day} ${kind}`),
    );
    expect(planned.partner.plan).toEqual({
      cadence: 7,
      touches: shown.map((touch) => ({ ...touch, isPlanned: true })),
      reason: 'This year is planned already.',
    });
    expect(practice.refusal('planYear', { requestId: aRequest(), partnerId: dana, shown }).sentence).toBe(
      'This year is planned already.',
    );
    practice.ask('undo', { undoId: planned.undoId });
    expect(open().ahead).toEqual([]);
    fill('cadence', '0');
    expect(open().plan.reason).toMatch(/Cadence/);
  });

  it('writes no other plan than the one that was shown', () => {
    const { touches: shown } = open().plan;
    practice.typeRow('Touchpoints', { Date: '2026-06-01', Partner: 'Dana Kim', Kind: 'Call' });
    const request = { requestId: aRequest(), partnerId: dana };
    expect(practice.refusal('planYear', { ...request, shown }).sentence).toMatch(/changed since you looked/);
    expect(open().ahead).toHaveLength(1);
    const anew = open().plan.touches;
    expect(anew.map(({ isPlanned }) => isPlanned)).toContain(true);
    const fresh = anew.filter(({ isPlanned }) => !isPlanned);
    expect(practice.ask('planYear', { ...request, shown: fresh }).partner.ahead).toHaveLength(7);
  });

  it('lets go kindly: the history stays, a closing draft and the next prospect are at hand, and it can be taken back', () => {
    practice.typeRow('Partners', { Partner: 'Nora Lind', Serves: 'Students' });
    const closed = practice.ask('setStatus', { requestId: aRequest(), partnerId: dana, status: 'Not a fit' });
    expect(closed).toMatchObject({
      nextProspect: { name: 'Nora Lind', serves: 'Students' },
      closing: { id: 'closing kindly' },
      partner: { status: 'Not a fit', card: { stage: 'Not a fit' } },
    });
    expect(closed.partner.followUps).toHaveLength(1);
    const back = practice.ask('setStatus', { requestId: aRequest(), partnerId: dana, status: '' });
    expect(back).toMatchObject({
      nextProspect: null,
      closing: null,
      partner: { card: { stage: 'Rapport' } },
    });
  });

  it('keeps an override with its day, and goes by the evidence again', () => {
    const set = practice.ask('setOverride', { requestId: aRequest(), partnerId: dana, stage: 'Trusted' });
    expect(set.partner.ladder).toMatchObject({
      shown: 'Trusted',
      override: 'Trusted',
      overrideNote: 'Ana’s own judgement since 2 Mar. The evidence says Rapport.',
    });
    expect(practice.partner('Dana Kim', 'Override on')).toBe('2026-03-02');
    practice.ask('setOverride', { requestId: aRequest(), partnerId: dana, stage: '' });
    expect(practice.partner('Dana Kim', 'Stage')).toBe('Rapport');
    expect(practice.partner('Dana Kim', 'Override on')).toBe('');
  });

  it('suggests the talk about give and take until it was offered', () => {
    for (const date of ['2025-01-15', '2026-01-10', '2026-01-20', '2026-02-01'])
      practice.typeRow('Referrals', {
        Date: date,
        Direction: 'Given',
        Partner: 'Dana Kim',
        Outcome: 'Started',
      });
    practice.type('Referrals', 2, 'Direction', 'Given');
    fill('howWeReferOn', '2025-02-01');
    expect(open().giveAndTake).not.toBe('');
    expect(practice.ask('nudged', { requestId: aRequest(), partnerId: dana }).partner.giveAndTake).toBe('');
    expect(practice.partner('Dana Kim', 'Nudged on')).toBe('2026-03-02');
  });

  it('says what is gone when the partner’s row was deleted', () => {
    expect(practice.refusal('openPartner', { partnerId: 'no-such-partner' }).code).toBe('gone');
  });

  it('writes nothing while somebody else holds the lock', () => {
    const release = practice.host.holdLock('document');
    const tap = { requestId: aRequest(), partnerId: dana, field: 'notes' as const, value: 'x' };
    expect(practice.refusal('fillCard', tap).code).toBe('busy');
    release();
    expect(practice.partner('Dana Kim', 'Notes')).toBe('');
  });
});

describe('a draft', () => {
  let practice: Practice;
  let dana: string;
  let referral: string;
  beforeAll(() => {
    ({ practice, dana, referral } = aPartnership());
    practice.ask('fillCard', {
      requestId: aRequest(),
      partnerId: dana,
      field: 'email',
      value: 'dana@example.org',
    });
  });

  it('by link carries its words in the link', () => {
    const offered = practice.ask('openPartner', { partnerId: dana }).drafts;
    expect(offered.map(({ id }) => id)).toContain('thank-you');
    const draft = practice.ask('draft', { draftId: 'thank-you', partnerId: dana, rowId: '', me: 'Ana' });
    expect(draft).toMatchObject({ title: 'Thank-you', subject: 'Thank you', linksCarryText: true });
    expect(draft.links[0]?.url).toContain('dana%40example.org');
    expect(draft.links[0]?.url).toContain('Thank%20you');
  });

  it('that speaks of a referral goes by Copy: no link holds a word of it, nor the client’s code', () => {
    practice.ask('markStep', {
      requestId: aRequest(),
      referralId: referral,
      mark: 'in touch',
      value: '',
      date: '2026-03-02',
    });
    const draft = practice.ask('draft', {
      draftId: 'contact made',
      partnerId: dana,
      rowId: referral,
      me: 'Ana',
    });
    expect(draft.body).toContain('in touch');
    expect(draft).toMatchObject({ speaksOfReferral: true, linksCarryText: false });
    for (const { url } of draft.links) {
      expect(url).not.toMatch(/touch|client|referr/i);
      expect(url).not.toContain('K7M2');
    }
    expect(draft.body).not.toContain('K7M2');
  });

  it('uses the practice’s own words once the Templates tab has some', () => {
    const { message } = practice.ask('showTemplates', {});
    expect(message).toMatch(/Templates/);
    expect(practice.sheet('Templates').hidden).toBe(false);
    practice.type(
      'Templates',
      practice.row('Templates', 'Draft', 'Thank-you'),
      'Text',
      'Dear {first name}, thanks!',
    );
    expect(practice.ask('draft', { draftId: 'thank-you', partnerId: dana, rowId: '', me: 'Ana' }).body).toBe(
      'Dear Dana, thanks!',
    );
  });

  it('refuses one there is none of', () => {
    expect(practice.refusal('draft', { draftId: 'invoice', partnerId: dana, rowId: '', me: '' }).field).toBe(
      'draftId',
    );
  });
});

describe('the panel costs the same', () => {
  const costs = (practice: Practice, partnerId: string): Record<string, number> => {
    const spent: Record<string, number> = {};
    const note = (what: string) => {
      spent[what] = practice.last.remoteCalls;
    };
    practice.ask('openPartner', { partnerId });
    note('open');
    practice.ask('fillCard', { requestId: aRequest(), partnerId, field: 'serves', value: 'Everybody' });
    note('fillCard');
    const shown = practice.ask('openPartner', { partnerId }).plan.touches;
    practice.ask('planYear', { requestId: aRequest(), partnerId, shown });
    note('planYear');
    return spent;
  };

  it('with 10 partners and with 500', () => {
    const [few, many] = [10, 500].map((partners) => {
      const practice = aNewPractice();
      fillPractice(practice, partners);
      return costs(practice, String(practice.partner('Partner 1', 'Partner row id')));
    });
    expect(many).toEqual(few);
    expect(few?.open).toBeLessThanOrEqual(4);
    expect(few?.fillCard).toBeLessThanOrEqual(16);
  });
});

describe('every partner of the sample practice', () => {
  it('opens, and says nothing about a client', () => {
    const practice = aSamplePractice();
    const { partners } = practice.ask('open', {});
    const views = partners.map(
      ({ id }): Output<'openPartner'> => practice.ask('openPartner', { partnerId: id }),
    );
    for (const view of views) {
      expect(view.beforeYouMeet.length).toBeGreaterThanOrEqual(5);
      expect(view.timeline).toHaveLength(12);
      const codes = view.followUps.map(({ clientCode }) => clientCode).filter((code) => code !== '');
      const { followUps: _, fields: __, ...rest } = view;
      for (const code of codes) expect(JSON.stringify(rest)).not.toContain(`"${code}"`);
    }
  });
});
