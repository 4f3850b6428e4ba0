import { Refusal } from '../actions/refusal';
import { isNotAllowed } from '../google/notAllowed';
import { reportUnexpected } from '../google/report';
import type { Refused } from './api';

/** What Google says of a range or tab that this account may not change (docs/platform.md, "warning-only protection"). */
const PROTECTED = /protected (cell|range|sheet)|protected.*(cell|object)/i;

/** The sentence for any failure. A message of Google's may hold a cell's text, so it is never passed on (P6). */
export function describeFailure(error: unknown): Refused {
  if (error instanceof Refusal) {
    return { code: error.code, sentence: error.message, ...(error.field !== '' && { field: error.field }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isNotAllowed(error)) {
    return {
      code: 'not-authorised',
      sentence:
        'Google did not allow this. If you are signed in to several accounts, open this spreadsheet in a window with just one; otherwise allow Mutual what it asks for.',
    };
  }
  if (PROTECTED.test(message)) {
    return {
      code: 'not-authorised',
      sentence:
        'Somebody protected this part of the spreadsheet, and your account may not change it. Nothing was saved. Ask its owner to let you edit there.',
    };
  }
  reportUnexpected(error);
  return {
    code: 'unexpected',
    sentence:
      'Something happened that Mutual did not expect. What you typed is still here; please try again.',
  };
}
