import type { DraftOffer } from '../../../src/entry/api';
import { isSafeLink } from '../../links';
import { Button } from '../../parts/button';
import { Dotted } from '../../parts/facts';
import { Fold } from '../../parts/fold';
import { FailureNote } from '../../parts/notice';
import { type Draft, keyOfDraft } from '../../state/partnerPage';
import { openerId } from '../../state/smallForm';
import { DRAFT_TEXT, TEMPLATES } from '../../verbs/drafting';
import type { Verbs } from '../../verbs/verbs';
import { partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.drafts;

/** Texts a person reads, changes and sends; the one that is asked for stands under its title. */
export function Drafts({ page, verbs }: PartProps) {
  const closing = page.parting?.closing;
  const offered = page.view.drafts;
  const { wanted } = page;
  const isMissing = wanted && !offered.some((offer) => keyOfDraft(offer) === keyOfDraft(wanted));
  const drafts = [...(isMissing ? [wanted] : []), ...offered].filter(
    (offer) => !closing || keyOfDraft(offer) !== keyOfDraft(closing),
  );
  if (drafts.length === 0) return null;
  return (
    <Fold title={words.title} fact={String(drafts.length)} open={wanted !== undefined}>
      <p class="why">{words.why}</p>
      <Button label={words.reword} look="text" onPress={() => void verbs.showTemplates()} />
      {page.draft.is === 'failed' && page.draft.key === TEMPLATES && (
        <FailureNote failure={page.draft.failure} retry={() => void verbs.showTemplates()} />
      )}
      <ul class="drafts">
        {drafts.map((offer) => (
          <Offer key={keyOfDraft(offer)} offer={offer} draft={page.draft} verbs={verbs} />
        ))}
      </ul>
    </Fold>
  );
}

interface OfferProps {
  readonly offer: DraftOffer;
  readonly draft: Draft;
  readonly verbs: Verbs;
}

export function Offer({ offer, draft, verbs }: OfferProps) {
  const key = keyOfDraft(offer);
  const mine = draft.is !== 'none' && draft.key === key ? draft : undefined;
  const open = mine?.is === 'shown';
  return (
    <li>
      <Button
        id={openerId(`draft ${key}`)}
        label={offer.title}
        look="text"
        expanded={open}
        pending={mine?.is === 'pending' ? words.writing : undefined}
        onPress={() => (open ? verbs.closeDraft() : void verbs.writeDraft(offer))}
      />
      <p class="why">{offer.when}</p>
      {mine?.is === 'failed' && (
        <FailureNote failure={mine.failure} retry={() => void verbs.writeDraft(offer)} />
      )}
      {open && <Text draft={mine} verbs={verbs} />}
    </li>
  );
}

interface TextProps {
  readonly draft: Extract<Draft, { is: 'shown' }>;
  readonly verbs: Verbs;
}

function Text({ draft: { view, copied }, verbs }: TextProps) {
  const { title, subject, body, problems, speaksOfReferral, linksCarryText } = view;
  return (
    <div class="small">
      {problems.length > 0 && <h3>{words.remarks}</h3>}
      <Dotted lines={problems} />
      {subject && (
        <p>
          <span class="quiet">{words.subject}: </span>
          {subject}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long texts scroll, which the keyboard must reach */}
      <section id={DRAFT_TEXT} class="letter" tabIndex={0} aria-label={title}>
        {body}
      </section>
      {!linksCarryText && <p class="why">{speaksOfReferral ? words.byCopy : words.tooLong}</p>}
      <div class="actions">
        {body && <Button label={words.copy} onPress={() => void verbs.copyDraft()} />}
        <MailLinks links={view.links} />
        <Button label={words.close} look="text" onPress={verbs.closeDraft} />
      </div>
      <p role="status" class="said">
        {copied === 'yes' ? words.copied : copied === 'refused' ? words.notCopied : ''}
      </p>
    </div>
  );
}

function MailLinks({ links }: { readonly links: TextProps['draft']['view']['links'] }) {
  return (
    <>
      {links
        .filter(({ url }) => isSafeLink(url))
        .map(({ name, url }) => (
          <a key={name} class="button text" href={url} target="_blank" rel="noopener noreferrer">
            {words.openIn(name)}
          </a>
        ))}
    </>
  );
}
