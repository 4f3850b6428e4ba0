/** The only kinds of link there are. */
export type Href = `https://${string}` | `mailto:${string}` | `tel:${string}`;

/** Characters: the most that every browser and mail program is known to take. */
export const LONGEST_LINK = 1_900;

/** A link's query; a part that is blank is left out. */
export function makeQuery(parts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeText(value ?? '')}`)
    .join('&');
}

/** encodeURIComponent throws on half a surrogate pair. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
