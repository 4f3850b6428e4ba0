import type { SentMail } from '../../local/host';

/** A digest as the person reads it who gets it, without a line of what composed it. */
export interface ReadDigest {
  readonly to: string;
  /** 'For Ben · touches · Dana Fielding · Give them a call', in the order of the mail; own lines begin with 'own'. */
  readonly lines: readonly string[];
}

export const OWN = 'own';
export const NOBODYS = 'Nobody’s yet';
export const lineOf = (...words: readonly string[]): string => words.join(' · ');

const SECTION_OF = {
  'FIRST, WHAT WE OWE': 'promises',
  'REFERRALS TO ANSWER': 'received',
  'REFERRALS TO FOLLOW UP': 'followUps',
  'KEEP IN TOUCH': 'touches',
  'ONE NEW HELLO': 'prospects',
  'GONE QUIET': 'dormant',
  'AGREED TOGETHER': 'commitments',
} as const;
export type SectionName = (typeof SECTION_OF)[keyof typeof SECTION_OF];

/** What each sentence asks for; one that is not here says a touch. */
const ASKS_FOR: Readonly<Record<string, string>> = {
  'Ask first: “Would you like them to get in touch with you?”': 'ask client',
  'Tell them that you referred somebody.': 'tell partner',
  'Ask whether contact came about.': 'in touch?',
  'Ask how it went.': 'how did it go?',
  'Ask, if it feels right, how it is going.': 'how did it go?, softly',
  'Give them a call: how did it go?': 'call',
  'Call and ask, if it feels right, how it is going.': 'call, softly',
  'Nothing heard. Close it with “Nothing came of it”?': 'close it',
  'Call the person they sent.': 'contact client',
  'Say thank you for the referral.': 'thank',
  'Tell them that contact was made.': 'tell contact',
  'Note what came of it.': 'what came of it?',
  'Tell them what came of it.': 'pass outcome on',
  'Say hello: three plain lines are enough.': 'hello',
  'Reconnect, or let go?': 'reconnect or let go',
  'Half-way through what you agreed.': 'half-way',
  'Look back together: what went well, what to change?': 'review',
};

export function readDigest({ to, body, htmlBody = '' }: SentMail): ReadDigest {
  const blocks = body.split('\n\n').slice(3);
  const end = blocks.findIndex((block) => block.startsWith('Open the sheet: '));
  let whose = OWN;
  const lines = blocks.slice(0, end).flatMap((block) => {
    const heading = /^=== (.*) ===$/.exec(block)?.[1];
    if (heading === undefined) return readSection(block, whose);
    whose = heading;
    return [];
  });
  expectSamePartners(body, htmlBody);
  return { to: to.join(', '), lines };
}

function readSection(block: string, whose: string): string[] {
  const [heading = '', ...rest] = block.split('\n');
  const section = SECTION_OF[heading as keyof typeof SECTION_OF];
  if (!section) throw new Error(`A digest has a section nobody knows: ${heading}`);
  const told = rest.flatMap((text, index) => {
    const partner = /^\* (.*)$/.exec(text)?.[1];
    return partner === undefined ? [] : [lineOf(whose, section, partner, askOf(rest[index + 1] ?? ''))];
  });
  const more = /^ {2}(?:and )?(\d+) (?:more|in the sheet)$/.exec(rest.at(-1) ?? '')?.[1];
  return more === undefined ? told : [...told, lineOf(whose, section, `and ${more} more`)];
}

function askOf(text: string): string {
  const sentence = text.trim();
  return ASKS_FOR[sentence] ?? sentence.replace(/\?$/, '');
}

/** Both forms of the mail speak of the same partners, in one order. */
function expectSamePartners(body: string, htmlBody: string): void {
  const plain = [...body.matchAll(/^\* (.*)$/gm)].map(([, partner]) => partner);
  const rich = [...htmlBody.matchAll(/<strong[^>]*>(.*?)<\/strong>/g)].map(([, partner]) => partner);
  if (plain.join() !== rich.join())
    throw new Error(`A mail names ${plain.join()} in plain text, but ${rich.join()} in HTML.`);
}
