import { describe, expect, it } from 'vitest';
import type { ReadyCircle } from '../../sidebar/state/circlePage';
import { findMoves } from '../../sidebar/state/introductionMoves';
import { circleWords } from '../../sidebar/words';
import { aCircleView, aCommitment, anIntroduction, createFakeServer, TODAY } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

async function openCircle(server = createFakeServer()): Promise<OpenedSidebar> {
  const sidebar = await openSidebar('due', server);
  await sidebar.verbs.show('circle');
  return sidebar;
}

function circleOf({ state }: OpenedSidebar): ReadyCircle {
  const { circle } = state();
  if (circle.is !== 'ready') throw new Error(`The circle is ${circle.is}`);
  return circle;
}

const problemsOf = (sidebar: OpenedSidebar) => {
  const { sheet } = circleOf(sidebar);
  return sheet.is === 'none' ? undefined : sheet.problems;
};

describe('the circle', () => {
  it('is read when its tab is chosen, and again on the next visit', async () => {
    const sidebar = await openCircle();
    await sidebar.verbs.show('due');
    sidebar.server.circle = aCircleView({ listSize: 12 });
    await sidebar.verbs.show('circle');
    expect(sidebar.heard('openCircle')).toHaveLength(2);
    expect(circleOf(sidebar).view.listSize).toBe(12);
  });

  it('that was read before stays on show when the next reading fails', async () => {
    const sidebar = await openCircle();
    sidebar.server.troubles.set('openCircle', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.show('circle');
    expect(circleOf(sidebar).view.core.words).toBe('2 strong of 8');
  });

  it('that did not load is read on the next try', async () => {
    const server = createFakeServer();
    server.troubles.set('openCircle', { is: 'error', text: 'HTTP 0' });
    const sidebar = await openCircle(server);
    expect(sidebar.state().circle.is).toBe('failed');
    await sidebar.verbs.loadCircle();
    expect(circleOf(sidebar).view.today).toBe(TODAY);
  });

  it('takes a partner into its core by their row, and reads itself again', async () => {
    const sidebar = await openCircle();
    await sidebar.verbs.addToCore('core p-mei', 'p-mei');
    expect(sidebar.heard('fillCard')).toMatchObject([{ partnerId: 'p-mei', field: 'core', value: 'yes' }]);
    expect(sidebar.heard('openCircle')).toHaveLength(2);
    expect(circleOf(sidebar).doing.act).toMatchObject({ is: 'done', message: 'Written down.' });
  });
});

describe('what both agree', () => {
  it('begins with the practice’s counts and days, and today as the day it was agreed', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openCommitment('p-amos', 'Dr Amos Okafor', null);
    await sidebar.verbs.saveSheet();
    expect(sidebar.heard('addCommitment')).toMatchObject([
      { partnerId: 'p-amos', agreedOn: TODAY, weDo: '2', theyDo: '2', from: TODAY, until: '2027-04-08' },
    ]);
    expect(circleOf(sidebar).sheet.is).toBe('none');
  });

  it.each([
    [{ until: '' }, 'until'],
    [{ until: '2027-03-09' }, 'until'],
    [{ weDo: 'two' }, 'weDo'],
    [{ theyDo: '-1' }, 'theyDo'],
  ])('%o is asked about before anything is sent', async (fields, problem) => {
    const sidebar = await openCircle();
    sidebar.verbs.openCommitment('p-amos', 'Dr Amos Okafor', null);
    for (const [field, value] of Object.entries(fields)) sidebar.verbs.fillSheet(field, value);
    await sidebar.verbs.saveSheet();
    expect(Object.keys(problemsOf(sidebar) ?? {})).toEqual([problem]);
    expect(sidebar.focused.at(-1)).toBe(`sheet-${problem}`);
    expect(sidebar.heard('addCommitment')).toEqual([]);
  });

  it('with a count left open is sent: 0 and “not said yet” differ', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openCommitment('p-amos', 'Dr Amos Okafor', null);
    sidebar.verbs.fillSheet('weDo', '');
    sidebar.verbs.fillSheet('theyDo', '0');
    await sidebar.verbs.saveSheet();
    expect(sidebar.heard('addCommitment')).toMatchObject([{ weDo: '', theyDo: '0' }]);
  });

  it('is changed in the row it stands in', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openAmendment('p-river', 'Riverside Physiotherapy', aCommitment({ theyDo: null }));
    sidebar.verbs.fillSheet('theyDo', '1');
    await sidebar.verbs.saveSheet();
    expect(sidebar.heard('amendCommitment')).toMatchObject([{ commitmentId: 'c-1', weDo: '2', theyDo: '1' }]);
  });

  it('refused for one of its fields has the sentence under that field, and all that was typed', async () => {
    const sidebar = await openCircle();
    const refusal = { code: 'input', sentence: 'That day is long past.', field: 'until' } as const;
    sidebar.server.troubles.set('addCommitment', { is: 'refusal', refusal });
    sidebar.verbs.openCommitment('p-amos', 'Dr Amos Okafor', null);
    sidebar.verbs.fillSheet('ourGoal', 'Two doctors');
    await sidebar.verbs.saveSheet();
    expect(circleOf(sidebar).sheet).toMatchObject({
      problems: { until: 'That day is long past.' },
      fields: { ourGoal: 'Two doctors' },
    });
  });
});

