import { describe, expect, it } from 'vitest';
import type { Act } from '../../sidebar/state/act';
import type { ReadyPartner } from '../../sidebar/state/partnerPage';
import { aDraft, aPartnerView, createFakeServer, TODAY } from '../support/fakeServer';
import { formOf, type OpenedSidebar, openSidebar } from './openSidebar';

async function openDana(server = createFakeServer()): Promise<OpenedSidebar> {
  const sidebar = await openSidebar('due', server);
  await sidebar.verbs.openPartner('p-dana', 'Dana Kim', 'name p-dana');
  return sidebar;
}

function pageOf({ state }: OpenedSidebar): ReadyPartner {
  const { partner } = state();
  if (partner.is !== 'ready') throw new Error(`The page is ${partner.is}`);
  return partner;
}

function doneOf(sidebar: OpenedSidebar): Extract<Act<unknown>, { is: 'done' }> {
  const { act } = pageOf(sidebar).doing;
  if (act.is !== 'done') throw new Error(`The last act is ${act.is}`);
  return act;
}

const idsOf = (sidebar: OpenedSidebar, call: string) =>
  sidebar.heard(call).map((input) => (input as { requestId: string }).requestId);

describe('a partner’s page', () => {
  it('opens on the partner whose name was pressed, with the keyboard on the name', async () => {
    const sidebar = await openDana();
    expect(sidebar.heard('openPartner')).toEqual([{ partnerId: 'p-dana' }]);
    expect(pageOf(sidebar).view.card.name).toBe('Dana Kim');
    expect(sidebar.focused).toEqual(['partner-title']);
  });

  it('leads back to the name it was opened from', async () => {
    const sidebar = await openDana();
    sidebar.verbs.closePartner();
    expect(sidebar.state().partner.is).toBe('closed');
    expect(sidebar.focused.at(-1)).toBe('name p-dana');
  });

  it('is left by choosing any tab', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.show('due');
    expect(sidebar.state().partner.is).toBe('closed');
  });

  it('that did not load says whose it is, and is read on the next try', async () => {
    const server = createFakeServer();
    server.troubles.set('openPartner', { is: 'error', text: 'HTTP 0' });
    const sidebar = await openDana(server);
    expect(sidebar.state().partner).toMatchObject({ is: 'failed', opened: { name: 'Dana Kim' } });
    await sidebar.verbs.openAgain();
    expect(pageOf(sidebar).view.card.id).toBe('p-dana');
  });

  it('is not shown any more when it arrives after the person went elsewhere', async () => {
    const sidebar = await openSidebar('due');
    const opening = sidebar.verbs.openPartner('p-dana', 'Dana Kim', '');
    sidebar.verbs.closePartner();
    await opening;
    expect(sidebar.state().partner.is).toBe('closed');
  });

  it('shows the partner opened last, whichever answer comes last', async () => {
    const sidebar = await openSidebar('due');
    await Promise.all([
      sidebar.verbs.openPartner('p-dana', 'Dana Kim', ''),
      sidebar.verbs.openPartner('p-mei', 'Mei Tanaka', ''),
    ]);
    expect(pageOf(sidebar).view.card.name).toBe('Mei Tanaka');
  });

  it('begins a log with its partner, who no longer follows the selected row', async () => {
    const sidebar = await openDana();
    sidebar.verbs.logWith('p-dana');
    expect(sidebar.state()).toMatchObject({ panel: 'log', partner: { is: 'closed' } });
    expect(formOf(sidebar)).toMatchObject({ who: { partnerId: 'p-dana' }, proposed: false, touched: true });
  });
});

