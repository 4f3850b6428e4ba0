import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/day/day';
import { propertiesLedger } from '../../src/google/ledger';
import { documentLock } from '../../src/google/lock';
import { appMail } from '../../src/google/mail';
import { patiently } from '../../src/google/patient';

let pauses: number[];
beforeEach(() => {
  pauses = [];
  vi.stubGlobal('Utilities', { sleep: (pause: number) => pauses.push(pause) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Fails so many times, then answers. */
function failing(times: number, words = 'Service error: Spreadsheets') {
  let left = times;
  return vi.fn(() => {
    if (left-- > 0) throw new Error(words);
    return 'read';
  });
}

describe('a read', () => {
  it('that succeeds is made once', () => {
    const read = failing(0);
    expect(patiently(read)).toBe('read');
    expect(read).toHaveBeenCalledTimes(1);
    expect(pauses).toEqual([]);
  });

  it('that fails three times is made a fourth, later each time', () => {
    expect(patiently(failing(3))).toBe('read');
    expect(pauses).toEqual([200, 600, 1_800]);
  });

  it('that fails four times has failed', () => {
    const read = failing(4);
    expect(() => patiently(read)).toThrow('Service error');
    expect(read).toHaveBeenCalledTimes(4);
  });

  it.each([
    ['that is not allowed', 'You do not have permission to call this.'],
    ['that tells of a write to a protected place', 'You are trying to edit a protected cell or object.'],
  ])('%s is not asked for again', (_, words) => {
    const read = failing(1, words);
    expect(() => patiently(read)).toThrow(words);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('the lock', () => {
  it('is the document’s, waited for as long as it says', () => {
    const tryLock = vi.fn(() => true);
    vi.stubGlobal('LockService', { getDocumentLock: () => ({ tryLock }) });
    expect(documentLock().acquire(10_000)).toBe(true);
    expect(tryLock).toHaveBeenCalledWith(10_000);
  });

  it('is asked for again until it is had, and then not', () => {
    const tryLock = vi.fn().mockReturnValueOnce(false).mockReturnValue(true);
    vi.stubGlobal('LockService', { getDocumentLock: () => ({ tryLock }) });
    const lock = documentLock();
    expect([1, 2, 3].map(() => lock.acquire(10_000))).toEqual([false, true, true]);
    expect(tryLock).toHaveBeenCalledTimes(2);
  });

  it('is not had where Google gives none', () => {
    vi.stubGlobal('LockService', { getDocumentLock: () => null });
    expect(documentLock().acquire(10_000)).toBe(false);
  });
});

describe('mail', () => {
  const message = {
    to: 'ana@example.org',
    subject: 'Today',
    text: 'Call',
    html: '<p>Call</p>',
    name: 'Mutual',
  };

  it('goes out once, with both bodies and the sender’s name, and is not tried again', () => {
    const sendEmail = vi.fn(() => {
      throw new Error('Service error: Mail');
    });
    vi.stubGlobal('MailApp', { sendEmail });
    expect(() => appMail().send(message)).toThrow('Service error');
    expect(sendEmail.mock.calls).toEqual([
      [{ to: 'ana@example.org', subject: 'Today', body: 'Call', htmlBody: '<p>Call</p>', name: 'Mutual' }],
    ]);
  });

  it('has no number left where the right was not given, and fails where Google does', () => {
    const left = (getRemainingDailyQuota: () => unknown) => {
      vi.stubGlobal('MailApp', { getRemainingDailyQuota });
      return appMail().remaining();
    };
    expect(left(() => 7)).toBe(7);
    expect(left(failing(9, 'no permission'))).toBeUndefined();
    expect(() => left(failing(9))).toThrow('Service error');
  });
});

it('the ledger knows its own days among other properties, and writes them through', () => {
  const kept = new Map([
    ['mailed.2026-03-02', '{}'],
    ['other', 'x'],
  ]);
  const store = {
    getProperties: () => Object.fromEntries(kept),
    setProperty: (key: string, value: string) => kept.set(key, value),
    deleteProperty: (key: string) => kept.delete(key),
  };
  vi.stubGlobal('PropertiesService', { getDocumentProperties: () => store });
  const ledger = propertiesLedger();
  expect([...ledger.days()]).toEqual([['2026-03-02', '{}']]);
  ledger.put(day('2026-03-03'), '{"a":"claimed"}');
  ledger.drop('2026-03-02');
  expect([...kept]).toEqual([
    ['other', 'x'],
    ['mailed.2026-03-03', '{"a":"claimed"}'],
  ]);
});
