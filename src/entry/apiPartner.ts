import type { DayText, DueItem, PartnerCard, Twin } from './api';

/** The Partner panel: what it shows, and every step a person can take on it with one tap. */
export interface PartnerCalls {
  openPartner(input: { partnerId: string }): PartnerView;
  /** One typed cell of the partner's row. `value` is text as typed: 'YYYY-MM-DD', 'yes', '7', ''. */
  fillCard(input: { requestId: string; partnerId: string; field: CardField; value: string }): PartnerChanged;
  /** One step of a referral's follow-up. `value` is one of the mark's choices, '' for a mark without choices. */
  markStep(input: {
    requestId: string;
    referralId: string;
    mark: Mark;
    value: string;
    date: DayText;
  }): PartnerChanged;
  /** Shows the referral again on that day. */
  snoozeReferral(input: { requestId: string; referralId: string; until: DayText }): PartnerChanged;
  /** Writes the planned touches of the year to come (1.16): those of `PlanView` that are not planned yet, as shown. */
  planYear(input: {
    requestId: string;
    partnerId: string;
    shown: readonly Pick<YearTouch, 'day' | 'kind'>[];
  }): PartnerChanged;
  setStatus(input: {
    requestId: string;
    partnerId: string;
    status: '' | 'Paused' | 'Not a fit';
  }): StatusChanged;
  /** A stage of one's own judgement; '' goes by the evidence again. */
  setOverride(input: { requestId: string; partnerId: string; stage: string }): PartnerChanged;
  /** The talk about give and take was offered: quiet for 90 days. */
  nudged(input: { requestId: string; partnerId: string }): PartnerChanged;
  /** A draft filled in for this partner, about the row it was offered for. `me` is the name to sign with. */
  draft(input: { draftId: string; partnerId: string; rowId: string; me: string }): DraftView;
  /** Brings the tab with the drafts' words into sight, to be reworded. */
  showTemplates(input: Record<string, never>): { message: string };
}

/** What an action on a partner left: the sentence, the panel anew, the whole Due list. */
export interface PartnerChanged {
  readonly message: string;
  readonly partner: PartnerView;
  readonly due: readonly DueItem[];
  /** '' when there is nothing to undo. */
  readonly undoId: string;
}

export interface StatusChanged extends PartnerChanged {
  /** After Not a fit: whom to reach out to next (0.21). */
  readonly nextProspect: Prospect | null;
  /** After Not a fit: the draft that says it kindly (0.20). */
  readonly closing: DraftOffer | null;
}

export interface Prospect {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly serves: string;
  readonly owner: string;
  readonly addedOn: DayText | '';
}

export interface PartnerView {
  readonly today: DayText;
  readonly card: PartnerCard;
  readonly owner: string;
  readonly profession: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  readonly core: boolean;
  readonly status: '' | 'Paused' | 'Not a fit';
  /** In the order in which to read them before a meeting (0.12, 4.9). */
  readonly beforeYouMeet: readonly BeforeLine[];
  readonly ladder: Ladder;
  /** The last twelve months, the latest first; months without an entry are there too. */
  readonly timeline: readonly TimelineMonth[];
  /** What is planned, the next first. */
  readonly ahead: readonly TimelineEntry[];
  /** Open referrals first, the one due first on top; then the closed ones of the last twelve months, the latest first. */
  readonly followUps: readonly FollowUpCard[];
  readonly asking: AskingView;
  readonly why: WhyView | null;
  /** The suggestion of a talk about give and take, or ''. */
  readonly giveAndTake: string;
  readonly plan: PlanView;
  readonly drafts: readonly DraftOffer[];
  readonly fields: readonly FieldCard[];
  /** Other rows that may be the same partner. */
  readonly twins: readonly Twin[];
}

export interface BeforeLine {
  readonly about:
    | 'what they get'
    | 'last talk'
    | 'what we owe'
    | 'good referral'
    | 'service'
    | 'question'
    | 'in mind';
  readonly text: string;
  /** False when the sheet does not say yet; `text` says so. */
  readonly known: boolean;
  /** The card the line comes from, or that holds the answer to the question; ''. */
  readonly field: CardField | '';
}

export interface Ladder {
  /** What the Stage column shows. */
  readonly shown: string;
  /** What the evidence says. */
  readonly evidence: string;
  /** From the first step to the last. */
  readonly rungs: readonly Rung[];
  /** '' = no override; else the sentence that names whose judgement it is, since when, and what the evidence says. */
  readonly overrideNote: string;
  readonly override: string;
  /** The steps an override may name. */
  readonly stages: readonly string[];
}

export interface Rung {
  readonly stage: string;
  readonly is: 'reached' | 'next' | 'ahead';
  /** What speaks for it: 'Call on 4 May.' */
  readonly evidence: readonly string[];
  /** What it still needs, as something to do. */
  readonly missing: readonly string[];
}

