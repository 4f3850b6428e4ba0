import type { Draft } from '../draft';
import { type OpenText, shorten } from '../text';
import { NEUTRAL_TITLE } from '../titles';
import { LINK_PROBLEMS as problems } from '../words';
import { type Address, parseAddress } from './address';
import { encodeText, type Href, LONGEST_LINK, makeQuery } from './link';

/** A message that a link opens, for a person to send. Its type has no room for what speaks of a referral. */
export interface Message {
  readonly to: Address | undefined;
  readonly subject: OpenText;
  readonly body?: OpenText;
}

/** Gmail's window for a new message: its subject is `su`, and `subject` is ignored. */
export function gmailLink({ to, subject, body }: Message): Href {
  return `https://mail.google.com/mail/?${makeQuery({ view: 'cm', fs: '1', to, su: subject, body })}`;
}

/** The person's own mail program; lines end in CR LF (RFC 6068, section 5). */
export function mailtoLink({ to, subject, body }: Message): Href {
  const query = makeQuery({ subject, body: body?.replace(/\n/g, '\r\n') });
  return `mailto:${encodeText(to ?? '')}${query === '' ? '' : `?${query}`}`;
}

/** Outlook on the web. */
export function outlookLink({ to, subject, body }: Message): Href {
  return `https://outlook.office.com/mail/deeplink/compose?${makeQuery({ to, subject, body })}`;
}

export interface MessageLinks {
  readonly gmail: Href;
  readonly mailto: Href;
  readonly outlook: Href;
  /** Whether the draft's words are in the links; if not, they go by Copy. */
  readonly carriesText: boolean;
  /** Sentences for the person who opens one. */
  readonly problems: readonly string[];
}

/**
 * The links that open a draft. One that speaks of a referral opens an empty message with a neutral subject; so does
 * a text too long for a link, with its own subject. Undefined when the draft says that nothing may be written yet.
 */
export function linkDraft(draft: Draft, email: string): MessageLinks | undefined {
  if (draft.body === '') return undefined;
  const to = parseAddress(email);
  const unaddressed = to ? [] : [email.trim() === '' ? problems.blankAddress : problems.noAddress];
  if (draft.goes === 'by copy')
    return { ...openMessage({ to, subject: NEUTRAL_TITLE }), carriesText: false, problems: unaddressed };

  const { subject, body } = draft;
  const full = openMessage({ to, subject, body });
  if (fits(full)) return { ...full, carriesText: true, problems: unaddressed };
  const bare = openMessage({ to, subject: shorten(subject) });
  return { ...bare, carriesText: false, problems: [...unaddressed, problems.tooLong] };
}

function openMessage(message: Message) {
  return { gmail: gmailLink(message), mailto: mailtoLink(message), outlook: outlookLink(message) };
}

function fits(links: Readonly<Record<string, Href>>): boolean {
  return Object.values(links).every((href) => href.length <= LONGEST_LINK);
}
