import { addCommitment, amendCommitment, reviewCommitment } from '../actions/agree';
import { addIntroduction, moveIntroduction } from '../actions/introduce';
import { openCircle } from '../actions/openCircle';
import type { Agreement } from '../domain/circle/agreement';
import { INTRODUCTION_FIELDS } from '../domain/circle/moves';
import { INTRODUCTION_SIDES, VERDICTS } from '../schema/words';
import type { CircleCalls } from './api';
import type { CallsOf } from './call';
import { makeCircleChanged, makeCircleView, makeRoundReviewed } from './circleView';
import type { Reader } from './reader';

const NO_SIDE = 'Say for whom: them or us.';
const NO_CONTACT = 'Write whom to introduce: a name, a role or a code. Never a client.';
const NO_FIELD = 'Choose what to change.';

/** The calls of the Circle panel. */
export const circleCalls: CallsOf<CircleCalls> = {
  openCircle: (ports) => makeCircleView(openCircle(ports)),
  addIntroduction: (ports, read) =>
    makeCircleChanged(
      addIntroduction(ports, read.id('requestId'), read.id('partnerId'), {
        side: read.oneOf('side', INTRODUCTION_SIDES, NO_SIDE),
        contact: read.required('contact', 200, NO_CONTACT),
        verdict: read.choice('verdict', VERDICTS),
        owner: read.text('owner', 100),
        byWhen: read.optionalDay('byWhen'),
        notes: read.text('notes', 2_000),
      }),
    ),
  moveIntroduction: (ports, read) =>
    makeCircleChanged(
      moveIntroduction(ports, read.id('requestId'), read.id('introductionId'), {
        field: read.oneOf('field', INTRODUCTION_FIELDS, NO_FIELD),
        value: read.text('value', 2_000),
        date: read.optionalDay('date'),
      }),
    ),
  addCommitment: (ports, read) =>
    makeCircleChanged(addCommitment(ports, read.id('requestId'), read.id('partnerId'), readAgreement(read))),
  amendCommitment: (ports, read) =>
    makeCircleChanged(
      amendCommitment(ports, read.id('requestId'), read.id('commitmentId'), readAgreement(read)),
    ),
  reviewCommitment(ports, read) {
    const commitmentId = read.id('commitmentId');
    const review = { wentWell: read.text('wentWell', 2_000), toChange: read.text('toChange', 2_000) };
    const result = reviewCommitment(ports, read.id('requestId'), commitmentId, review);
    return makeRoundReviewed(result, commitmentId);
  },
};

function readAgreement(read: Reader): Agreement {
  return {
    agreedOn: read.optionalDay('agreedOn'),
    weDo: read.optionalCount('weDo'),
    theyDo: read.optionalCount('theyDo'),
    from: read.optionalDay('from'),
    until: read.optionalDay('until'),
    ourGoal: read.text('ourGoal', 2_000),
    theirGoal: read.text('theirGoal', 2_000),
  };
}
