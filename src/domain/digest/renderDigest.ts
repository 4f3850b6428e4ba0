import type { Digest, Letterhead } from './digest';
import { displayName } from './displayName';
import { composeLetter } from './letter';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';
import { describeSubject } from './words';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail of a digest. No value reaches it unescaped, and its only link is the sheet's. */
export function renderDigest(digest: Digest, letterhead: Letterhead): Mail {
  const safe: Letterhead = {
    practiceName: displayName(letterhead.practiceName),
    sheetUrl: isWebAddress(letterhead.sheetUrl) ? letterhead.sheetUrl : '',
    sentFrom: displayName(letterhead.sentFrom),
  };
  const letter = composeLetter(digest, safe);
  return { subject: describeSubject(digest), text: renderText(letter), html: renderHtml(letter) };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/.test(url);
}
