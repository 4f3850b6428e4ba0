import { Button } from '../../parts/button';
import { joinDots, Reach } from '../../parts/facts';
import { StageChip } from '../../parts/stageChip';
import { partnerWords as words } from '../../words';
import type { PartProps } from './partner';

/** Who they are, in three lines, and the commonest thing to do with them. */
export function Head({ page: { view }, verbs }: PartProps) {
  const { card, profession, organisation, email, phone, owner, core } = view;
  const what = joinDots([profession, organisation]);
  return (
    <div class="head-card">
      <p>
        <StageChip stage={card.stage} /> {core && <span class="chip plain">{words.core}</span>}
      </p>
      {what && <p>{what}</p>}
      <p class="quiet">{words.ownedBy(owner)}</p>
      <Reach phone={phone} email={email} />
      {card.nextStep && <p class="next">{card.nextStep}</p>}
      <div class="actions">
        <Button label={words.log} look="primary" onPress={() => verbs.logWith(card.id)} />
      </div>
    </div>
  );
}
