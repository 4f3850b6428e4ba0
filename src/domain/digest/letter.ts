import type { Digest, Letterhead, Part, Section } from './digest';
import {
  CLOSING,
  describeGreeting,
  describeLine,
  describeMore,
  describeOpening,
  describeSender,
  describeToday,
  describeWhose,
  HEADINGS,
  OPEN_SHEET,
} from './words';

/** A digest in words, from which both forms of the mail are made. */
export interface Letter {
  readonly today: string;
  readonly greeting: string;
  readonly opening: string;
  readonly parts: readonly LetterPart[];
  readonly link: { readonly words: string; readonly url: string } | undefined;
  readonly closing: string;
  readonly sender: readonly string[];
}

export interface LetterPart {
  /** '' for the reader's own. */
  readonly heading: string;
  readonly sections: readonly LetterSection[];
}

export interface LetterSection {
  readonly heading: string;
  readonly isUrgent: boolean;
  readonly lines: readonly { readonly partner: string; readonly what: string; readonly why: string }[];
  /** What stands in the sheet alone, or ''. */
  readonly more: string;
}

export function composeLetter(digest: Digest, { practiceName, sheetUrl, sentFrom }: Letterhead): Letter {
  return {
    today: describeToday(digest),
    greeting: describeGreeting(digest),
    opening: describeOpening(digest),
    parts: digest.parts.map((part) => composePart(part, digest)),
    link: sheetUrl === '' ? undefined : { words: OPEN_SHEET, url: sheetUrl },
    closing: CLOSING,
    sender: describeSender(digest, practiceName, sentFrom),
  };
}

function composePart({ whose, sections }: Part, { today }: Digest): LetterPart {
  const composeSection = (section: Section): LetterSection => ({
    heading: HEADINGS[section.name],
    isUrgent: section.name === 'promises',
    lines: section.lines.map((line) => ({ partner: line.partner, ...describeLine(line, today) })),
    more: section.more === 0 ? '' : describeMore(section),
  });
  return { heading: describeWhose(whose), sections: sections.map(composeSection) };
}
