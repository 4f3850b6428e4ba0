import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../local/random';
import { makeContext, newContext, parseContext } from '../../../src/google/context';
import { makeSetting, parseSettings, SETTING_NAMES } from '../../../src/schema/settings';
import { aScene, aWaitingTeam, dashboard, mailed, runTriggers } from './scene';
import { PLACES, spoil } from './spoilt';

describe('C11: one character changed', () => {
  const EACH = 25;
  it.each(PLACES)(`in %s: menu, log and run answer (${EACH} changes; 5,000 in test:deep)`, (place) => {
    expect(Array.from({ length: EACH }, (_, seed) => spoil(place, seed)).flat()).toEqual([]);
  });

  const [SEED, FLIPS] = [11, 5_000];
  it(`in settings and context as text: each is read, or its default stands (${FLIPS} changes, seed ${SEED})`, () => {
    const random = makeRandom(SEED);
    const context = newContext('Europe/Vienna', 'de_AT');
    const whole = makeContext(context);
    for (let time = 0; time < FLIPS; time++) {
      const at = Math.floor(random() * whole.length);
      const spoilt =
        whole.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + whole.slice(at + 1);
      const read = parseContext(spoilt);
      for (const settings of [read?.settings, parseSettings([{ name: spoilt, value: spoilt }]).settings]) {
        if (!settings) continue;
        for (const name of SETTING_NAMES) expect(typeof makeSetting(name, settings)).toMatch(/string|number/);
        expect(settings.reminder_hour).toBeGreaterThanOrEqual(0);
        expect(settings.working_days.length).toBeLessThanOrEqual(7);
      }
    }
  });
});

describe('C11: what is remembered is full', () => {
  const full = (document: Record<string, string>) => {
    const snapshot = aWaitingTeam().host.snapshot();
    return aScene({ ...snapshot, properties: { ...snapshot.properties, document } });
  };

  it('a store filled to its last byte by others: nobody is mailed without a claim, the sheet says so, and an hour with room mails all', () => {
    const practice = full(
      Object.fromEntries(Array.from({ length: 57 }, (_, index) => [`other${index}`, 'x'.repeat(8_975)])),
    );
    const [outcome] = runTriggers(practice);
    expect(mailed(practice)).toEqual([]);
    expect(outcome?.console.join()).not.toContain('example.org');
    expect(dashboard(practice)).toContain('3 reminders wait for the next hour.');
    expect(practice.ask('settings', {}).reminders.trouble).toContain('wait for the next hour');
    const { properties, ...kept } = practice.host.snapshot();
    const later = aScene({ ...kept, properties: { ...properties, document: {} } }, '2026-03-03T09:00:00Z');
    runTriggers(later);
    expect(mailed(later)).toHaveLength(3);
    expect(dashboard(later)).not.toContain('wait for');
  });

  it('a year of mails to twenty colleagues stays far below the limit: old days are dropped', () => {
    const days = Array.from(
      { length: 365 },
      (_, index) => new Date(Date.UTC(2025, 2, 3) + index * 86_400_000),
    );
    const entry = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`a1b2c3d4e5f6${n}`, 'sent'])),
    );
    const practice = full(
      Object.fromEntries(days.map((day) => [`mailed.${day.toISOString().slice(0, 10)}`, entry])),
    );
    const count = () => Object.keys(practice.host.snapshot().properties.document).length;
    const before = count();
    runTriggers(practice);
    expect(count()).toBeLessThan(before);
    expect(mailed(practice).length).toBe(3);
  });
});
