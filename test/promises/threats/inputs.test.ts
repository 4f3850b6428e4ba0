import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../local/random';
import { parseDay } from '../../../src/day/day';
import { readContacts } from '../../../src/domain/contacts/readContacts';
import { normaliseName } from '../../../src/domain/names';
import { isAddress } from '../../../src/domain/recipients';
import { ANA, aPractice, aSamplePractice } from '../../support/practice';
import { sourceOfProgram } from '../../support/sourceProgram';
import { runTriggers, withReminders } from './scene';

/** Text that means to be more than text (docs/threats.md, I). */

describe('I9: a mail in somebody else’s name', () => {
  it('cannot be made: it comes from who turned reminders on, with no reply address, copy or attachment', () => {
    const practice = withReminders();
    runTriggers(practice);
    expect(practice.host.mails.length).toBeGreaterThan(1);
    for (const mail of practice.host.mails) {
      expect(mail).toMatchObject({
        from: ANA,
        cc: [],
        bcc: [],
        attachments: [],
        senderName: 'Example practice',
      });
      expect(mail.replyTo).toBeUndefined();
      expect(mail.body).toContain(ANA);
    }
  });
});

describe('I10: input that reaches for what every object inherits', () => {
  const SEED = 10;
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'call', 'input'];

  /** JSON text of nested objects with such keys, as text, since a literal would not keep them. */
  function jsonOf(random: () => number, depth: number): string {
    if (depth === 0) return random() < 0.5 ? '"polluted"' : '{"polluted":true}';
    const keys = KEYS.filter(() => random() < 0.4);
    return `{${keys.map((key) => `"${key}":${jsonOf(random, depth - 1)}`).join(',')}}`;
  }

  it(`is answered with a sentence and changes nothing (900 requests, seed ${SEED})`, () => {
    const random = makeRandom(SEED);
    const snapshot = aSamplePractice().host.snapshot();
    // In this very process, where pollution would show.
    const { host } = aPractice({ program: sourceOfProgram(), snapshot });
    for (let time = 0; time < 300; time++) {
      const input = jsonOf(random, 1 + (time % 4));
      const requests = [
        input,
        `{"call":"logTouchpoint","input":${input}}`,
        `{"call":"__proto__","input":${input}}`,
      ];
      for (const request of requests) {
        const reply = JSON.parse(String(host.call(ANA, 'rpc', [request]).value)) as {
          ok: boolean;
          refusal?: { sentence: string };
        };
        expect(reply.ok).toBe(false);
        expect(reply.refusal?.sentence).toMatch(/^[A-Z].*[.]$/);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
  });
});

describe('I11: text made to keep a pattern busy for ever', () => {
  const LONG = 50_000;
  const ATTACKS = ['a', 'a.', 'a@', '-', ' ', '1', '1/', '"', ',', '((', '\u0301', 'é '].map((piece) =>
    piece.repeat(LONG / piece.length),
  );
  it.each(ATTACKS.map((text) => [text.slice(0, 4), text]))('%j … is read to its end', (_, text) => {
    expect(isAddress(`${text}!`)).toBe(false);
    expect(parseDay(text)).toBeUndefined();
    expect(normaliseName(text).length).toBeLessThanOrEqual(LONG);
    readContacts(`First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\n${text},${text},${text},${text}`);
  });
});
