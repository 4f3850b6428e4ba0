import { addDays } from '../../src/day/day';
import type { CommitmentAnswer } from '../../src/domain/answers';
import type { Commitment } from '../../src/schema/commitments';
import type { Introduction } from '../../src/schema/introductions';
import { type Known, knownTo, type Scene } from './simulatedScene';

/** Rounds of introductions with partners one can build on: agreed, worked on, looked back upon, begun again. */
export function workOnRounds(scene: Scene): void {
  for (const known of knownTo(scene)) {
    const { stage } = known.answer;
    if (stage !== 'Trusted' && stage !== 'Lasting') continue;
    const current = currentRound(scene, known);
    if (!current) startRound(scene, known);
    else if (current.answer.reviewDue && current.answer.reviewDue <= scene.today)
      lookBack(scene, known, current);
    else introduce(scene, known);
  }
}

interface Round {
  readonly commitment: Commitment;
  readonly answer: CommitmentAnswer;
}

/** The round not looked back upon yet. */
function currentRound({ book, answers }: Scene, { partner }: Known): Round | undefined {
  for (const [row, commitment] of book.commitments.entries()) {
    const answer = answers.commitments[row];
    if (commitment.partnerId === partner.id && answer && answer.state !== 'Reviewed')
      return { commitment, answer };
  }
  return undefined;
}

function startRound(scene: Scene, { partner }: Known): void {
  const { today } = scene;
  if (!scene.happens(0.01, 'round', partner.partner)) return;
  agree(scene, partner.id, { from: today, until: addDays(today, 42) });
}

function agree(scene: Scene, partnerId: string, { from, until }: { from: string; until: string }): void {
  scene.ask('addCommitment', {
    requestId: scene.request(),
    partnerId,
    agreedOn: scene.today,
    weDo: '1',
    theyDo: '1',
    from,
    until,
    ourGoal: 'private goal',
    theirGoal: '',
  });
}

/** Two of three rounds are followed by another. */
function lookBack(scene: Scene, { partner }: Known, { commitment }: Round): void {
  if (!scene.happens(scene.colleague.diligence / 2, 'review', partner.partner)) return;
  const { next } = scene.ask('reviewCommitment', {
    requestId: scene.request(),
    commitmentId: commitment.id,
    wentWell: 'private praise',
    toChange: 'private wish',
  });
  if (scene.happens(0.66, 'again', partner.partner)) agree(scene, partner.id, next);
}

/** One contact a side, each led through its steps. */
function introduce(scene: Scene, { partner }: Known): void {
  if (!scene.happens(scene.colleague.diligence / 2, 'introductions', partner.partner)) return;
  const listed = scene.book.introductions.filter(({ partnerId }) => partnerId === partner.id);
  const open = listed.filter(({ step }) => step !== 'Made' && step !== 'Dropped');
  const side = scene.pick<'them' | 'us'>(['them', 'us'], 'side', partner.partner);
  const one = open.find((introduction) => introduction.side === side);
  if (one) move(scene, one);
  else
    scene.ask('addIntroduction', {
      requestId: scene.request(),
      partnerId: partner.id,
      side,
      contact: `Private contact ${listed.length + 1}`,
      verdict: '',
      owner: scene.colleague.name,
      byWhen: '',
      notes: 'private note',
    });
}

function move(scene: Scene, { id, contact, verdict, contactPermission, way }: Introduction): void {
  const change = (field: 'verdict' | 'contactPermission' | 'way' | 'step', value: string) =>
    scene.ask('moveIntroduction', { requestId: scene.request(), introductionId: id, field, value, date: '' });
  if (verdict === '')
    change('verdict', scene.pick(['good intro', 'good intro', 'no'], 'verdict', contact, id));
  else if (verdict === 'no') change('step', 'Dropped');
  else if (contactPermission !== 'yes') change('contactPermission', 'yes');
  else if (way === '') change('way', 'joint e-mail');
  else change('step', 'Made');
}
