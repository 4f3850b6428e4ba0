import type { Partner } from '../../../schema/partners';
import { cleanLine } from '../text';
import { encodeText, type Href } from './link';

const FEWEST_DIGITS = 3;
/** The longest number there is (E.164). */
const MOST_DIGITS = 15;

/** Rings the number in the Phone cell; undefined when it holds none, or more than one. An extension is left out. */
export function phoneLink({ phone }: Pick<Partner, 'phone'>): Href | undefined {
  const [number = ''] = phone.replace(/^\s*tel:/i, '').split(/(?:ext|extension|x|#)\.?\s*\d+\s*$/i);
  if (/\p{L}/u.test(number)) return undefined;
  const dialled = number.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const digits = dialled.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return undefined;
  return `tel:${dialled.startsWith('+') ? '+' : ''}${digits}`;
}

/** Looks the partner's organisation up on a map; undefined without one. */
export function mapLink({ organisation }: Pick<Partner, 'organisation'>): Href | undefined {
  const place = cleanLine(organisation);
  return place === '' ? undefined : `https://www.google.com/maps/search/?api=1&query=${encodeText(place)}`;
}
