import type { Introduction } from '../../schema/introductions';
import type { Partner } from '../../schema/partners';
import type { Referral } from '../../schema/referrals';
import type { CopyText, OpenText } from './text';

/** Drafts that open by link: thanks first, then in the order in which a relationship needs them. */
export const OPEN_DRAFT_IDS = [
  'thank-you',
  'first outreach',
  'first meeting',
  'how we refer',
  'ask for referrals',
  'give and take',
  'introduction',
  'round review',
  'reconnect',
  'closing kindly',
] as const;
export type OpenDraftId = (typeof OPEN_DRAFT_IDS)[number];

/** Drafts that speak of a referral: their text goes by Copy and never stands in a link. */
export const COPY_DRAFT_IDS = [
  'heads-up',
  'in touch?',
  'how did it go',
  'contact made',
  'update',
  'outcome',
  'were they pleased?',
] as const;
export type CopyDraftId = (typeof COPY_DRAFT_IDS)[number];

export type DraftId = OpenDraftId | CopyDraftId;
export const DRAFT_IDS: readonly DraftId[] = [...OPEN_DRAFT_IDS, ...COPY_DRAFT_IDS];

/** Who writes. `name` as on the Team tab; each '' while unknown. */
export interface Sender {
  readonly name: string;
  readonly practice: string;
  readonly services: string;
}

/** What both agreed for a round and what came of it; undefined where nobody has said. */
export interface Round {
  /** In words, '' without an end. */
  readonly until: string;
  readonly weDid: number | undefined;
  readonly weDo: number | undefined;
  readonly theyDid: number | undefined;
  readonly theyDo: number | undefined;
}

/** All that a draft may know that opens by link: no referral, no note. */
export interface OpenFacts {
  readonly sender: Sender;
  readonly partner: Pick<Partner, 'partner' | 'organisation' | 'serves' | 'goodReferral'>;
  readonly introduction?: Pick<Introduction, 'contact' | 'contactPermission' | 'side' | 'way'>;
  readonly round?: Round;
}

/** What a draft about a referral may know: the client's permission and the bare steps, never who it is. */
export interface CopyFacts extends OpenFacts {
  readonly referral: Pick<Referral, 'direction' | 'permission' | 'contactOn' | 'outcome'>;
  /** Whether How we refer is agreed with this partner. */
  readonly isAgreed: boolean;
}

interface DraftOf<I extends DraftId, T extends string> {
  readonly id: I;
  readonly subject: T;
  /** '' when nothing may be written yet; `problems` then says why. */
  readonly body: T;
  /** Sentences for the person who sends it: what to fill in, or what the client does not allow. */
  readonly problems: readonly string[];
}

export interface OpenDraft extends DraftOf<OpenDraftId, OpenText> {
  readonly goes: 'by link';
}
export interface CopyDraft extends DraftOf<CopyDraftId, CopyText> {
  readonly goes: 'by copy';
}
export type Draft = OpenDraft | CopyDraft;

export function isOpenDraftId(id: DraftId): id is OpenDraftId {
  return (OPEN_DRAFT_IDS as readonly DraftId[]).includes(id);
}
