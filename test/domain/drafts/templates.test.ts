import { describe, expect, it } from 'vitest';
import { DRAFT_IDS } from '../../../src/domain/drafts/draft';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import { defaultTemplates, readTemplates } from '../../../src/domain/drafts/templates';
import { copyFacts } from './support';

const row = (draft: string, body = 'Our words', subject = '') => ({ draft, subject, body });

describe('the rows of the Templates tab', () => {
  it('begin as one for each draft, with our words', () => {
    const rows = defaultTemplates();
    expect(rows).toHaveLength(DRAFT_IDS.length);
    expect(new Set(rows.map(({ draft }) => draft)).size).toBe(DRAFT_IDS.length);
    expect(rows.every(({ subject, body }) => subject !== '' && body !== '')).toBe(true);
  });

  it('change nothing while they are as they began', () => {
    const { templates, problems } = readTemplates(defaultTemplates());
    expect(problems).toEqual([]);
    for (const id of DRAFT_IDS)
      expect(makeDraft(id, copyFacts(), templates)).toEqual(makeDraft(id, copyFacts()));
  });

  it.each(['First outreach', ' first  OUTREACH ', 'Ｆirst outreach'])('%s is the first outreach', (title) => {
    const { templates, problems } = readTemplates([row(title)]);
    expect(problems).toEqual([]);
    expect(templates.get('first outreach')).toMatchObject({ body: 'Our words' });
  });

  it('are named when they name no draft', () => {
    expect(readTemplates([row('Frist outreach'), row('Birthday')]).problems).toEqual([
      'Templates: “Frist outreach” is no draft. Did you mean First outreach?',
      'Templates: “Birthday” is no draft.',
    ]);
  });

  it('are told when they have words and no name, and left alone when quite blank', () => {
    expect(readTemplates([row('', ''), row('  ', ' ')]).problems).toEqual([]);
    expect(readTemplates([row('')]).problems).toEqual([
      'Templates: a row has words but no Draft. Say which one it is.',
    ]);
  });

  it('count by the upper of two with one name', () => {
    const { templates, problems } = readTemplates([row('Update', 'upper'), row('update', 'lower')]);
    expect(templates.get('update')?.body).toBe('upper');
    expect(problems).toEqual(['Templates: Update stands there twice. The upper row is used.']);
  });
});
