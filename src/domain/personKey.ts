import { normaliseName } from './names';

/**
 * The forms in which two entries are compared to see whether they are one person. Looser than names.ts, which
 * decides whose row it is: these only ever stop an import, they never join two partners.
 */

const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx rev sir dame lady mag dipl herr frau mme mlle sr sra srta'.split(' '),
);
/** Letters that stand behind a name and are no part of anybody's name. */
const CREDENTIALS = new Set(
  'phd psyd edd dphil dclinpsy lcsw licsw lmsw lmft lmhc lpc lpcc lcpc mft msw msc bsc mba mph mbbs bacp ukcp ncc bcba otr slp ccc dpt dds dmd pharmd esq cpa llb llm facp frcp mrcp mrcpsych frcpsych'.split(
    ' ',
  ),
);
/** Letters that are also somebody's name (Yo-Yo Ma, Anna Do): credentials only when written as such. */
const SHORT_CREDENTIALS = new Set('ma ba md do pt ot rn np pa jd ms bs od dc nd lac cfp'.split(' '));
const LEGAL_FORMS = new Set('inc llc llp pllc pc ltd limited plc gmbh kg ag co corp'.split(' '));

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isCredential(word: string): boolean {
  const letters = bare(word);
  if (CREDENTIALS.has(letters)) return true;
  const writtenAsSuch = word.includes('.') || /\p{Lu}\p{Lu}/u.test(word);
  return writtenAsSuch && SHORT_CREDENTIALS.has(letters);
}

/**
 * The same text for 'Dr. Anna Smith', 'Smith, Anna PhD' and 'ANNA SMITH (Riverside)': no titles, credentials,
 * accents or brackets, words in alphabetical order.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,;]+/)
    .filter((word) => bare(word) !== '');
  const plain = words.filter((word) => !TITLES.has(bare(word)) && !isCredential(word));
  if (words.length === 0) return normaliseName(name);
  // 'Dr. Do' and 'MA' are all title: better the whole than nothing.
  return (plain.length > 0 ? plain : words).map(bare).sort().join(' ');
}

/** The same text for 'Anna Smith' and 'ANNA SMITH (Riverside)', as an import names a namesake. */
export function plainNameKey(name: string): string {
  return normaliseName(name.trim().replace(/(?<=\S)(?:\s+\([^()]*\))+$/, ''));
}

/** The same text for 'Harbour Clinic, LLC' and 'harbour clinic'. */
export function organisationKey(organisation: string): string {
  const words = organisation
    .split(/[\s,;/&]+/)
    .map(bare)
    .filter((word) => word !== '');
  const plain = words.filter((word) => !LEGAL_FORMS.has(word));
  return (plain.length > 0 ? plain : words).join(' ');
}

/** The address in lower case, or '' when there is none. */
export function emailKey(email: string): string {
  const address = email
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : '';
}

/** A telephone number to compare: its digits, whether they begin with the country, and the extension. */
export interface PhoneKey {
  readonly digits: string;
  readonly international: boolean;
  readonly extension: string;
}

/** Fewer digits are an extension or a slip, shared by too many. */
export const LEAST_DIGITS = 7;

/** The number's key, or undefined when it has fewer than seven digits. */
export function phoneKey(phone: string): PhoneKey | undefined {
  const [, main = '', extension = ''] =
    /^(.*?)(?:\s*(?:ext|extension|x|#)\.?\s*(\d{1,6}))?\s*$/i.exec(phone.slice(0, 100)) ?? [];
  const dialled = main
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '');
  const international = /^(\+|00)/.test(dialled);
  const digits = dialled.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < LEAST_DIGITS ? undefined : { digits, international, extension };
}

/**
 * Whether both ring the same telephone. A number without its country matches the end of one with it; two that
 * name their countries must be equal.
 */
export function isSamePhone(a: PhoneKey, b: PhoneKey): boolean {
  if (a.extension !== b.extension) return false;
  if (a.international && b.international) return a.digits === b.digits;
  return a.digits.endsWith(b.digits) || b.digits.endsWith(a.digits);
}
