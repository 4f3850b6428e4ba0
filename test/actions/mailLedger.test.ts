import { describe, expect, it } from 'vitest';
import { openMailDay } from '../../src/actions/mailLedger';
import type { Ports } from '../../src/actions/ports';
import { day } from '../../src/day/day';

const TODAY = day('2026-03-02');

/** The ledger alone, with these days in it; a fingerprint shows what it was made of. */
function aLedger(days: Record<string, string> = {}) {
  const kept = new Map(Object.entries(days));
  const ports = {
    ids: { fingerprint: (text: string) => `#${text}` },
    ledger: {
      days: () => new Map(kept),
      put: (name: string, entries: string) => void kept.set(name, entries),
      drop: (name: string) => void kept.delete(name),
    },
  };
  return { kept, open: () => openMailDay(ports as object as Ports, TODAY) };
}

describe('one day’s mails', () => {
  it('are claimed before they are sent, and confirmed after', () => {
    const { kept, open } = aLedger();
    const mails = open();
    expect(mails.isClaimed('ana@example.org')).toBe(false);
    mails.claim('ana@example.org');
    expect([mails.isClaimed('ana@example.org'), mails.isSent('ana@example.org')]).toEqual([true, false]);
    expect(kept.get(TODAY)).toBe('{"#ana@example.org":"claimed"}');
    mails.confirm('ana@example.org');
    expect(kept.get(TODAY)).toBe('{"#ana@example.org":"sent"}');
    expect(open().isSent('Ana@Example.org ')).toBe(true);
    expect(open().isClaimed('ben@example.org')).toBe(false);
  });

  it('count as claimed, all of them, when nobody can read any more who was mailed', () => {
    const mails = aLedger({ [TODAY]: '{broken' }).open();
    expect(mails.isClaimed('ana@example.org')).toBe(true);
    expect(mails.isSent('ana@example.org')).toBe(false);
  });

  it('remember the last day before on which a mail went out for certain', () => {
    const entry = (word: string) => JSON.stringify({ '#ana@example.org': word });
    const days = {
      '2026-02-27': entry('sent'),
      '2026-02-26': entry('sent'),
      '2026-02-28': entry('claimed'),
      '2026-03-01': '{broken',
      '2026-03-02': entry('sent'),
      '2026-03-03': entry('sent'),
      '2026-02-31': entry('sent'),
    };
    expect(aLedger(days).open().lastSent('ana@example.org')).toBe('2026-02-27');
    expect(aLedger(days).open().lastSent('ben@example.org')).toBeUndefined();
  });

  it('are forgotten after 45 days, not before', () => {
    const { kept, open } = aLedger({ '2026-01-15': '{}', '2026-01-16': '{}', '2026-01-17': '{}' });
    open();
    expect([...kept.keys()]).toEqual(['2026-01-16', '2026-01-17']);
  });

  it('are forgotten two at a time, the oldest first, however they are kept', () => {
    const { kept, open } = aLedger({ '2025-12-03': '{}', '2025-12-01': '{}', '2025-12-02': '{}' });
    open();
    expect([...kept.keys()]).toEqual(['2025-12-03']);
    open();
    expect([...kept.keys()]).toEqual([]);
  });
});
