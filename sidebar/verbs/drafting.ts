import type { DraftOffer } from '../../src/entry/api';
import { type Draft, keyOfDraft } from '../state/partnerPage';
import { openerId } from '../state/smallForm';
import { type Context, changePartner, findPartner, findReady } from './context';

/** Where a failure to show the Templates tab stands. */
export const TEMPLATES = 'templates';

export const DRAFT_TEXT = 'draft-text';

type Open = (partnerId: string, name: string, openedFrom: string) => Promise<void>;

/** Drafts for the partner on show: writing one, copying it, putting it away. */
export function draftingVerbs(context: Context, openPartner: Open) {
  const { server, focus } = context;
  const showDraft = (draft: Draft) => changePartner(context, (page) => ({ ...page, draft }));

  async function writeDraft(offer: DraftOffer) {
    const page = findPartner(context);
    if (!page || page.draft.is === 'pending') return;
    const key = keyOfDraft(offer);
    showDraft({ is: 'pending', key });
    const answer = await server.call('draft', {
      draftId: offer.id,
      partnerId: page.opened.partnerId,
      rowId: offer.rowId,
      me: findReady(context)?.view.me ?? '',
    });
    if (findPartner(context)?.opened !== page.opened) return;
    if (!answer.ok) return showDraft({ is: 'failed', key, failure: answer.failure });
    showDraft({ is: 'shown', key, view: answer.value, copied: 'not yet' });
    focus(DRAFT_TEXT);
  }

  /** From the circle: the partner's page with the draft written. */
  async function openDraft(partnerId: string, name: string, openedFrom: string, offer: DraftOffer) {
    await openPartner(partnerId, name, openedFrom);
    if (findPartner(context)?.opened.partnerId !== partnerId) return;
    changePartner(context, (page) => ({ ...page, wanted: offer }));
    await writeDraft(offer);
  }

  async function copyDraft() {
    const draft = findPartner(context)?.draft;
    if (draft?.is !== 'shown') return;
    const isCopied = await context.copy(draft.view.body);
    if (findPartner(context)?.draft === draft) showDraft({ ...draft, copied: isCopied ? 'yes' : 'refused' });
  }

  function closeDraft() {
    const draft = findPartner(context)?.draft;
    showDraft({ is: 'none' });
    if (draft && draft.is !== 'none') focus(openerId(`draft ${draft.key}`));
  }

  async function showTemplates() {
    const answer = await server.call('showTemplates', {});
    if (!answer.ok) showDraft({ is: 'failed', key: TEMPLATES, failure: answer.failure });
  }

  return { showTemplates, writeDraft, openDraft, copyDraft, closeDraft };
}
