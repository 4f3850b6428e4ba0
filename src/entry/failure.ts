import { Refusal } from '../actions/refusal';
import { isNotAllowed, isProtected } from '../google/notAllowed';
import { reportUnexpected } from '../google/report';
import type { Refused } from './api';

/** The sentence for any failure. A message of Google's may hold a cell's text, so it is never passed on (P6). */
export function describeFailure(error: unknown): Refused {
  if (error instanceof Refusal) {
    return { code: error.code, sentence: error.message, ...(error.field !== '' && { field: error.field }) };
  }
  if (isNotAllowed(error)) {
    return {
      code: 'not-authorised',
      sentence:
        'Google did not allow this. If you are signed in to several accounts, open this spreadsheet in a window with just one; otherwise allow Mutual what it asks for.',
    };
  }
  if (isProtected(error)) {
    return {
      code: 'not-authorised',
      sentence:
        'Somebody protected this part of the spreadsheet, and your account may not change it. Ask its owner to let you edit there.',
    };
  }
  reportUnexpected(error);
  return {
    code: 'unexpected',
    sentence:
      'Something happened that Mutual did not expect. What you typed is still here; please try again.',
  };
}
