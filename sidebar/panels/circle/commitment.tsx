import type { CommitmentCard } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { Button } from '../../parts/button';
import { Facts } from '../../parts/facts';
import { openerId } from '../../state/smallForm';
import { circleWords } from '../../words';
import type { RoundProps } from './rounds';
import { ReviewForm } from './sheets';

const words = circleWords.commitment;

/** What was agreed and how it goes; looking back once it is time, and the next round after that. */
export function Agreed(props: RoundProps) {
  const { round, page, verbs } = props;
  const { commitment, next, partnerId, partner, step } = round;
  const { sheet } = page;
  const isReviewing = sheet.is === 'review' && sheet.partnerId === partnerId;
  const isReviewable = commitment && commitment.state !== 'Reviewed' && step === 'evaluate';
  return (
    <div class="agreed">
      {commitment && <Commitment commitment={commitment} today={page.view.today} />}
      {commitment && commitment.state !== 'Reviewed' && sheet.is === 'none' && (
        <Button
          id={openerId(`amend ${partnerId}`)}
          label={commitment.missing ? words.complete : words.amend}
          look={commitment.missing ? 'plain' : 'text'}
          onPress={() => verbs.openAmendment(partnerId, partner, commitment)}
        />
      )}
      {isReviewable && !isReviewing && (
        <Button
          id={openerId(`review ${partnerId}`)}
          label={words.review}
          onPress={() => verbs.openReview(partnerId, partner, commitment.id)}
        />
      )}
      {isReviewing && <ReviewForm {...props} sheet={sheet} />}
      {next && sheet.is === 'none' && (
        <Button
          id={openerId(`commitment ${partnerId}`)}
          label={words.next}
          onPress={() => verbs.openCommitment(partnerId, partner, next)}
        />
      )}
    </div>
  );
}

interface CommitmentProps {
  readonly commitment: CommitmentCard;
  readonly today: string;
}

function Commitment({ commitment, today }: CommitmentProps) {
  const { round, state, progress, missing, ourGoal, theirGoal, reviewDue } = commitment;
  const lines = [
    [words.ourGoal, ourGoal],
    [words.theirGoal, theirGoal],
    [words.wentWell, commitment.wentWell],
    [words.toChange, commitment.toChange],
  ] as const;
  return (
    <>
      <p class="line">
        <b>{circleWords.rounds.round(round)}</b> <span class="chip">{state}</span>
      </p>
      <p>{missing || progress}</p>
      {reviewDue && <p class="why">{words.reviewDue(describeDay(reviewDue, today))}</p>}
      <Facts facts={lines} />
    </>
  );
}
