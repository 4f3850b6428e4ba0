import type { DraftOffer, DraftView, PartnerView, StatusChanged } from '../../src/entry/api';
import type { Failure } from '../server';
import type { Wish } from '../wish';
import { type Doing, nothingDoing } from './act';
import { type Merge, noMerge } from './merge';

/** Every change a person makes on the page. */
export type PartnerWish = Wish<
  | 'fillCard'
  | 'markStep'
  | 'snoozeReferral'
  | 'planYear'
  | 'setStatus'
  | 'setOverride'
  | 'nudged'
  | 'mergePartners'
>;

/** Whom the page is about, and the element that opened it. */
export interface Opened {
  readonly partnerId: string;
  readonly name: string;
  readonly openedFrom: string;
}

/** The page of one partner, in place of the panel it was opened from. */
export type PartnerPage =
  | { readonly is: 'closed' }
  | { readonly is: 'loading'; readonly opened: Opened }
  | { readonly is: 'failed'; readonly opened: Opened; readonly failure: Failure }
  | ReadyPartner;

export interface ReadyPartner {
  readonly is: 'ready';
  readonly opened: Opened;
  readonly view: PartnerView;
  readonly doing: Doing<PartnerWish>;
  readonly draft: Draft;
  /** A draft asked for elsewhere; it is offered here too. */
  readonly wanted: DraftOffer | undefined;
  /** What to do next, after Not a fit was chosen here. */
  readonly parting: Parting | undefined;
  readonly merge: Merge;
}

export type Parting = Pick<StatusChanged, 'nextProspect' | 'closing'>;

export type Draft =
  | { readonly is: 'none' }
  | { readonly is: 'pending'; readonly key: string }
  | { readonly is: 'failed'; readonly key: string; readonly failure: Failure }
  | {
      readonly is: 'shown';
      readonly key: string;
      readonly view: DraftView;
      readonly copied: 'not yet' | 'yes' | 'refused';
    };

export const keyOfDraft = ({ id, rowId }: DraftOffer): string => `${id} ${rowId}`;

export function showPartner(opened: Opened, view: PartnerView): ReadyPartner {
  return {
    is: 'ready',
    opened,
    view,
    doing: nothingDoing,
    draft: { is: 'none' },
    wanted: undefined,
    parting: undefined,
    merge: noMerge,
  };
}
