import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { pendingOn } from '../../parts/desk';
import { Dotted } from '../../parts/facts';
import { Fold } from '../../parts/fold';
import { partnerWords } from '../../words';
import type { PartProps } from './partner';

/** Whether they may be asked for referrals, with the reasons in words. */
export function Asking({ page }: PartProps) {
  const words = partnerWords.asking;
  const { green, reasons, goodMoment } = page.view.asking;
  return (
    <Fold
      title={words.title}
      fact={green ? words.green : words.amber}
      tone={green ? 'good' : undefined}
      open={goodMoment !== ''}
    >
      {goodMoment && <p class="tip">{goodMoment}</p>}
      {green && <p>{words.greenWhy}</p>}
      <Dotted lines={reasons} />
    </Fold>
  );
}

/** The weakest link, and one thing to do about it (1.4). */
export function Why({ page }: PartProps) {
  const words = partnerWords.why;
  const { why } = page.view;
  if (!why) return null;
  return (
    <Fold title={words.title} fact={words.links[why.link]}>
      <p>{why.sentence}</p>
      <p>
        <b>{words.todo}:</b> {why.todo}
      </p>
    </Fold>
  );
}

/** Shown only while the talk is worth having; declined, it is quiet for a while (3.10). */
export function GiveAndTake({ page, desk, verbs }: PartProps) {
  const words = partnerWords.giveAndTake;
  const { giveAndTake } = page.view;
  return (
    <>
      {giveAndTake && (
        <section class="tip" aria-labelledby="give-title">
          <h2 id="give-title">{words.title}</h2>
          <p>{giveAndTake}</p>
          <Button
            label={words.offered}
            look="text"
            pending={pendingOn(desk, 'nudge', words.offered)}
            onPress={() => void verbs.nudge('nudge')}
          />
        </section>
      )}
      <ActNote desk={desk} under="nudge" />
    </>
  );
}
