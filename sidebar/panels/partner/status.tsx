import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { isFormAt, Opener, pendingOn } from '../../parts/desk';
import { joinDots } from '../../parts/facts';
import { Fold } from '../../parts/fold';
import { Name } from '../../parts/name';
import { SmallForm } from '../../parts/smallForm';
import { partnerWords } from '../../words';
import { Offer } from './drafts';
import type { PartProps } from './partner';

const words = partnerWords.status;

const WAYS = [
  { status: 'Paused', place: 'status pause', label: words.pause, why: words.pauseWhy },
  { status: 'Not a fit', place: 'status part', label: words.part, why: words.partWhy },
] as const;

/** Resting or parting, in kind words and never for good. */
export function Status(props: PartProps) {
  const { page, desk, verbs } = props;
  const { status } = page.view;
  return (
    <Fold title={words.title} fact={words.facts[status]}>
      <p>{status === 'Paused' ? words.isPaused : status === 'Not a fit' ? words.isPart : words.why}</p>
      <div class="buttons">
        {status && (
          <Button
            label={words.bringBack}
            pending={pendingOn(desk, 'status back', words.bringBack)}
            onPress={() => void verbs.setStatus('status back', '')}
          />
        )}
        {WAYS.filter((way) => way.status !== status).map(({ place, label }) => (
          <Opener key={place} desk={desk} place={place} label={label} look="plain" />
        ))}
      </div>
      {WAYS.filter(({ place }) => isFormAt(desk, place)).map((way) => (
        <Confirm key={way.place} {...props} way={way} />
      ))}
      <ActNote desk={desk} under="status" />
      <Parting {...props} />
    </Fold>
  );
}

interface ConfirmProps extends PartProps {
  readonly way: (typeof WAYS)[number];
}

function Confirm({ page, desk, verbs, way: { status, place, label, why } }: ConfirmProps) {
  return (
    <SmallForm
      desk={desk}
      place={place}
      label={label}
      save={label}
      asksOnly
      onSave={() => void verbs.setStatus(place, status)}
    >
      <p>{why(page.view.card.name)}</p>
    </SmallForm>
  );
}

/** After Not a fit: a kind word to them, and somebody else to turn to (0.20, 0.21). */
function Parting({ page, verbs }: PartProps) {
  const { parting } = page;
  if (!parting) return null;
  const { closing, nextProspect } = parting;
  return (
    <>
      {closing && (
        <>
          <h3>{words.closing}</h3>
          <ul class="drafts">
            <Offer offer={closing} draft={page.draft} verbs={verbs} />
          </ul>
        </>
      )}
      {nextProspect && (
        <>
          <h3>{words.nextTitle}</h3>
          <p>
            <Name
              id="next-prospect"
              name={nextProspect.name}
              open={() => void verbs.openPartner(nextProspect.id, nextProspect.name, page.opened.openedFrom)}
            />
          </p>
          <p class="why">{joinDots([nextProspect.profession, nextProspect.serves])}</p>
        </>
      )}
    </>
  );
}
