import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/entry/api';
import { fillPractice } from '../support/manyRows';
import { aNewPractice, aSamplePractice, type Practice } from '../support/practice';

let requests = 0;
const aRequest = () => `request-circle-${++requests}`;

const AGREEMENT = {
  agreedOn: '2026-03-02',
  weDo: '1',
  theyDo: '1',
  from: '',
  until: '2026-04-01',
  ourGoal: '',
  theirGoal: '',
};

describe('the Circle panel', () => {
  let practice: Practice;
  let dana: string;
  beforeEach(() => {
    practice = aNewPractice();
    dana = practice.ask('addPartner', { requestId: aRequest(), name: 'Dana Kim', owner: 'Ana' }).partner.id;
  });

  const agree = (over: Partial<typeof AGREEMENT> = {}) =>
    practice.ask('addCommitment', { requestId: aRequest(), partnerId: dana, ...AGREEMENT, ...over });
  const introduce = (contact: string, side: 'them' | 'us' = 'them') =>
    practice.ask('addIntroduction', {
      requestId: aRequest(),
      partnerId: dana,
      side,
      contact,
      verdict: '',
      owner: 'Ana',
      byWhen: '',
      notes: '',
    });
  const idOf = (contact: string) =>
    String(
      practice.cell(
        'Introductions',
        practice.row('Introductions', 'Contact', contact),
        'Introduction row id',
      ),
    );
  const aMove = (contact: string, field: Input<'moveIntroduction'>['field'], value: string, date = '') => ({
    requestId: aRequest(),
    introductionId: idOf(contact),
    field,
    value,
    date,
  });
  const move = (...said: Parameters<typeof aMove>) => practice.ask('moveIntroduction', aMove(...said));
  const commitmentId = () => String(practice.cell('Commitments', 2, 'Commitment row id'));
  const now = () => {
    const [round] = practice.ask('openCircle', {}).rounds;
    return `${round?.step}: ${round?.sentence}`;
  };

  it('leads through a round from the first word to the next round', () => {
    expect(agree().message).toBe('Round 1 with Dana Kim: we introduce 1, they introduce 1, until 1 Apr.');
    expect(now()).toBe(
      'identify: Go through both lists and mark who seems promising: 1 more for them and 1 more for us.',
    );
    introduce('Grace Obi');
    introduce('Head of the day clinic', 'us');
    move('Grace Obi', 'verdict', 'good intro');
    move('Head of the day clinic', 'verdict', 'good intro');
    expect(now()).toMatch(/^strategise: /);
    for (const contact of ['Grace Obi', 'Head of the day clinic']) {
      move(contact, 'contactPermission', 'yes');
      move(contact, 'way', 'joint e-mail');
    }
    expect(now()).toBe('execute: Make the introductions by 1 Apr.');
    move('Grace Obi', 'step', 'Made');
    expect(practice.cell('Introductions', 2, 'Made on')).toBe('2026-03-02');
    const { circle } = move('Head of the day clinic', 'step', 'Made', '2026-03-02');
    expect(circle.rounds[0]?.commitment).toMatchObject({
      state: 'Kept',
      progress: 'We 1 of 1, they 1 of 1, until 1 Apr.',
    });
    expect(now()).toMatch(/^evaluate: /);
    const reviewed = practice.ask('reviewCommitment', {
      requestId: aRequest(),
      commitmentId: commitmentId(),
      wentWell: 'Both met',
      toChange: 'Meet for lunch, not by e-mail',
    });
    expect(practice.cell('Commitments', 2, 'State')).toBe('Reviewed');
    expect(reviewed.next).toMatchObject({
      round: 2,
      change: 'Meet for lunch, not by e-mail',
      weDo: '1',
      theyDo: '1',
      from: '2026-03-02',
      until: '2026-04-01',
    });
    expect(now()).toMatch(/^repeat: /);
    const { circle: next } = agree({ until: '2026-05-01' });
    expect(next.rounds[0]).toMatchObject({
      change: 'Meet for lunch, not by e-mail',
      commitment: { round: 2 },
      earlier: [{ round: 1, state: 'Reviewed' }],
    });
  });

  it('brings the hidden tabs into sight with their first row', () => {
    expect(practice.sheet('Introductions').hidden).toBe(true);
    introduce('Grace Obi');
    expect(practice.sheet('Introductions').hidden).toBe(false);
    expect(practice.sheet('Commitments').hidden).toBe(true);
    agree();
    expect(practice.sheet('Commitments').hidden).toBe(false);
  });

  it('keeps a wish as a wish, says what it lacks, and takes it up once that is said', () => {
    const wish = agree({ agreedOn: '', until: '' });
    expect(wish.message).toBe(
      'Saved with Dana Kim. Not specific yet: say until when and the day you agreed together.',
    );
    expect(practice.cell('Commitments', 2, 'State')).toBe('Not specific yet');
    expect(wish.circle.rounds[0]).toMatchObject({
      step: 'commit',
      commitment: { missing: 'Not specific yet: say until when and the day you agreed together.' },
    });
    const amended = practice.ask('amendCommitment', {
      requestId: aRequest(),
      commitmentId: commitmentId(),
      ...AGREEMENT,
    });
    expect(amended.circle.rounds[0]?.commitment?.state).toBe('Agreed');
    practice.ask('undo', { undoId: amended.undoId });
    expect(practice.cell('Commitments', 2, 'State')).toBe('Not specific yet');
  });

  it('introduces nobody before they said yes', () => {
    introduce('Grace Obi');
    for (const step of ['Arranged', 'Made']) {
      const refused = practice.refusal('moveIntroduction', aMove('Grace Obi', 'step', step));
      expect(refused.sentence).toBe(
        'Nobody is introduced before they said yes. Note the contact’s permission first.',
      );
    }
    expect(practice.cell('Introductions', 2, 'Step')).toBe('Identified');
  });

  it('never puts a client on a list', () => {
    practice.typeRow('Referrals', {
      Date: '2026-03-02',
      Direction: 'Given',
      Partner: 'Dana Kim',
      'Client code': 'K7M2',
    });
    const refused = practice.refusal('addIntroduction', {
      requestId: aRequest(),
      partnerId: dana,
      side: 'them',
      contact: ' k7m2',
      verdict: '',
      owner: '',
      byWhen: '',
      notes: '',
    });
    expect(refused).toMatchObject({ code: 'input', field: 'contact' });
    expect(refused.sentence).toMatch(/never a client/);
    expect(practice.freeRow('Introductions')).toBe(2);
  });

  it('takes back what was added, and counts anew', () => {
    agree();
    introduce('Grace Obi');
    move('Grace Obi', 'contactPermission', 'yes');
    const made = move('Grace Obi', 'step', 'Made');
    expect(practice.cell('Commitments', 2, 'We did')).toBe(1);
    practice.ask('undo', { undoId: made.undoId });
    expect(practice.cell('Introductions', 2, 'Step')).toBe('Identified');
    expect(practice.cell('Introductions', 2, 'Made on')).toBe('');
    expect(practice.cell('Commitments', 2, 'We did')).toBe(0);
  });

  it('counts what was typed on the tab itself: in the panel at once, in the columns within the hour', () => {
    practice.ask('turnOnReminders', { takeOver: false });
    const [trigger] = practice.host.triggers();
    const run = () => practice.host.runTrigger(trigger?.id ?? '');
    run();
    agree();
    introduce('Grace Obi');
    const outcome = practice.type('Introductions', 2, 'Step', 'Made');
    expect(outcome?.remoteCalls).toBeLessThanOrEqual(3);
    practice.type('Introductions', 2, 'Made on', '2026-03-02');
    expect(practice.ask('openCircle', {}).rounds[0]?.commitment?.weDid).toBe(1);
    expect(practice.cell('Commitments', 2, 'We did')).toBe(0);
    run();
    expect(practice.cell('Commitments', 2, 'We did')).toBe(1);
  });

  it('adds once when the same request is sent again', () => {
    const commitment = { requestId: aRequest(), partnerId: dana, ...AGREEMENT };
    practice.ask('addCommitment', commitment);
    practice.ask('addCommitment', commitment);
    expect(practice.freeRow('Commitments')).toBe(3);
  });

  it.each([
    ['weDo', '-1'],
    ['weDo', 'two'],
    ['agreedOn', '2026-03-03'],
    ['until', '2026-03-01'],
    ['until', '2026-02-30'],
  ] as const)('refuses %s = %s, and names the field', (field, value) => {
    const commitment = { requestId: aRequest(), partnerId: dana, ...AGREEMENT, [field]: value };
    expect(practice.refusal('addCommitment', commitment)).toMatchObject({ code: 'input', field });
    expect(practice.freeRow('Commitments')).toBe(2);
  });

  it('wants a word to look back on', () => {
    agree();
    const review = { requestId: aRequest(), commitmentId: commitmentId(), wentWell: ' ', toChange: '' };
    expect(practice.refusal('reviewCommitment', review).sentence).toBe(
      'Write what went well or what to change.',
    );
  });

  it('offers one prospect, and none while enough partners stand at Reached out', () => {
    practice.typeRow('Partners', { Partner: 'Nora Lind', Serves: 'Students' });
    expect(practice.ask('openCircle', {}).prospects).toMatchObject({
      offered: { name: 'Nora Lind' },
      waiting: 2,
      reachedOut: 0,
      limit: 5,
    });
    const settings = practice.row('Settings', 'Setting', 'open_outreach_limit');
    practice.type('Settings', settings, 'Value', 0);
    expect(practice.ask('openCircle', {}).prospects).toMatchObject({
      offered: null,
      reason: '0 partners stand at Reached out. Meet them before you write to somebody new.',
    });
  });
});

