import type { Sending } from './sending';

/** The first screen of a spreadsheet that is not set up: one question, then two ways to begin. */
export type FirstRun =
  | {
      readonly is: 'asking';
      readonly practiceName: string;
      readonly privacyNotice: string;
      readonly sending: Sending;
      /** What was said when Mutual was taken out a moment ago, or ''. */
      readonly farewell: string;
    }
  | { readonly is: 'done'; readonly sending: Sending };
