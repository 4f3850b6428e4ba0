import { describe, expect, it } from 'vitest';
import { replaceUnseen } from '../../src/domain/unseen';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Marks that nobody sees, or that turn writing around. */
const UNSEEN = [
  0x00ad,
  0x034f,
  0x061c,
  0x180e,
  0x200b,
  0x200e,
  0x200f,
  0xfeff,
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  ...range(0xe0000, 0xe007f),
  ...range(0x00, 0x09),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
];

/** What names and emoji are made of. */
const KEPT = ['\n', ' ', '\u200c', '\u200d', '\ufe0f', '\u{e0100}', 'é', 'ß', '長', '😀'];

describe('a character nobody can see', () => {
  it('becomes a space, each of them', () => {
    const kept = UNSEEN.filter((code) => replaceUnseen(String.fromCodePoint(code)).trim() !== '');
    expect(kept.map((code) => code.toString(16))).toEqual([]);
  });

  it.each(KEPT)('is not %j', (character) => {
    expect(replaceUnseen(`a${character}b`)).toBe(`a${character}b`);
  });
});
