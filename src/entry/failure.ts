import { Refusal } from '../actions/refusal';
import { reportUnexpected } from '../google/report';
import type { Refused } from './api';

/** What Google says, in its own words, when a person has not allowed something. */
const NOT_ALLOWED = /permission|authoriz|authoris|PERMISSION_DENIED/i;

/** The sentence for any failure. A message of Google's may hold a cell's text, so it is never passed on (P6). */
export function describeFailure(error: unknown): Refused {
  if (error instanceof Refusal) {
    return { code: error.code, sentence: error.message, ...(error.field !== '' && { field: error.field }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (NOT_ALLOWED.test(message)) {
    return {
      code: 'not-authorised',
      sentence:
        'Google did not allow this. If you are signed in to several accounts, open this spreadsheet in a window with just one; otherwise allow Mutual what it asks for.',
    };
  }
  reportUnexpected(error);
  return {
    code: 'unexpected',
    sentence:
      'Something happened that Mutual did not expect. What you typed is still here; please try again.',
  };
}
