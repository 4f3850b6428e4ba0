import { type Draft, type DraftId, isOpenDraftId } from '../domain/drafts/draft';
import { findCopyFacts, findOpenFacts, makeSender } from '../domain/drafts/draftFacts';
import { linkDraft, type MessageLinks } from '../domain/drafts/links/message';
import { makeDraft } from '../domain/drafts/makeDraft';
import { OPEN_DRAFTS } from '../domain/drafts/openDrafts';
import { findWording, readTemplates, type Templates } from '../domain/drafts/templates';
import { checkTone } from '../domain/drafts/tone';
import { makeFacts } from '../domain/facts';
import { makeTerms } from '../domain/terms';
import { templates } from '../schema/practice';
import { bookOf, historyOf, loadAllSheets, loadPartnerSheets, type Sheets } from './loadBook';
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
export function writeDraft(
  ports: Ports,
  id: DraftId,
  about: { readonly partnerId: string; readonly rowId: string; readonly me: string },
): WrittenDraft {
  const sheets = isAboutCircle(id) ? loadAllSheets(ports) : loadPartnerSheets(ports);
  const own = readTemplates(ports.workbook.load(templates).rows);
  const draft = fillDraft(id, sheets, about, own.templates);
  const links = linkDraft(draft, findPartner(sheets, about.partnerId).email);
  const remarks = checkTone(draft).map(({ sentence }) => sentence);
  const problems = [...draft.problems, ...remarks, ...(links?.problems ?? [])];
  return { draft, title: findWording(id).title, problems, links };
}

/** Introductions and commitments stand on tabs that no other draft needs. */
function isAboutCircle(id: DraftId): boolean {
  return isOpenDraftId(id) && OPEN_DRAFTS[id].about !== 'partner';
}

function fillDraft(
  id: DraftId,
  sheets: Sheets,
  { partnerId, rowId, me }: { readonly partnerId: string; readonly rowId: string; readonly me: string },
  own: Templates,
): Draft {
  const book = bookOf(sheets);
  const facts = makeFacts(historyOf(sheets, findPartner(sheets, partnerId)), makeTerms(book));
  const sender = makeSender(me, book.settings);
  if (isOpenDraftId(id)) return makeDraft(id, findOpenFacts(facts, sender, rowId), own);
  const known = findCopyFacts(facts, sender, rowId);
  if (!known) throw new Refusal('gone', 'This referral is no longer in the spreadsheet. Reload the panel.');
  return makeDraft(id, known, own);
}
