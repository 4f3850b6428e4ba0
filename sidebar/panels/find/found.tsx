import type { FoundPartner, FoundPartners } from '../../../src/entry/api';
import { CONFIDENCES } from '../../../src/schema/words';
import { Button } from '../../parts/button';
import { Facts, joinDots, Reach } from '../../parts/facts';
import { Name } from '../../parts/name';
import type { Find } from '../../state/find';
import { FOUND } from '../../verbs/finding';
import type { Verbs } from '../../verbs/verbs';
import { findWords as words } from '../../words';

interface FoundProps {
  readonly found: FoundPartners;
  readonly doubted: Find['doubted'];
  readonly verbs: Verbs;
}

/** Who fits, A–Z, and those to be asked anew. */
export function Found(props: FoundProps) {
  const { partners, askAgain, note } = props.found;
  return (
    <section class="found" aria-labelledby={FOUND}>
      <div role="status">
        <h2 id={FOUND} tabIndex={-1}>
          {words.found(partners.length)}
        </h2>
        {note && <p>{note}</p>}
      </div>
      {partners.length > 1 && <p class="hint">{words.order}</p>}
      <Results {...props} partners={partners} />
      {askAgain.length > 0 && <h2 class="group">{words.askAgainTitle}</h2>}
      <Results {...props} partners={askAgain} />
    </section>
  );
}

function Results({ partners, ...props }: FoundProps & { readonly partners: readonly FoundPartner[] }) {
  if (partners.length === 0) return null;
  return (
    <ul>
      {partners.map((partner) => (
        <Result key={partner.id} partner={partner} {...props} />
      ))}
    </ul>
  );
}

interface ResultProps extends FoundProps {
  readonly partner: FoundPartner;
}

function Result({ partner, found, doubted, verbs }: ResultProps) {
  const { id, name, profession, organisation, goodReferral, capacity, askAgain, matches, unsaid } = partner;
  const nameId = `found ${id}`;
  const what = joinDots([profession, organisation]);
  return (
    <li class="result">
      <p>
        <Name id={nameId} name={name} open={() => void verbs.openPartner(id, name, nameId)} />
      </p>
      {what && <p class="why">{what}</p>}
      <p class={askAgain ? 'capacity again' : 'capacity'}>{capacity}</p>
      <Facts
        facts={[
          [words.fits, matches.join(', ')],
          [words.goodReferral, goodReferral],
          [words.unsaid, unsaid.join(', ')],
        ]}
      />
      <Reach phone={partner.phone} />
      {doubted?.partnerId === id ? (
        <Doubt sentence={found.doubt} verbs={verbs} />
      ) : (
        <Refer partner={partner} verbs={verbs} />
      )}
    </li>
  );
}

/** How sure somebody is decides the way: only the surest leads straight to the form. */
function Refer({ partner: { id, name }, verbs }: Pick<ResultProps, 'partner' | 'verbs'>) {
  return (
    <fieldset class="refer">
      <legend>{words.refer}</legend>
      <div class="buttons">
        {CONFIDENCES.map((confidence) => {
          const label = words.confidences[confidence];
          return (
            <Button
              key={confidence}
              label={label}
              spoken={words.referWith(label, name)}
              onPress={() => verbs.refer(id, confidence)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

/** Better no referral than a doubtful one (3.2). */
function Doubt({ sentence, verbs }: { readonly sentence: string; readonly verbs: Verbs }) {
  return (
    <div class="tip" id="find-doubt" tabIndex={-1} role="status">
      <p>
        <b>{sentence}</b>
      </p>
      <div class="buttons">
        <Button label={words.otherNames} onPress={verbs.leaveDoubt} />
        <Button label={words.logAnyway} look="text" onPress={verbs.referAnyway} />
      </div>
    </div>
  );
}
