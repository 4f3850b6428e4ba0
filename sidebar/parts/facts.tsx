import { reachLink } from '../links';

/** What is known of several things, in one line. */
export const joinDots = (texts: readonly (string | false | undefined)[]): string =>
  texts.filter(Boolean).join(' · ');

/** A short list of sentences. */
export function Dotted({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="dotted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Terms with what is known of each; those of which nothing is known are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {facts
        .filter(([, text]) => text)
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="told">{text}</dd>
          </div>
        ))}
    </dl>
  );
}

interface ReachProps {
  readonly phone: string;
  readonly email?: string;
}

/** The ways to reach somebody, each a link where the text is a number or an address. */
export function Reach({ phone, email = '' }: ReachProps) {
  const ways = [
    { text: phone, link: reachLink('tel', phone) },
    { text: email, link: reachLink('mailto', email) },
  ].filter(({ text }) => text);
  if (ways.length === 0) return null;
  return (
    <p class="reach">
      {ways.map(({ text, link }) =>
        link ? (
          <a key={text} href={link} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </p>
  );
}
