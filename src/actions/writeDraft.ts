import { type Draft, type DraftId, isOpenDraftId } from '../domain/drafts/draft';
import { findCopyFacts, findOpenFacts, makeSender } from '../domain/drafts/draftFacts';
import { titleDraft } from '../domain/drafts/draftTitle';
import { linkDraft, type MessageLinks } from '../domain/drafts/links/message';
import { makeDraft } from '../domain/drafts/makeDraft';
import { OPEN_DRAFTS } from '../domain/drafts/openDrafts';
import { readTemplates, type Templates } from '../domain/drafts/templates';
import { checkTone } from '../domain/drafts/tone';
import { type Facts, makeFacts } from '../domain/facts';
import { makeTerms } from '../domain/terms';
import { templates } from '../schema/practice';
import { bookOf, historyOf, loadAllSheets, loadPartnerSheets } from './loadBook';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { findPartner } from './writeOnce';

export interface WrittenDraft {
  readonly draft: Draft;
  readonly title: string;
  /** What to fill in, what the client does not allow, and what may put its reader off. */
  readonly problems: readonly string[];
  /** Undefined when nothing may be written yet. */
  readonly links: MessageLinks | undefined;
}

/** The draft filled in for a partner, about the row it was offered for. Nothing is written or sent. */
export function writeDraft(ports: Ports, id: DraftId, about: About): WrittenDraft {
  const sheets = isAboutCircle(id) ? loadAllSheets(ports) : loadPartnerSheets(ports);
  const own = readTemplates(ports.workbook.load(templates).rows);
  const partner = findPartner(sheets, about.partnerId);
  const facts = makeFacts(historyOf(sheets, partner), makeTerms(bookOf(sheets)));
  const draft = fillDraft(id, facts, about, own.templates);
  const links = linkDraft(draft, partner.email);
  const remarks = checkTone(draft).map(({ sentence }) => sentence);
  const problems = [...draft.problems, ...remarks, ...(links?.problems ?? [])];
  return { draft, title: titleDraft(id, about.rowId, facts.history, sheets.today), problems, links };
}

interface About {
  readonly partnerId: string;
  /** '' for the partner as a whole. */
  readonly rowId: string;
  /** The name to sign with. */
  readonly me: string;
}

/** Introductions and commitments stand on tabs that no other draft needs. */
function isAboutCircle(id: DraftId): boolean {
  return isOpenDraftId(id) && OPEN_DRAFTS[id].about !== 'partner';
}

function fillDraft(id: DraftId, facts: Facts, { rowId, me }: About, own: Templates): Draft {
  const sender = makeSender(me, facts.terms.settings);
  if (isOpenDraftId(id)) return makeDraft(id, findOpenFacts(facts, sender, rowId), own);
  const known = findCopyFacts(facts, sender, rowId);
  if (!known) throw new Refusal('gone', 'This referral is no longer in the spreadsheet. Reload the panel.');
  return makeDraft(id, known, own);
}
