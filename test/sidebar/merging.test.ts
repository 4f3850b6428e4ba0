import { describe, expect, it } from 'vitest';
import { findNames, findOther } from '../../sidebar/state/merge';
import type { ReadyPartner } from '../../sidebar/state/partnerPage';
import { mergeWords } from '../../sidebar/words';
import { aPartnerOption, aPartnerView, createFakeServer } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

async function openDana(): Promise<OpenedSidebar> {
  const server = createFakeServer();
  server.partner = aPartnerView({ twins: [{ id: 'p-mei', name: 'Mei Tanaka', by: 'similar name' }] });
  const sidebar = await openSidebar('due', server);
  await sidebar.verbs.openPartner('p-dana', 'Dana Kim', 'name p-dana');
  return sidebar;
}

function pageOf({ state }: OpenedSidebar): ReadyPartner {
  const { partner } = state();
  if (partner.is !== 'ready') throw new Error(`The page is ${partner.is}`);
  return partner;
}

const lookOf = (sidebar: OpenedSidebar) => pageOf(sidebar).merge.look;
const two = { partnerId: 'p-dana', otherId: 'p-mei' };

describe('merging two rows', () => {
  it('begins with a look, and writes nothing before it is confirmed', async () => {
    const sidebar = await openDana();
    sidebar.verbs.typeOther('mei  tanaka');
    await sidebar.verbs.lookUpOther();
    expect(sidebar.heard('previewMerge')).toEqual([two]);
    expect(lookOf(sidebar)).toMatchObject({ is: 'shown', view: { stays: { name: 'Dana Kim' } } });
    expect(sidebar.heard('mergePartners')).toEqual([]);
    sidebar.verbs.leaveMerge();
    expect(lookOf(sidebar)).toEqual({ is: 'none' });
  });

  it.each(['', 'Nobody', 'Dana Kim'])('asks for another partner when “%s” was typed', async (typed) => {
    const sidebar = await openDana();
    sidebar.verbs.typeOther(typed);
    await sidebar.verbs.lookUpOther();
    expect(pageOf(sidebar).merge.problem).toBe(mergeWords.unknown);
    expect(sidebar.focused.at(-1)).toBe('merge-other');
    expect(sidebar.heard('previewMerge')).toEqual([]);
  });

  it('sends what was seen and which cells of the other row are preferred', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.lookAtMerge(two);
    sidebar.verbs.preferCell('email', true);
    sidebar.verbs.preferCell('status', true);
    sidebar.verbs.preferCell('status', false);
    await sidebar.verbs.mergePartners();
    expect(sidebar.heard('mergePartners')).toMatchObject([
      { ...two, prefer: [{ field: 'email' }], seen: 'as shown' },
    ]);
    expect(lookOf(sidebar)).toEqual({ is: 'none' });
  });

  it('leaves the row that went out of every list', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.lookAtMerge(two);
    await sidebar.verbs.mergePartners();
    const { page } = sidebar.state();
    const ids = page.is === 'ready' ? page.ready.view.partners.map(({ id }) => id) : [];
    expect(ids).toContain('p-dana');
    expect(ids).not.toContain('p-mei');
  });

  it('may keep the other row: its page is shown then', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.lookAtMerge(two);
    await sidebar.verbs.swapMerge();
    expect(lookOf(sidebar)).toMatchObject({ view: { stays: { id: 'p-mei' }, goes: { id: 'p-dana' } } });
    await sidebar.verbs.mergePartners();
    expect(pageOf(sidebar).opened).toMatchObject({ partnerId: 'p-mei', name: 'Mei Tanaka' });
    expect(pageOf(sidebar).view.card.id).toBe('p-mei');
  });

  it('that failed keeps the look and repeats the request id', async () => {
    const sidebar = await openDana();
    await sidebar.verbs.lookAtMerge(two);
    sidebar.server.troubles.set('mergePartners', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.mergePartners();
    expect(lookOf(sidebar).is).toBe('shown');
    await sidebar.verbs.mergePartners();
    const [first, second] = sidebar.heard('mergePartners');
    expect(second).toEqual(first);
  });

  it('says what stands in its way', async () => {
    const sidebar = await openDana();
    const refusal = {
      code: 'input',
      sentence: 'This would be lost: the note on Phone of Mei Tanaka.',
    } as const;
    sidebar.server.troubles.set('previewMerge', { is: 'refusal', refusal });
    await sidebar.verbs.lookAtMerge(two);
    expect(lookOf(sidebar)).toMatchObject({ is: 'failed', failure: { is: 'refused' } });
  });
});

describe('the other row', () => {
  const partners = ['Dana Kim', 'Dana Kim', 'Daniel Ross'].map((name, index) =>
    aPartnerOption({ id: `p-${index}`, name }),
  );

  it('is found by name, and is never the row itself', () => {
    expect(findOther('dana kim', partners, 'p-0')?.id).toBe('p-1');
    expect(findOther('DANIEL  ROSS', partners, 'p-0')?.id).toBe('p-2');
    expect(findOther('Daniel Ross', partners, 'p-2')).toBeUndefined();
  });

  it('is offered while one types, each name once', () => {
    expect(findNames('', partners, 'p-0')).toEqual([]);
    expect(findNames('dan', partners, 'p-2')).toEqual(['Dana Kim']);
    expect(findNames('dan', partners, 'p-0')).toEqual(['Dana Kim', 'Daniel Ross']);
  });
});
