import type { Failure } from './server';
import { failureWords } from './words';

type Unanswered = Exclude<Failure['is'], 'refused'>;

/** A failure that did not come from the server's rules, in words a person can act on. */
export function describeFailure(is: Unanswered): Failure {
  return { is, sentence: failureWords[is] };
}

export function isNotSetUp(failure: Failure): boolean {
  return failure.is === 'refused' && failure.code === 'not-set-up';
}

/** The field of the form that a refusal is about, or ''. */
export function fieldOf(failure: Failure): string {
  return failure.is === 'refused' ? failure.field : '';
}
