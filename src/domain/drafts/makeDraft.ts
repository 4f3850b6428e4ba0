import { PERMISSIONS, type Permission } from '../../schema/words';
import { LOOP_SENTENCES } from '../sentences';
import { COPY_DRAFTS, type CopyDeclaration } from './copyDrafts';
import {
  type CopyDraft,
  type CopyDraftId,
  type CopyFacts,
  type Draft,
  type DraftId,
  isOpenDraftId,
  type OpenDraft,
  type OpenDraftId,
  type OpenFacts,
} from './draft';
import { type Filled, fillCopyText, fillOpenText } from './fillText';
import { OPEN_DRAFTS } from './openDrafts';
import { permissionOf } from './placeholders';
import { findTemplate, type Templates, type TemplateText } from './templates';
import { cleanLine } from './text';
import { DRAFT_PROBLEMS as problems } from './words';

const NO_TEMPLATES: Templates = new Map();

/**
 * A draft with its placeholders filled. One that is unknown or has no value stays visible as {words} and becomes
 * a problem. What speaks of a referral says only what its client allows.
 */
export function makeDraft(id: OpenDraftId, facts: OpenFacts, templates?: Templates): OpenDraft;
export function makeDraft(id: CopyDraftId, facts: CopyFacts, templates?: Templates): CopyDraft;
export function makeDraft(id: DraftId, facts: CopyFacts, templates?: Templates): Draft;
export function makeDraft(
  id: DraftId,
  facts: OpenFacts | CopyFacts,
  templates: Templates = NO_TEMPLATES,
): Draft {
  if (isOpenDraftId(id)) return makeOpenDraft(id, facts, templates);
  // The signatures above leave no other facts for a draft about a referral.
  return makeCopyDraft(id, facts as CopyFacts, templates);
}

function makeOpenDraft(id: OpenDraftId, facts: OpenFacts, templates: Templates): OpenDraft {
  const declaration = OPEN_DRAFTS[id];
  const withheld = declaration.about === 'introduction' ? declaration.withholds(facts) : '';
  const template = withheld === '' ? findTemplate(id, templates) : NOTHING;
  const texts = fillBoth(template, (text) => fillOpenText(text, facts));
  return { goes: 'by link', id, ...texts, problems: withheld === '' ? texts.problems : [withheld] };
}

function makeCopyDraft(id: CopyDraftId, facts: CopyFacts, templates: Templates): CopyDraft {
  const { says, reason } = findAllowed(id, facts);
  const template = says === undefined ? NOTHING : findTemplate(says, templates);
  const texts = fillBoth(template, (text) => fillCopyText(text, facts));
  const lowered = reason === '' ? [] : [reason];
  return { goes: 'by copy', id, ...texts, problems: [...lowered, ...texts.problems] };
}

const NOTHING: TemplateText = { subject: '', body: '' };

interface Allowed {
  /** The draft whose words may be used; undefined = none. */
  readonly says: CopyDraftId | 'thank-you' | undefined;
  /** Why they are not those asked for, or ''. */
  readonly reason: string;
}

function findAllowed(id: CopyDraftId, facts: CopyFacts): Allowed {
  const asked = COPY_DRAFTS[id];
  if (facts.referral.direction !== asked.direction)
    return { says: undefined, reason: problems.otherDirection(asked.direction) };
  const limit = describeLimit(asked, facts);
  if (limit === '') return { says: id, reason: '' };
  if (!asked.instead)
    return { says: undefined, reason: LOOP_SENTENCES['ask client'](cleanLine(facts.partner.partner)) };
  const saysContact =
    asked.instead === 'contact made' && describeLimit(COPY_DRAFTS['contact made'], facts) === '';
  return saysContact
    ? { says: 'contact made', reason: problems.lowered(limit, problems.onlyContact) }
    : { says: 'thank-you', reason: problems.lowered(limit, problems.onlyThanks) };
}

/** What keeps these words from being said, or ''. */
function describeLimit({ needs, needsContact }: CopyDeclaration, { referral }: CopyFacts): string {
  const permission = permissionOf(referral);
  if (rankOf(permission) < rankOf(needs)) return problems.permissionIs(permission);
  return needsContact && referral.contactOn === undefined ? problems.notInTouch : '';
}

const rankOf = (permission: Permission): number => PERMISSIONS.indexOf(permission);

function fillBoth<T extends string>({ subject, body }: TemplateText, fillOne: (text: string) => Filled<T>) {
  const first = fillOne(cleanLine(subject));
  const rest = fillOne(body);
  return {
    subject: first.text,
    body: rest.text,
    problems: [...new Set([...first.problems, ...rest.problems])],
  };
}
