import { describe, expect, it } from 'vitest';
import { displayName } from '../../../src/domain/digest/displayName';

describe('a name in a mail', () => {
  it.each([
    ['Dana  Kim\n', 'Dana Kim'],
    ['Dana\r\nBcc: evil@example.org', 'Dana Bcc: evil@example.org'],
    ['Dana\u202e miK\u2066', 'Dana miK'],
    ['Dana\u0000\u0007\u200bKim', 'Dana Kim'],
    ['\u061cDana\u00adKim\u180e', 'Dana Kim'],
    ['Dana\u{e0041}\u{e007f}Kim', 'Dana Kim'],
    ['Dana\u3164Kim\u034f', 'Dana Kim'],
    ['Your account: https://evil.example', 'Your account: https: / /evil.example'],
    ['WWW.evil.example', 'www evil.example'],
    ['Zoë 👩‍⚕️ O’Brien', 'Zoë 👩‍⚕️ O’Brien'],
    ['نیلوفر خانه\u200cها', 'نیلوفر خانه\u200cها'],
  ])('%j stands as %j', (typed, shown) => {
    expect(displayName(typed)).toBe(shown);
  });

  it('is cut at 80 characters, never through an emoji', () => {
    expect(displayName('x'.repeat(80))).toBe('x'.repeat(80));
    expect(displayName('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(displayName(`${'x'.repeat(78)}😀😀`)).toBe(`${'x'.repeat(78)}…`);
  });
});