describe('looking back', () => {
  it('wants one of the two', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openReview('p-river', 'Riverside Physiotherapy', 'c-1');
    await sidebar.verbs.saveSheet();
    expect(problemsOf(sidebar)).toEqual({ wentWell: circleWords.commitment.sayOne });
  });

  it('offers the next round, with what to change', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openReview('p-river', 'Riverside Physiotherapy', 'c-1');
    sidebar.verbs.fillSheet('toChange', ' Ask earlier ');
    await sidebar.verbs.saveSheet();
    expect(sidebar.heard('reviewCommitment')).toMatchObject([
      { commitmentId: 'c-1', wentWell: '', toChange: 'Ask earlier' },
    ]);
    expect(circleOf(sidebar).view.rounds[0]).toMatchObject({ step: 'repeat', next: { round: 2 } });
  });
});

describe('somebody for a list', () => {
  it('is somebody: a name, a role or a code', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openIntroduction('p-river', 'Riverside Physiotherapy', 'them', 'Ana');
    await sidebar.verbs.saveSheet();
    expect(problemsOf(sidebar)).toEqual({ contact: circleWords.introductions.sayWho });
    sidebar.verbs.fillSheet('contact', 'School head');
    await sidebar.verbs.saveSheet();
    expect(sidebar.heard('addIntroduction')).toMatchObject([
      { partnerId: 'p-river', side: 'them', contact: 'School head', owner: 'Ana' },
    ]);
  });

  it('is added once when the first answer was lost', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openIntroduction('p-river', 'Riverside Physiotherapy', 'us', '');
    sidebar.verbs.fillSheet('contact', 'School head');
    sidebar.server.troubles.set('addIntroduction', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.saveSheet();
    await sidebar.verbs.saveSheet();
    const [first, second] = sidebar.heard('addIntroduction');
    expect(second).toEqual(first);
  });

  it('closed without saving gives the keyboard back', async () => {
    const sidebar = await openCircle();
    sidebar.verbs.openIntroduction('p-river', 'Riverside Physiotherapy', 'us', '');
    sidebar.verbs.closeSheet();
    expect(sidebar.focused.at(-1)).toBe('open add us p-river');
  });
});

describe('the next tap on an introduction', () => {
  const good = { verdict: 'good intro' } as const;
  const asked = { ...good, permission: 'yes', way: 'joint e-mail' } as const;

  it.each([
    ['without a verdict is the verdict', {}, ['good intro', 'maybe', 'no']],
    ['of a maybe is a clearer verdict', { verdict: 'maybe' }, ['good intro', 'no']],
    ['of a bad one is letting it go', { verdict: 'no' }, ['Dropped']],
    ['of a good one is asking the contact first', good, ['asked']],
    ['after asking is their answer', { ...good, permission: 'asked' }, ['yes', 'no']],
    ['after their no is letting it go', { ...good, permission: 'no' }, ['Dropped']],
    ['without a way is choosing one, in its field', { ...good, permission: 'yes' }, []],
    ['with a way is arranging or making it', asked, ['Arranged', 'Made']],
    ['once arranged is making it', { ...asked, step: 'Arranged' }, ['Made']],
    ['once made is none', { ...asked, step: 'Made' }, []],
    ['once let go is none', { step: 'Dropped' }, []],
  ])('%s', (_name, card, values) => {
    expect(findMoves(anIntroduction(card)).map(({ value }) => value)).toEqual(values);
  });

  it('dates what is made', async () => {
    const sidebar = await openCircle();
    await sidebar.verbs.moveIntroduction('i', 'i-1', { field: 'step', value: 'Made', date: TODAY });
    expect(sidebar.heard('moveIntroduction')).toMatchObject([
      { introductionId: 'i-1', field: 'step', value: 'Made', date: TODAY },
    ]);
  });
});
