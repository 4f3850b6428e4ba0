import { cleanLine } from './text';

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|rev|sir|dame|lady|herr|frau|mme|sr|sra)(?:\.\s*|\s+)(?=\S)/iu;
const INITIAL = /^\p{L}\.?$|^(?:\p{L}\.)+$/u;
/** Words that say it is a house, not a person. */
const HOUSE =
  /(?<!\p{L})(?:agency|associates|cent(?:er|re)|charity|clinic|college|counselling|foundation|group|hospital|house|institute|medical|mediation|network|partners|pharmacy|physio(?:therapy)?|practice|psychology|school|service|services|surgery|team|therapy|trust|university|wellness)(?!\p{L})/iu;

/**
 * How a partner is addressed: 'Dr. Dana Fielding' and 'Fielding, Dana' are Dana; an agency, and somebody of whom
 * we know no more than 'Mrs Fielding' or 'D. Fielding', keep the name as it is written.
 */
export function firstNameOf({
  partner,
  organisation,
}: {
  readonly partner: string;
  readonly organisation: string;
}): string {
  const name = cleanLine(partner.replace(/\([^()]*\)/g, ' '));
  if (name === cleanLine(organisation) || HOUSE.test(name)) return name;
  const bare = stripTitles(name);
  const [family = '', given = ''] = bare.split(',');
  const [first = '', ...others] = (isGiven(given) ? given : family).trim().split(' ');
  const isFamilyName = others.length === 0 && bare !== name && !isGiven(given);
  return isFamilyName || INITIAL.test(first) ? name : first;
}

function stripTitles(name: string): string {
  const shorter = name.replace(TITLE, '');
  return shorter === name ? name : stripTitles(shorter);
}

/** What stands behind a comma is a first name, unless it is letters of a degree: 'Dana Fielding, PhD'. */
function isGiven(words: string): boolean {
  return /^\s*\p{Lu}\p{Ll}+(?![\p{L}.])/u.test(words);
}