describe('the circle of the sample practice', () => {
  it('shows the core, open slots with candidates, rounds, and whom a first round could be offered', () => {
    const practice = aSamplePractice();
    const circle = practice.ask('openCircle', {});
    expect(circle.core.words).toMatch(/^\d strong of 8$/);
    expect(circle.core.members.filter(({ strong }) => strong)).toHaveLength(circle.core.strong);
    expect(circle.core.openSlots).toBe(8 - circle.core.members.length);
    expect(circle.rounds.length).toBeGreaterThan(0);
    expect(practice.last.remoteCalls).toBeLessThanOrEqual(7);
  });

  it('offers the drafts of its rounds, and fills them in', () => {
    const practice = aSamplePractice();
    const { rounds } = practice.ask('openCircle', {});
    const offers = rounds.flatMap(({ partnerId, drafts }) => drafts.map((offer) => ({ partnerId, offer })));
    expect(offers.length).toBeGreaterThan(0);
    for (const { partnerId, offer } of offers) {
      const draft = practice.ask('draft', { draftId: offer.id, partnerId, rowId: offer.rowId, me: 'Ana' });
      expect(draft.body).not.toBe('');
      expect(draft.speaksOfReferral).toBe(false);
    }
  });
});

describe('the circle costs the same', () => {
  it('with 10 partners and with 500', () => {
    const [few, many] = [10, 500].map((partners) => {
      const practice = aNewPractice();
      fillPractice(practice, partners);
      const partnerId = String(practice.partner('Partner 1', 'Partner row id'));
      practice.ask('addCommitment', { requestId: aRequest(), partnerId, ...AGREEMENT });
      const spent: number[] = [];
      practice.ask('openCircle', {});
      spent.push(practice.last.remoteCalls);
      practice.ask('addCommitment', { requestId: aRequest(), partnerId, ...AGREEMENT });
      spent.push(practice.last.remoteCalls);
      return spent;
    });
    expect(many).toEqual(few);
    // Two calls more than a log: it reads Introductions and Commitments too.
    expect(few?.[1]).toBeLessThanOrEqual(18);
  });
});
