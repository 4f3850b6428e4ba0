import type { Template } from '../../schema/practice';
import { normaliseName } from '../names';
import { indexNearest } from '../nearest';
import { COPY_DRAFTS } from './copyDrafts';
import type { Wording } from './declaration';
import { DRAFT_IDS, type DraftId, isOpenDraftId } from './draft';
import { OPEN_DRAFTS } from './openDrafts';
import { TEMPLATE_PROBLEMS as sentences } from './words';

/** The words of a draft before its placeholders are filled. */
export type TemplateText = Pick<Template, 'subject' | 'body'>;
export type Templates = ReadonlyMap<DraftId, TemplateText>;

/** How a draft is declared: its title, when it is offered, its default words. */
export function findWording(id: DraftId): Wording {
  return isOpenDraftId(id) ? OPEN_DRAFTS[id] : COPY_DRAFTS[id];
}

/** What the Templates tab holds when it is first made: a row for every draft, to be reworded at will. */
export function defaultTemplates(): readonly Omit<Template, 'id'>[] {
  return DRAFT_IDS.map((id) => {
    const { title, subject, body } = findWording(id);
    return { draft: title, subject, body };
  });
}

/**
 * The practice's own words, with a sentence for each row that names no draft, or one named further up. A blank
 * Subject or Text means the default.
 */
export function readTemplates(rows: readonly TemplateRow[]): {
  readonly templates: Templates;
  readonly problems: readonly string[];
} {
  const byTitle = new Map(DRAFT_IDS.map((id) => [normaliseName(findWording(id).title), id]));
  const nearest = indexNearest(DRAFT_IDS.map((id) => findWording(id).title));
  const templates = new Map<DraftId, TemplateText>();
  const problems: string[] = [];
  for (const { draft, subject, body } of rows) {
    const id = byTitle.get(normaliseName(draft));
    if (!id && draft.trim() !== '') problems.push(sentences.unknown(draft, nearest.find(draft)));
    else if (!id && (subject.trim() !== '' || body.trim() !== '')) problems.push(sentences.unnamed);
    else if (id && templates.has(id)) problems.push(sentences.twice(findWording(id).title));
    else if (id) templates.set(id, { subject, body });
  }
  return { templates, problems };
}

type TemplateRow = Pick<Template, 'draft' | 'subject' | 'body'>;

/** The practice's words where it has some, else ours. */
export function findTemplate(id: DraftId, templates: Templates): TemplateText {
  const own = templates.get(id);
  const { subject, body } = findWording(id);
  return {
    subject: own && own.subject.trim() !== '' ? own.subject : subject,
    body: own && own.body.trim() !== '' ? own.body : body,
  };
}
