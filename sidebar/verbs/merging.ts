import { findOther, type Look, type Merge, noMerge, type Two } from '../state/merge';
import { mergeWords } from '../words';
import { type Context, changePartner, changeReady, findPartner, findReady } from './context';
import type { PartnerVerbs } from './partner';

export const MERGE_PLACE = 'merge';
export const MERGE_HEADING = 'merge-heading';
export const MERGE_OTHER = 'merge-other';

/** Making one partner of two rows: look first, then one action. */
export function mergingVerbs(context: Context, { performOnPartner, rereadPartner }: PartnerVerbs) {
  const { server, focus } = context;
  const change = (step: Partial<Merge>) =>
    changePartner(context, (page) => ({ ...page, merge: { ...page.merge, ...step } }));
  const findLook = (): Look | undefined => findPartner(context)?.merge.look;

  async function lookAtMerge(two: Two) {
    const pending = { is: 'pending', two } as const;
    change({ problem: '', look: pending });
    const answer = await server.call('previewMerge', { ...two });
    if (findLook() !== pending) return;
    if (!answer.ok) return change({ look: { is: 'failed', two, failure: answer.failure } });
    change({ look: { is: 'shown', view: answer.value, prefer: new Set() } });
    focus(MERGE_HEADING);
  }

  /** Looks at merging with the row whose name was typed. */
  async function lookUpOther() {
    const page = findPartner(context);
    if (!page) return;
    const { partnerId } = page.opened;
    const other = findOther(page.merge.text, findReady(context)?.view.partners ?? [], partnerId);
    if (other) return lookAtMerge({ partnerId, otherId: other.id });
    change({ problem: mergeWords.unknown });
    focus(MERGE_OTHER);
  }

  /** The other row stays instead. */
  async function swapMerge() {
    const look = findLook();
    if (look?.is === 'shown')
      await lookAtMerge({ partnerId: look.view.goes.id, otherId: look.view.stays.id });
  }

  function preferCell(field: string, isOther: boolean) {
    const look = findLook();
    if (look?.is !== 'shown') return;
    const prefer = new Set([...look.prefer].filter((other) => other !== field));
    change({ look: { ...look, prefer: isOther ? prefer.add(field) : prefer } });
  }

  async function mergePartners() {
    const look = findLook();
    if (look?.is !== 'shown') return;
    const { stays, goes, seen } = look.view;
    const prefer = [...look.prefer].map((field) => ({ field }));
    const input = { partnerId: stays.id, otherId: goes.id, prefer, seen };
    const isDone = await performOnPartner(MERGE_PLACE, (requestId) => ({
      call: 'mergePartners',
      input: { requestId, ...input },
    }));
    if (!isDone) return;
    changePartner(context, (page) => ({
      ...page,
      opened: { ...page.opened, partnerId: stays.id, name: stays.name },
      merge: noMerge,
    }));
    changeReady(context, ({ view, ...ready }) => ({
      ...ready,
      view: { ...view, partners: view.partners.filter(({ id }) => id !== goes.id) },
    }));
    if (stays.id !== findPartner(context)?.view.card.id) await rereadPartner();
  }

  return {
    ...{ lookAtMerge, lookUpOther, swapMerge, preferCell, mergePartners },
    typeOther: (text: string) => change({ text, problem: '' }),
    leaveMerge: () => change(noMerge),
  };
}
