import { describe, expect, it } from 'vitest';
import { answerOf } from './program';

describe('formatDate', () => {
  const AT = "new Date('2025-12-31T23:05:09.007Z')";

  it.each([
    ['Etc/UTC', 'yyyy-MM-dd', '2025-12-31'],
    ['Europe/Berlin', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-01-01 00:05:09.007'],
    ['Etc/UTC', 'YYYY-MM-dd', '2026-12-31'],
    ['America/New_York', "EEE d MMMM yyyy 'at' h:mm a", 'Wed 31 December 2025 at 6:05 PM'],
    ['Asia/Kolkata', 'XXX Z', '+05:30 +0530'],
    ['Etc/UTC', "yy D u ''", "25 365 3 '"],
  ])('in %s by %s', (zone, pattern, expected) => {
    expect(
      answerOf(`return Utilities.formatDate(${AT}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`),
    ).toBe(expected);
  });

  it('refuses what is no Date', () => {
    expect(() => answerOf("return Utilities.formatDate('2026-01-01', 'Etc/UTC', 'yyyy');")).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2026-03-29', 'Europe/Berlin', 'yyyy-MM-dd', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29 02:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25 02:30', 'Europe/Berlin', 'yyyy-MM-dd HH:mm', '2026-10-25T00:30:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', 'yyyy-MM-dd', '2018-11-04T03:00:00.000Z'],
    ['5/1/2026', 'Etc/UTC', 'd/M/yyyy', '2026-01-05T00:00:00.000Z'],
  ])('%s in %s by %s', (text, zone, pattern, expected) => {
    expect(answerOf(`return Utilities.parseDate('${text}', '${zone}', '${pattern}').toISOString();`)).toBe(
      expected,
    );
  });

  it('refuses what does not fit', () => {
    expect(() => answerOf("Utilities.parseDate('soon', 'Etc/UTC', 'yyyy-MM-dd')")).toThrow(
      'Unparseable date: "soon"',
    );
  });
});

describe('the other tools', () => {
  it('identifiers look like version 4 and are the same for the same seed', () => {
    const made = (seed: number) => answerOf('return Utilities.getUuid();', { seed });
    expect(made(1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(made(1)).toBe(made(1));
    expect(made(1)).not.toBe(made(2));
  });

  it('digests are signed bytes', () => {
    expect(
      answerOf("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4);"),
    ).toEqual([-70, 120, 22, -65]);
  });

  it('base 64 goes both ways', () => {
    expect(
      answerOf(
        "return [Utilities.base64Encode('é?'), Utilities.newBlob(Utilities.base64Decode('w6k/')).getDataAsString(), Utilities.base64EncodeWebSafe('é?>')];",
      ),
    ).toEqual(['w6k/', 'é?', 'w6k_Pg==']);
  });
});
