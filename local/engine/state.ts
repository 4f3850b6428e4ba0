import type { Clock } from '../clock';
import { notationOf } from '../formulas';
import type { Selection, SentMail, Sharing, StoredProperties, StoredTrigger } from '../hostApi';
import type { Program } from '../program';
import type { Variants } from '../variants';
import type { TypingContext } from '../workbook/typedInput';
import type { Workbook } from '../workbook/workbook';
import { wallClock } from '../workbook/zone';
import type { FaultHook } from './faults';
import type { EditEvent } from './people';
import type { AccountKind, Usage } from './quotas';
import type { UndoStep } from './undo';

export interface CachedValue {
  value: string;
  expires: number;
}

/** Everything the executions of one file share. */
export interface HostState {
  readonly workbook: Workbook;
  readonly program: Program;
  readonly clock: Clock;
  readonly variants: Variants;
  readonly random: () => number;
  readonly latency: number;
  readonly consent: Readonly<Record<string, string[]>>;
  sharing: Sharing;
  properties: StoredProperties;
  /** By store ('document', 'script', 'user ana@example.org'), then key. */
  caches: Map<string, Map<string, CachedValue>>;
  /** Who holds each lock: an execution's number, or 0 for somebody outside. */
  locks: Map<string, number>;
  triggers: StoredTrigger[];
  mails: SentMail[];
  mailCount: number;
  mailed: { at: number; from: string; recipients: number }[];
  /** What everybody's account may use in a day. */
  readonly account: AccountKind;
  /** What each person used of it, by address. */
  usage: Map<string, Usage>;
  selections: Map<string, Selection>;
  /** The account a person's pages run as, where it is not their own. */
  accounts: Map<string, string>;
  nextExecution: number;
  /** Executions that have begun and not ended; more than one only inside a fault hook or a formula. */
  running: number;
  /** An onEdit is running; events of people meanwhile wait here, two at most. */
  editRunning: boolean;
  /** What each person may take back, the last last. */
  undo: Map<string, UndoStep[]>;
  /** The edit the running onEdit answers. */
  answering?: UndoStep;
  editQueue: { person: string; event: EditEvent }[];
  fault?: FaultHook;
  /** The fault hook is running. */
  striking: FaultHook | undefined;
  announceMail(mail: SentMail): void;
  announceTriggers(): void;
  /** Computes the built-in formulas that depend on what changed. */
  recalculate(): void;
  /** Asks the custom functions that had to wait for a script to end. */
  answerFormulas(): void;
}

/** How text that arrives now is read, formulas in English. */
export function typingOf({ workbook, clock, variants }: HostState): TypingContext {
  const year = wallClock(clock.now(), workbook.timeZone).getUTCFullYear();
  return { locale: workbook.locale, year, keepsSignedText: variants.signedText === 'text' };
}

/** How people type: formulas too in the notation of the file's locale. */
export function peoplesTyping(state: HostState): TypingContext {
  return { ...typingOf(state), notation: notationOf(state.workbook.locale) };
}

/** How text of a script is read. */
export function scriptsTyping(state: HostState): TypingContext {
  return state.variants.formulasByScripts === 'in English' ? typingOf(state) : peoplesTyping(state);
}
