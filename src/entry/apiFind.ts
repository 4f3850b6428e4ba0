import type { DayText } from './api';

/** Find someone for a client (4.14). What was searched for is never stored. */
export interface FindCalls {
  /** At least one of the three must say something. */
  findPartners(input: { need: string; age: string; area: string }): FoundPartners;
}

export interface FoundPartners {
  /** Who fits and takes clients as far as we know, A–Z: no order says who is better (3.9). */
  readonly partners: readonly FoundPartner[];
  /** Who fits and said no, but so long ago that it is worth asking again, A–Z. */
  readonly askAgain: readonly FoundPartner[];
  /** Why nobody is in either list, or that these match only some of the words; ''. */
  readonly note: string;
  /** The question to put when the confidence chosen is below high (3.2). */
  readonly doubt: string;
}

export interface FoundPartner {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly organisation: string;
  readonly phone: string;
  readonly serves: string;
  readonly goodReferral: string;
  readonly stage: string;
  /** 'yes', 'waiting list', 'low fee', 'no' or '' (nobody asked yet). */
  readonly takingClients: string;
  readonly askedOn: DayText | '';
  /** 'Takes clients, asked on 3 Mar.' 'Waiting list, as of 2 Jan: ask again.' 'Not asked yet whether they take clients.' */
  readonly capacity: string;
  /** Whether they should be asked anew before anything is promised. */
  readonly askAgain: boolean;
  /** The words searched for that their columns hold, as typed in the search. */
  readonly matches: readonly string[];
  /** What the columns do not say, to be asked: 'Ages', 'Area'. */
  readonly unsaid: readonly string[];
}
