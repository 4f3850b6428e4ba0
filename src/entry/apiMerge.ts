import type { PartnerChanged } from './apiPartner';

/** Making one partner of two rows: shown first, then one action that can be undone. */
export interface MergeCalls {
  /** Refused where something would be lost, with what to do about it. */
  previewMerge(input: { partnerId: string; otherId: string }): MergePreview;
  /** The other row goes. `prefer` names the differing fields in which its cell stands afterwards. */
  mergePartners(input: {
    requestId: string;
    partnerId: string;
    otherId: string;
    prefer: { readonly field: string }[];
    seen: string;
  }): PartnerChanged;
}

export interface MergePreview {
  readonly stays: { readonly id: string; readonly name: string };
  readonly goes: { readonly id: string; readonly name: string };
  /** Cells that are blank in the row that stays. */
  readonly fills: readonly { readonly header: string; readonly value: string }[];
  /** Cells that say different things: one of them stands, the other goes to Notes. */
  readonly differing: readonly DifferingCell[];
  /** Lines that Notes gets in any case. */
  readonly noted: readonly string[];
  readonly moves: {
    readonly touchpoints: number;
    readonly referrals: number;
    readonly introductions: number;
    readonly commitments: number;
  };
  /** Rows that name both today, and count once only one is left. */
  readonly joined: number;
  /** What formulas will say, '' when both have one name. */
  readonly formulas: string;
  /** To be sent back: says what was shown. */
  readonly seen: string;
}

export interface DifferingCell {
  readonly field: string;
  readonly header: string;
  readonly stays: string;
  readonly goes: string;
}

/** Another row that may be the same partner. */
export interface Twin {
  readonly id: string;
  readonly name: string;
  readonly by: 'e-mail' | 'phone' | 'name' | 'similar name';
}