export interface TimelineMonth {
  /** 'YYYY-MM'. */
  readonly month: string;
  /** 'Mar 2026'. */
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly day: DayText;
  readonly about: 'touchpoint' | 'given' | 'received' | 'planned' | 'skipped';
  /** 'Coffee or meal', 'Referral given'. */
  readonly title: string;
  /** What they got, else the notes; never about a client. */
  readonly detail: string;
  readonly by: string;
  readonly meaningful: boolean;
}

export interface FollowUpCard {
  readonly referralId: string;
  readonly direction: 'Given' | 'Received';
  readonly date: DayText | '';
  readonly clientCode: string;
  readonly handledBy: string;
  readonly permission: string;
  readonly outcome: string;
  /** 'Open', 'Late', 'Waiting', 'Closed'. */
  readonly followUp: string;
  /** '' once closed. */
  readonly nextStep: string;
  readonly dueOn: DayText | '';
  readonly snoozedUntil: DayText | '';
  /** Every step that exists and is permitted, in order. */
  readonly steps: readonly FollowUpStep[];
  /** Beside the steps: 'Were they pleased?' (4.26), what the client allows. */
  readonly offers: readonly MarkOffer[];
}

export interface FollowUpStep {
  /** 'Thank Dana Kim'. */
  readonly title: string;
  readonly is: 'done' | 'open' | 'late' | 'waiting' | 'needless';
  readonly dueOn: DayText | '';
  readonly doneOn: DayText | '';
  /** What one tap can record about it; none once done. */
  readonly marks: readonly MarkOffer[];
}

/** One tap: `markStep` with this mark, and one of the choices when there are any. */
export interface MarkOffer {
  readonly mark: Mark;
  /** 'Thanked', 'First tried', 'Outcome'. */
  readonly label: string;
  readonly choices: readonly string[];
}

/** told = Told / thanked on; each of the others is the column of that name, with its day where it has one. */
export type Mark =
  | 'permission'
  | 'told'
  | 'first tried'
  | 'in touch'
  | 'contact told'
  | 'outcome'
  | 'outcome passed on'
  | 'pleased';

export interface AskingView {
  readonly green: boolean;
  /** Why not yet, in words; none when green. */
  readonly reasons: readonly string[];
  /** 'A good moment to ask …' within a week of hearing that a client was pleased, or ''. */
  readonly goodMoment: string;
}

/** Why no referral came yet (1.4): the weakest link, and one thing to do about it. */
export interface WhyView {
  readonly link: 'remember' | 'believe' | 'need' | 'books' | 'time';
  readonly sentence: string;
  readonly todo: string;
}

export interface PlanView {
  /** Meaningful touches a year hoped for; 0 = none. */
  readonly cadence: number;
  /** The year to come in day order: what Plan my year would write, and what is planned already. */
  readonly touches: readonly YearTouch[];
  /** Why there is nothing to plan, or ''. */
  readonly reason: string;
}

export interface YearTouch {
  readonly day: DayText;
  readonly kind: string;
  /** Stands in the sheet already. */
  readonly isPlanned: boolean;
}

export interface DraftOffer {
  readonly id: string;
  readonly title: string;
  /** When it is the right one: 'The day you refer somebody to them …'. */
  readonly when: string;
  /** Such a text is put into an empty message by Copy; it never travels in a link. */
  readonly speaksOfReferral: boolean;
  readonly about: 'partner' | 'referral' | 'introduction' | 'commitment';
  /** The referral, introduction or commitment it is about; '' for the partner as a whole. */
  readonly rowId: string;
}

export interface DraftView {
  readonly title: string;
  readonly subject: string;
  readonly body: string;
  /** Words of pitch or need, lines still to fill in, what the client does not allow: each with what to do. */
  readonly problems: readonly string[];
  /** Ways to open it: none of them carries a text that speaks of a referral. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
  /** Whether the links carry the words; if not, they are put there by Copy. */
  readonly linksCarryText: boolean;
  readonly speaksOfReferral: boolean;
}

export type CardField =
  | 'owner'
  | 'core'
  | 'organisation'
  | 'profession'
  | 'email'
  | 'phone'
  | 'knownSince'
  | 'serves'
  | 'goodReferral'
  | 'takingClients'
  | 'askedOn'
  | 'benefitToThem'
  | 'benefitToUs'
  | 'comfort'
  | 'howWeReferOn'
  | 'cadence'
  | 'pinned'
  | 'notes';

export interface FieldCard {
  readonly field: CardField;
  /** The column's header. */
  readonly header: string;
  readonly kind: 'text' | 'day' | 'choice' | 'count' | 'yesNo';
  /** As `fillCard` takes it. */
  readonly value: string;
  /** The words to choose from, colleagues' names for Owner; none for free text. */
  readonly choices: readonly string[];
  readonly note: string;
  /** Fit, Contact, Plan or ''. */
  readonly group: string;
}
