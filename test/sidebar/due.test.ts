import { describe, expect, it } from 'vitest';
import { type Notice, selectDue } from '../../sidebar/state/dueList';
import { dueWords } from '../../sidebar/words';
import { aDueItem } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

const dana = aDueItem();

function noticeOf({ ready }: OpenedSidebar): Extract<Notice, { is: 'said' }> {
  const { notice } = ready().due;
  if (notice.is !== 'said') throw new Error('Nothing was said');
  return notice;
}

describe('whose lines are shown', () => {
  const items = [aDueItem({ owner: 'Ana' }), aDueItem({ owner: 'Ben' }), aDueItem({ owner: '' })];

  it('mine are mine and nobody’s', () => {
    expect(selectDue(items, 'mine', 'Ana').map(({ owner }) => owner)).toEqual(['Ana', '']);
  });

  it('everyone’s are all', () => {
    expect(selectDue(items, 'everyone', 'Ana')).toHaveLength(3);
  });

  it('all are shown while nobody knows who I am', () => {
    expect(selectDue(items, 'mine', '')).toHaveLength(3);
  });
});

describe('Snooze', () => {
  it.each([
    [7, '2027-03-17'],
    [14, '2027-03-24'],
  ])('by %i days sends the day', async (days, until) => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('snooze', dana);
    await sidebar.verbs.snoozeDays(dana, days);
    expect(sidebar.heard('snooze')).toMatchObject([{ partnerId: 'p-dana', until }]);
  });

  it('until a picked day wants one after today', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('snooze', dana);
    for (const until of ['', '2027-03-09', '2027-03-10']) {
      sidebar.verbs.fillUntil(until);
      await sidebar.verbs.snoozeUntil(dana);
      expect(sidebar.ready().due.opened).toMatchObject({ problem: dueWords.pickLaterDay });
    }
    sidebar.verbs.fillUntil('2027-03-11');
    await sidebar.verbs.snoozeUntil(dana);
    expect(sidebar.heard('snooze')).toMatchObject([{ until: '2027-03-11' }]);
  });

  it('that failed is repeated under the same request id, for another day under another', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('snooze', dana);
    sidebar.server.troubles.set('snooze', { is: 'error', text: 'HTTP 0', forever: true });
    await sidebar.verbs.snoozeDays(dana, 7);
    await sidebar.verbs.snoozeDays(dana, 7);
    await sidebar.verbs.snoozeDays(dana, 14);
    const ids = sidebar.heard('snooze').map((input) => (input as { requestId: string }).requestId);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('takes the line away and can be undone', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('snooze', dana);
    await sidebar.verbs.snoozeDays(dana, 7);
    expect(sidebar.ready().view.due.map(({ partner }) => partner)).not.toContain('Dana Kim');
    expect(sidebar.focused.at(-1)).toBe('due-notice');
    await sidebar.verbs.undoDue();
    expect(sidebar.heard('undo')).toEqual([{ undoId: 'undo-1' }]);
    expect(noticeOf(sidebar)).toMatchObject({ message: 'Undone: the row is gone again.', undoId: '' });
    expect(sidebar.ready().view.due.map(({ partner }) => partner)).toContain('Dana Kim');
  });
});

describe('Skip', () => {
  it('wants a reason', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('skip', dana);
    sidebar.verbs.fillReason('   ');
    await sidebar.verbs.skip(dana);
    expect(sidebar.heard('skip')).toEqual([]);
    expect(sidebar.ready().due.opened).toMatchObject({ problem: dueWords.sayWhy });
  });

  it('sends the reason, and keeps it when that fails', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('skip', dana);
    sidebar.verbs.fillReason(' On leave ');
    sidebar.server.troubles.set('skip', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.skip(dana);
    expect(sidebar.ready().due.opened).toMatchObject({ reason: ' On leave ', sending: { is: 'failed' } });
    await sidebar.verbs.skip(dana);
    const [first, second] = sidebar.heard('skip');
    expect(first).toMatchObject({ reason: 'On leave' });
    expect(second).toEqual(first);
  });
});

describe('the small form under a line', () => {
  it('gives the keyboard back to the button that opened it', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('skip', dana);
    expect(sidebar.focused.at(-1)).toBe('skip-first');
    sidebar.verbs.closeForm();
    expect(sidebar.focused.at(-1)).toBe('skip p-dana/touch/');
    expect(sidebar.ready().due.opened.is).toBe('none');
  });

  it('is one at a time', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.openForm('skip', dana);
    sidebar.verbs.openForm('snooze', aDueItem({ partnerId: 'p-sol' }));
    expect(sidebar.ready().due.opened).toMatchObject({ is: 'snooze', key: 'p-sol/touch/' });
  });
});
