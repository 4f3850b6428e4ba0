/**
 * What the sidebar and the dialogs may ask of the server, and the plain JSON that comes back. Types only: the
 * server checks every input again (any user of the sidebar can call the dispatcher by hand).
 */

import type { CheckCalls } from './apiCheck';
import type { CircleCalls } from './apiCircle';
import type { DataCalls } from './apiData';
import type { FindCalls } from './apiFind';
import type { MergeCalls } from './apiMerge';
import type { MarkOffer, PartnerCalls } from './apiPartner';

export type * from './apiCheck';
export type * from './apiCircle';
export type * from './apiData';
export type * from './apiFind';
export type * from './apiMerge';
export type * from './apiPartner';

/** 'YYYY-MM-DD'. */
export type DayText = string;

/** Every call carries one object and answers one object; both travel as JSON text (docs/platform.md, "dates in results"). */
export interface Api extends FindCalls, PartnerCalls, MergeCalls, CircleCalls, DataCalls, CheckCalls {
  open(input: { me?: string }): OpenView;
  /** Sent once after `open` when it asks to confirm that this colleague can open the file. */
  opened(input: Record<string, never>): Record<string, never>;
  selected(input: Record<string, never>): { partnerId: string };
  logTouchpoint(input: TouchpointInput): Logged;
  logReferral(input: ReferralInput): Logged;
  addPartner(input: { requestId: string; name: string; owner: string }): Logged;
  undo(input: { undoId: string }): { message: string };
  snooze(input: { requestId: string; partnerId: string; until: DayText }): Logged;
  skip(input: { requestId: string; partnerId: string; reason: string }): Logged;
  settings(input: Record<string, never>): SettingsView;
  saveMe(input: { name: string; email: string }): SettingsView;
  setUp(input: { practiceName: string }): SettingsView;
  turnOnReminders(input: { takeOver: boolean }): SettingsView;
  turnOffReminders(input: Record<string, never>): SettingsView;
  addSample(input: Record<string, never>): { message: string };
  previewSampleRemoval(input: Record<string, never>): SampleRemoval;
  removeSample(input: Record<string, never>): { message: string };
  updateNow(input: Record<string, never>): { message: string };
  openImport(input: Record<string, never>): { message: string };
  /** With an empty mapping, a table of an unknown kind is answered with its columns. */
  previewImport(input: {
    text: string;
    fileName: string;
    mapping: ColumnChoice[];
  }): ImportPreview | ImportColumns;
  importContacts(input: { requestId: string; contacts: ChosenContact[] }): {
    message: string;
    undoId: string;
  };
}

export type CallName = keyof Api;
export type Input<N extends CallName> = Parameters<Api[N]>[0];
export type Output<N extends CallName> = ReturnType<Api[N]>;

/** What the dispatcher `rpc(json)` is sent and sends back. */
export interface Request<N extends CallName = CallName> {
  readonly call: N;
  readonly input: Input<N>;
}
export type Reply<N extends CallName = CallName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly refusal: Refused };

/** An action declined: `sentence` says what to fix; `code` lets the sidebar choose a designed state. */
export interface Refused {
  readonly code: RefusalCode;
  readonly sentence: string;
  /** The field of the form the sentence belongs to, when it is about one. */
  readonly field?: string;
}
export type RefusalCode =
  | 'busy'
  | 'not-set-up'
  | 'structure'
  | 'input'
  | 'not-authorised'
  | 'gone'
  | 'unexpected';

/** Everything the sidebar shows when it opens. */
export interface OpenView {
  readonly today: DayText;
  /** The name on the Team tab that is me, as far as known. */
  readonly me: string;
  readonly colleagues: readonly string[];
  readonly kinds: readonly string[];
  readonly permissions: readonly string[];
  readonly partners: readonly PartnerOption[];
  /** The id of the partner whose row is selected, or ''. */
  readonly selectedPartnerId: string;
  readonly due: readonly DueItem[];
  /** One sentence that must be seen (reminders have not run for a day, this is a copy …), or ''. */
  readonly banner: string;
  /** Whether the sidebar should send `opened`. */
  readonly confirm: boolean;
  /** HH:MM; a referral received before it is to be answered today. */
  readonly sameDayCutoff: string;
}

export interface PartnerOption {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly stage: string;
}

