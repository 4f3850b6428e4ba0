import { describe, expect, it } from 'vitest';
import { blankFind } from '../../sidebar/state/find';
import { findWords } from '../../sidebar/words';
import { formOf, type OpenedSidebar, openSidebar } from './openSidebar';

const findOf = ({ ready }: OpenedSidebar) => ready().find;

async function searchFor(need: string): Promise<OpenedSidebar> {
  const sidebar = await openSidebar('find');
  sidebar.verbs.fillSearch({ need });
  await sidebar.verbs.search();
  return sidebar;
}

describe('finding someone for a client', () => {
  it('begins with the keyboard in the first field', async () => {
    expect((await openSidebar('find')).focused).toEqual(['find-need']);
  });

  it('asks for need, age and area, trimmed', async () => {
    const sidebar = await openSidebar('find');
    sidebar.verbs.fillSearch({ need: ' anxiety ', area: 'Harbour ' });
    await sidebar.verbs.search();
    expect(sidebar.heard('findPartners')).toEqual([{ need: 'anxiety', age: '', area: 'Harbour' }]);
    expect(sidebar.focused.at(-1)).toBe('find-found');
  });

  it('wants at least one of the three', async () => {
    const sidebar = await searchFor('   ');
    expect(sidebar.heard('findPartners')).toEqual([]);
    expect(findOf(sidebar).problem).toBe(findWords.saySomething);
  });

  it('shows what failed and keeps what was typed', async () => {
    const sidebar = await openSidebar('find');
    sidebar.server.troubles.set('findPartners', { is: 'error', text: 'HTTP 0' });
    sidebar.verbs.fillSearch({ need: 'anxiety' });
    await sidebar.verbs.search();
    expect(findOf(sidebar)).toMatchObject({ search: { need: 'anxiety' }, answer: { is: 'failed' } });
    await sidebar.verbs.search();
    expect(findOf(sidebar).answer.is).toBe('found');
  });

  it('cleared while it is under way stays cleared', async () => {
    const sidebar = await openSidebar('find');
    sidebar.verbs.fillSearch({ need: 'anxiety' });
    const searching = sidebar.verbs.search();
    sidebar.verbs.clearSearch();
    await searching;
    expect(findOf(sidebar)).toEqual(blankFind);
  });
});

describe('what was searched for', () => {
  it('goes into no call but the search itself', async () => {
    const sidebar = await searchFor('a secret need');
    sidebar.verbs.refer('p-dana', 'high');
    await sidebar.verbs.submit();
    const told = sidebar.server.heard.filter(({ call }) => call !== 'findPartners');
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('is forgotten once the referral is logged', async () => {
    const sidebar = await searchFor('anxiety');
    sidebar.verbs.refer('p-dana', 'high');
    await sidebar.verbs.submit();
    expect(findOf(sidebar)).toEqual(blankFind);
  });

  it('is still there when somebody comes back to the other names', async () => {
    const sidebar = await searchFor('anxiety');
    sidebar.verbs.refer('p-dana', 'high');
    await sidebar.verbs.show('find');
    expect(findOf(sidebar)).toMatchObject({ search: { need: 'anxiety' }, answer: { is: 'found' } });
  });
});

describe('logging a referral to somebody found', () => {
  it('with high confidence opens the form filled in: given, to them, high', async () => {
    const sidebar = await searchFor('anxiety');
    sidebar.verbs.refer('p-dana', 'high');
    expect(sidebar.state().panel).toBe('log');
    expect(formOf(sidebar)).toMatchObject({
      subject: 'given',
      who: { partnerId: 'p-dana' },
      fields: { confidence: 'high' },
    });
  });

  it.each(['moderate', 'low'])('with %s confidence asks first whether none is better', async (confidence) => {
    const sidebar = await searchFor('anxiety');
    sidebar.verbs.refer('p-dana', confidence);
    expect(sidebar.state().panel).toBe('find');
    expect(findOf(sidebar).doubted).toEqual({ partnerId: 'p-dana', confidence });
    sidebar.verbs.leaveDoubt();
    expect(findOf(sidebar).doubted).toBeUndefined();
    expect(sidebar.focused.at(-1)).toBe('find-found');
    sidebar.verbs.refer('p-dana', confidence);
    sidebar.verbs.referAnyway();
    expect(formOf(sidebar)).toMatchObject({ subject: 'given', fields: { confidence } });
  });
});
