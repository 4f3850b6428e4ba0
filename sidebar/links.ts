const PHONE = /^\+?[\d\s()./-]{3,40}$/;
const EMAIL = /^[^\s@<>"?&%]{1,64}@[^\s@<>"?&%]{1,190}$/;

/** A link that calls or writes to somebody; undefined for text that is no number and no address. */
export function reachLink(by: 'tel' | 'mailto', text: string): string | undefined {
  const isOne = by === 'tel' ? PHONE.test(text) : EMAIL.test(text);
  return isOne ? `${by}:${by === 'tel' ? text.replace(/[^\d+]/g, '') : encode(text)}` : undefined;
}

/** Whether a link may be opened: a web page or the computer's mail program, nothing that runs. */
export function isSafeLink(url: string): boolean {
  return /^(https:\/\/|mailto:)/i.test(url);
}

/** encodeURIComponent throws on half a surrogate pair, which a cell can hold. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