/** One line of the Due list. */
export interface DueItem {
  readonly partnerId: string;
  readonly partner: string;
  readonly owner: string;
  readonly group: 'pinned' | 'overdue' | 'today' | 'week';
  readonly about: 'touch' | 'referral';
  /** What to do: 'Give them a call', 'Thank for the referral of 3 Mar'. */
  readonly title: string;
  /** Why it is here: 'Overdue 12 d. You last met on 4 Jan.' */
  readonly why: string;
  readonly dueOn: DayText;
  readonly suggestedKind: string;
  /** Row ids, so that a button finds its row again. */
  readonly referralId: string;
  /** A form of Google Calendar for a touch; '' for a referral. */
  readonly calendarUrl: string;
  /** What one tap can note about a referral's open step; without them the partner's page has the steps. */
  readonly marks: readonly MarkOffer[];
}

export interface TouchpointInput {
  readonly requestId: string;
  readonly partnerId: string;
  readonly kind: string;
  readonly date: DayText;
  readonly by: string;
  readonly gotFromIt: string;
  readonly notes: string;
}

export interface ReferralInput {
  readonly requestId: string;
  readonly partnerId: string;
  readonly direction: 'Given' | 'Received';
  readonly date: DayText;
  /** HH:MM or ''. */
  readonly arrivedAt: string;
  readonly clientCode: string;
  readonly handledBy: string;
  readonly permission: string;
  readonly confidence: string;
}

/** What a log changed, for the confirmation and the lists. */
export interface Logged {
  /** 'Coffee with Dana Kim logged for today.' and, for a referral received, 'Call today before 17:00.' */
  readonly message: string;
  readonly partner: PartnerCard;
  /** The whole Due list as it stands now. */
  readonly due: readonly DueItem[];
  /** '' when there is nothing to undo. */
  readonly undoId: string;
}

export interface PartnerCard {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly due: string;
  readonly nextStep: string;
  readonly reciprocity: string;
  readonly lastContact: DayText | '';
}

export interface SettingsView {
  readonly setUp: boolean;
  readonly practiceName: string;
  readonly me: { readonly name: string; readonly email: string; readonly emailKnown: boolean };
  readonly team: readonly {
    readonly name: string;
    readonly email: string;
    readonly reminders: string;
    readonly weekday: string;
  }[];
  readonly reminders: {
    readonly on: boolean;
    readonly byMe: boolean;
    /** Whose account sends them, or ''. */
    readonly sentFrom: string;
    /** 'today 07:10', 'yesterday 07:12', 'never'. */
    readonly lastRun: string;
    /** 'today', 'on Monday, 23 Nov'; '' before set-up. */
    readonly nextRun: string;
    readonly hour: number;
    /** A sentence when something keeps them from going out, or ''. */
    readonly trouble: string;
  };
  readonly hasSample: boolean;
  /** Said once at set-up: this sheet may be health information. */
  readonly privacyNotice: string;
  readonly version: string;
}

export interface SampleRemoval {
  readonly rowsToRemove: number;
  /** Sample rows a person changed, and rows they added about sample people: these stay. */
  readonly kept: readonly string[];
}

/** A contact read from a file. Every field '' when the file does not say. */
export interface Contact {
  readonly name: string;
  readonly organisation: string;
  readonly profession: string;
  readonly email: string;
  readonly phone: string;
  readonly notes: string;
}

/** What a column of a file can hold. A name may come in two. */
export type MappedField = 'name' | 'lastName' | 'organisation' | 'profession' | 'email' | 'phone' | 'notes';

/** A field of ours, and the column (0 = the first) that holds it, as text. */
export interface ColumnChoice {
  readonly field: MappedField;
  readonly column: string;
}

/** A table whose columns we do not know. */
export interface ImportColumns {
  readonly is: 'columns';
  readonly columns: readonly { readonly title: string; readonly samples: readonly string[] }[];
  /** The columns (0 = the first) that seem to hold our fields. */
  readonly guess: Readonly<Partial<Record<MappedField, number>>>;
}

export interface ImportPreview {
  readonly is: 'preview';
  /** 'Google Contacts (since 2024)', 'Outlook', 'vCard' and so on. */
  readonly format: string;
  readonly contacts: readonly PreviewedContact[];
  /** Rows that hold no name, and the like. */
  readonly skipped: readonly string[];
}

export interface PreviewedContact extends Contact {
  readonly index: number;
  /** The partner it seems to be already: same e-mail, same phone, same name and organisation. '' = new. */
  readonly duplicateOf: string;
  /** Somebody of a similar name only may be the same: they can be chosen like anybody new. */
  readonly duplicateBy: '' | 'e-mail' | 'phone' | 'name' | 'similar name';
}

export interface ChosenContact extends Contact {
  readonly core: boolean;
  /** The day we first knew them, or ''. */
  readonly knownSince: DayText | '';
  /** Wanted although they seem to be here already. */
  readonly anyway?: boolean;
}