describe('a fact filled in place', () => {
  it('is saved by itself, trimmed, and can be undone', async () => {
    const sidebar = await openDana();
    sidebar.verbs.onPartner.openForm('card serves', { value: '' });
    await sidebar.verbs.saveCard('card serves', 'serves', '  Teenagers ');
    expect(sidebar.heard('fillCard')).toMatchObject([
      { partnerId: 'p-dana', field: 'serves', value: 'Teenagers' },
    ]);
    expect(pageOf(sidebar).doing.form).toBeUndefined();
    expect(doneOf(sidebar).place).toBe('card serves');
    await sidebar.verbs.onPartner.undo();
    expect(sidebar.heard('undo')).toEqual([{ undoId: 'undo-p1' }]);
    expect(sidebar.heard('openPartner')).toHaveLength(2);
    expect(doneOf(sidebar)).toMatchObject({ undoId: '', message: 'Undone: the row is gone again.' });
  });

  it('that was refused stays in the field as typed', async () => {
    const sidebar = await openDana();
    const refusal = { code: 'input', sentence: 'That is too long.', field: 'value' } as const;
    sidebar.server.troubles.set('fillCard', { is: 'refusal', refusal });
    sidebar.verbs.onPartner.openForm('card serves');
    sidebar.verbs.onPartner.fillForm({ value: 'x' });
    await sidebar.verbs.saveCard('card serves', 'serves', 'x');
    expect(pageOf(sidebar).doing).toMatchObject({
      form: { place: 'card serves', value: 'x' },
      act: { is: 'failed', failure: { sentence: 'That is too long.' } },
    });
  });

  it('saved again unchanged after a lost answer keeps its request id; changed, it gets another', async () => {
    const sidebar = await openDana();
    sidebar.server.troubles.set('fillCard', { is: 'error', text: 'HTTP 0', forever: true });
    await sidebar.verbs.saveCard('card serves', 'serves', 'Teenagers');
    await sidebar.verbs.saveCard('card serves', 'serves', 'Teenagers');
    await sidebar.verbs.saveCard('card serves', 'serves', 'Adults');
    const [first, second, third] = idsOf(sidebar, 'fillCard');
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('answered after another partner was opened changes that partner’s page in nothing', async () => {
    const sidebar = await openDana();
    const saving = sidebar.verbs.saveCard('card serves', 'serves', 'Teenagers');
    await sidebar.verbs.openPartner('p-mei', 'Mei Tanaka', '');
    await saving;
    expect(pageOf(sidebar)).toMatchObject({
      view: { card: { name: 'Mei Tanaka' } },
      doing: { act: { is: 'idle' } },
    });
  });
});

describe('a step of a follow-up', () => {
  it('is noted with one tap, and its line leaves the Due list', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.markStep('follow-up ref-7 1 told', 'ref-7', 'told', '', TODAY);
    expect(sidebar.heard('markStep')).toMatchObject([{ referralId: 'ref-7', mark: 'told', date: TODAY }]);
    expect(sidebar.ready().view.due.map(({ referralId }) => referralId)).not.toContain('ref-7');
    expect(sidebar.focused.at(-1)).toBe('act-note');
  });

  it('waits while another wish is under way', async () => {
    const sidebar = await openDana();
    const noted = await Promise.all([
      sidebar.verbs.markStep('a', 'ref-7', 'told', '', TODAY),
      sidebar.verbs.planYear('plan', []),
    ]);
    expect(noted).toEqual([true, false]);
    expect(sidebar.heard('planYear')).toEqual([]);
  });
});

describe('a year', () => {
  it('is planned as it was shown', async () => {
    const sidebar = await openDana();
    const [first, , last] = pageOf(sidebar).view.plan.touches;
    if (!first || !last) throw new Error('There is no plan.');
    await sidebar.verbs.planYear('plan', [first, last]);
    expect(sidebar.heard('planYear')).toMatchObject([
      {
        shown: [
          { day: '2027-05-10', kind: 'Call' },
          { day: '2028-01-10', kind: 'Article shared' },
        ],
      },
    ]);
  });
});

describe('a judgement of one’s own', () => {
  it('is set, and set back to the evidence', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.setOverride('override', 'Trusted');
    expect(pageOf(sidebar).view.ladder.override).toBe('Trusted');
    await sidebar.verbs.setOverride('override back', '');
    expect(pageOf(sidebar).view.ladder.override).toBe('');
  });
});

describe('parting', () => {
  it('offers kind words and somebody to turn to, until the partner is brought back', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.setStatus('status part', 'Not a fit');
    expect(pageOf(sidebar).parting).toMatchObject({
      nextProspect: { name: 'Daniel Brandt' },
      closing: { title: 'Closing kindly' },
    });
    await sidebar.verbs.setStatus('status back', '');
    expect(pageOf(sidebar)).toMatchObject({ view: { status: '' }, parting: undefined });
  });

  it('undone forgets what it offered', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.setStatus('status part', 'Not a fit');
    sidebar.server.partner = aPartnerView();
    await sidebar.verbs.onPartner.undo();
    expect(pageOf(sidebar)).toMatchObject({ view: { status: '' }, parting: undefined });
  });
});

describe('a draft', () => {
  const [offer] = aPartnerView().drafts;
  if (!offer) throw new Error('The partner has no drafts');

  it('is written for me, copied as it stands, and put away', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.writeDraft(offer);
    expect(sidebar.heard('draft')).toEqual([
      { draftId: 'first-meeting', partnerId: 'p-dana', rowId: '', me: 'Ana' },
    ]);
    expect(sidebar.focused.at(-1)).toBe('draft-text');
    await sidebar.verbs.copyDraft();
    expect(sidebar.copied).toEqual([aDraft().body]);
    expect(pageOf(sidebar).draft).toMatchObject({ is: 'shown', copied: 'yes' });
    sidebar.verbs.closeDraft();
    expect(pageOf(sidebar).draft.is).toBe('none');
    expect(sidebar.focused.at(-1)).toBe('open draft first-meeting ');
  });

  it('that did not come says so under its title', async () => {
    const sidebar = await openDana();
    sidebar.server.troubles.set('draft', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.writeDraft(offer);
    expect(pageOf(sidebar).draft).toMatchObject({ is: 'failed', failure: { is: 'offline' } });
  });

  it('asked for in the circle opens the partner’s page with it', async () => {
    const sidebar = await openSidebar('circle');
    const introduction = { ...offer, id: 'introduction', rowId: 'i-1', about: 'introduction' } as const;
    await sidebar.verbs.openDraft('p-river', 'Riverside Physiotherapy', 'draft-of', introduction);
    expect(pageOf(sidebar)).toMatchObject({ wanted: { id: 'introduction' }, draft: { is: 'shown' } });
  });
});
