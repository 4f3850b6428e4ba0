import { describe, expect, it } from 'vitest';
import type { Act } from '../../sidebar/state/act';
import { keyOf, selectDue } from '../../sidebar/state/dueList';
import { dueWords } from '../../sidebar/words';
import { aDueItem, createFakeServer, TODAY } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

const dana = aDueItem();
const SNOOZE = `snooze ${keyOf(dana)}`;
const SKIP = `skip ${keyOf(dana)}`;

const doingOf = ({ ready }: OpenedSidebar) => ready().due.doing;

function doneOf(sidebar: OpenedSidebar): Extract<Act<unknown>, { is: 'done' }> {
  const { act } = doingOf(sidebar);
  if (act.is !== 'done') throw new Error(`The last act is ${act.is}`);
  return act;
}

const idsOf = (sidebar: OpenedSidebar, call: string) =>
  sidebar.heard(call).map((input) => (input as { requestId: string }).requestId);

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
  it('of a touch moves the touch, of a follow-up the referral', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.snoozeLine(dana, '2027-03-17');
    expect(sidebar.heard('snooze')).toMatchObject([{ partnerId: 'p-dana', until: '2027-03-17' }]);
    await sidebar.verbs.snoozeLine(aDueItem({ about: 'referral', referralId: 'ref-7' }), '2027-03-12');
    expect(sidebar.heard('snoozeReferral')).toMatchObject([{ referralId: 'ref-7', until: '2027-03-12' }]);
  });

  it('until a picked day wants one after today', async () => {
    const sidebar = await openSidebar('due');
    const { onDue } = sidebar.verbs;
    onDue.openForm(SNOOZE);
    const later = (day: string) => day > TODAY;
    for (const day of ['', 'soon', '2027-03-09', TODAY]) {
      onDue.fillForm({ day });
      expect(onDue.takeDay(later, 'Later, please.')).toBeUndefined();
      expect(doingOf(sidebar).form?.problem).toBe('Later, please.');
    }
    onDue.fillForm({ day: '2027-03-11' });
    expect(doingOf(sidebar).form?.problem).toBe('');
    expect(onDue.takeDay(later, 'Later, please.')).toBe('2027-03-11');
  });

  it('that failed is repeated under the same request id, for another day under another', async () => {
    const sidebar = await openSidebar('due');
    sidebar.server.troubles.set('snooze', { is: 'error', text: 'HTTP 0', forever: true });
    await sidebar.verbs.snoozeLine(dana, '2027-03-17');
    await sidebar.verbs.snoozeLine(dana, '2027-03-17');
    await sidebar.verbs.onDue.retry();
    await sidebar.verbs.snoozeLine(dana, '2027-03-24');
    const [first, second, third, fourth] = idsOf(sidebar, 'snooze');
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('takes the line away and can be undone', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.onDue.openForm(SNOOZE);
    await sidebar.verbs.snoozeLine(dana, '2027-03-17');
    expect(sidebar.ready().view.due.map(({ partner }) => partner)).not.toContain('Dana Kim');
    expect(doingOf(sidebar).form).toBeUndefined();
    expect(sidebar.focused.at(-1)).toBe('act-note');
    await sidebar.verbs.onDue.undo();
    expect(sidebar.heard('undo')).toEqual([{ undoId: 'undo-1' }]);
    expect(doneOf(sidebar)).toMatchObject({ message: 'Undone: the row is gone again.', undoId: '' });
    expect(sidebar.ready().view.due.map(({ partner }) => partner)).toContain('Dana Kim');
  });

  it('whose undo failed can be undone again', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.snoozeLine(dana, '2027-03-17');
    sidebar.server.troubles.set('undo', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.onDue.undo();
    expect(doneOf(sidebar).undo.is).toBe('failed');
    await sidebar.verbs.onDue.undo();
    expect(doneOf(sidebar).undoId).toBe('');
  });
});

describe('Skip', () => {
  it('wants a reason', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.onDue.openForm(SKIP);
    sidebar.verbs.onDue.fillForm({ value: '   ' });
    await sidebar.verbs.skip(dana);
    expect(sidebar.heard('skip')).toEqual([]);
    expect(doingOf(sidebar).form?.problem).toBe(dueWords.sayWhy);
  });

  it('sends the reason, and keeps it when that fails', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.onDue.openForm(SKIP);
    sidebar.verbs.onDue.fillForm({ value: ' On leave ' });
    sidebar.server.troubles.set('skip', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.skip(dana);
    expect(doingOf(sidebar)).toMatchObject({ form: { value: ' On leave ' }, act: { is: 'failed' } });
    await sidebar.verbs.skip(dana);
    const [first, second] = sidebar.heard('skip');
    expect(first).toMatchObject({ reason: 'On leave' });
    expect(second).toEqual(first);
  });
});

describe('a step of a follow-up', () => {
  it('is noted for today and leaves the list', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.noteStep('step p-river/referral/ref-7 told', 'ref-7', 'told', '', TODAY);
    expect(sidebar.heard('markStep')).toMatchObject([
      { referralId: 'ref-7', mark: 'told', value: '', date: TODAY },
    ]);
    expect(sidebar.ready().view.due.map(({ referralId }) => referralId)).not.toContain('ref-7');
    expect(doneOf(sidebar).undoId).not.toBe('');
  });

  it('is noted once, however often it is tapped', async () => {
    const sidebar = await openSidebar('due');
    const tap = () => sidebar.verbs.noteStep('step', 'ref-7', 'told', '', TODAY);
    await Promise.all([tap(), tap()]);
    expect(sidebar.heard('markStep')).toHaveLength(1);
  });
});

describe('the small form under a line', () => {
  it('gives the keyboard back to the button that opened it', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.onDue.openForm(SKIP);
    expect(sidebar.focused.at(-1)).toBe('form-start');
    sidebar.verbs.onDue.closeForm();
    expect(sidebar.focused.at(-1)).toBe(`open ${SKIP}`);
    expect(doingOf(sidebar).form).toBeUndefined();
  });

  it('is one at a time', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.onDue.openForm(SKIP);
    sidebar.verbs.onDue.openForm('snooze p-sol/touch/');
    expect(doingOf(sidebar).form?.place).toBe('snooze p-sol/touch/');
  });

  it('closes when the other list is shown', async () => {
    const sidebar = await openSidebar('due', createFakeServer());
    sidebar.verbs.onDue.openForm(SKIP);
    sidebar.verbs.showWhose('everyone');
    expect(doingOf(sidebar).form).toBeUndefined();
  });
});
