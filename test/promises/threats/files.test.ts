import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../local/random';
import { parseSettings } from '../../../src/schema/settings';
import { ANA, aSamplePractice } from '../../support/practice';
import { BAD_FILES } from './badFiles';
import { aScene } from './scene';

/** What comes in as a file or as JSON, with nothing left to inherit from or to pollute (docs/threats.md, I). */

const snapshot = aSamplePractice().host.snapshot();
const WRITES = /\.(set|add|insert|delete|clear|append|remove|create|hide|show|sort|copy|move|protect|update)/;

/** From here on whatever reaches for what every object inherits throws. */
Object.freeze(Object.prototype);

describe(`I4: ${BAD_FILES.length} files that are no list of contacts, or a strange one`, () => {
  const practice = aScene(snapshot);
  const before = JSON.stringify(practice.host.snapshot().workbook);
  const preview = (text: string) => {
    const request = JSON.stringify({
      call: 'previewImport',
      input: { fileName: 'file.csv', text, mapping: [] },
    });
    return practice.host.call(ANA, 'rpc', [request]);
  };

  it.each(BAD_FILES.map((file) => [file.name, file] as const))('%s', (_, { text, declined }) => {
    const outcome = preview(text);
    const reply = JSON.parse(String(outcome.value)) as {
      ok: boolean;
      value?: { is: string; contacts?: readonly { name: string; notes: string }[] };
      refusal?: { sentence: string };
    };
    expect(reply.ok).toBe(!declined);
    if (declined) expect(reply.refusal?.sentence).toMatch(/^(This|The text of this) .*\.$/s);
    for (const { name, notes } of reply.value?.contacts ?? []) {
      expect(name).not.toBe('');
      expect(name.length + notes.length).toBeLessThanOrEqual(4_000);
    }
    expect(outcome.calls.filter((call) => WRITES.test(call))).toEqual([]);
  });

  it('not one of them changed anything in the file', () => {
    expect(BAD_FILES.length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(practice.host.snapshot().workbook)).toBe(before);
  });
});

describe('I10: JSON made by chance', () => {
  const [SEED, DOCUMENTS] = [10, 5_000];
  const KEYS = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'settings',
    'kinds',
    'reminders',
    'zone',
  ];
  const MORE = ['colleagues', 'owed', 'call', 'input', 'name', 'value'];
  const LEAVES = ['null', 'true', '-1', '1e400', '""', '"polluted"', '[]', '{}', '"2026-03-02"', '[[[]]]'];

  const random = makeRandom(SEED);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;

  function jsonOf(depth: number): string {
    if (depth === 0) return pick(LEAVES);
    const items = Array.from({ length: Math.floor(random() * 5) }, () => jsonOf(depth - 1));
    if (random() < 0.2) return `[${items}]`;
    return `{${items.map((item) => `"${pick([...KEYS, ...MORE])}":${item}`)}}`;
  }

  it(`is answered, or read as nothing, and leaves no trace (${DOCUMENTS} documents, seed ${SEED})`, () => {
    const practice = aScene(snapshot);
    const before = JSON.stringify(practice.host.snapshot().workbook);
    let refused = 0;
    for (let time = 0; time < DOCUMENTS; time++) {
      const text = jsonOf(1 + (time % 5));
      const call = pick(['logTouchpoint', '__proto__', 'constructor', 'hasOwnProperty', 'importContacts']);
      const request = time % 2 ? text : `{"call":"${call}","input":${text}}`;
      const outcome = practice.host.call(ANA, 'rpc', [request]);
      expect(outcome.ok, request).toBe(true);
      if (String(outcome.value).startsWith('{"ok":false')) refused++;
      parseSettings([{ name: text, value: text }]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
    expect(refused).toBe(DOCUMENTS);
    expect(JSON.stringify(practice.host.snapshot().workbook)).toBe(before);
  });
});
