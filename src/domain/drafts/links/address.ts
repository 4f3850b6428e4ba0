import { isAddress } from '../../recipients';

declare const brand: unique symbol;

/** Exactly one plain e-mail address, as it may stand in a link. */
export type Address = string & { readonly [brand]: 'address' };

export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  return isAddress(trimmed) ? (trimmed as Address) : undefined;
}
