import { describe, expect, it } from 'vitest';
import { type Outcome, serviceError } from '../../../local/host';
import { REFUSALS } from '../../../local/refusals';
import { ANA, aPractice, BEN, CHIARA } from '../../support/practice';
import { CALL_ENTRIES, ENDS, type Entry, OTHER_ENTRIES, sentencesOf } from './entries';
import { aScene, withReminders } from './scene';

/** Every way in, without a right or with a service that fails (docs/threats.md, R). */

const snapshot = withReminders().host.snapshot();
const SECRET = 'Dana Kim';
const ENTRIES = [...CALL_ENTRIES, ...OTHER_ENTRIES];

/** A whole sentence of ours, with nothing of the sheet, the code or the error in it. */
function expectSentences(outcome: Outcome, where: string): void {
  for (const sentence of sentencesOf(outcome)) {
    expect(sentence, where).toMatch(/^[A-Z“].*[.]$/s);
    expect(sentence, where).not.toMatch(/Code\.gs|\bat \w+ \(|Exception|Error:|undefined|\[object|\{\d\}/);
    expect(sentence, where).not.toContain(`near ${SECRET}`);
  }
  expect(outcome.console.join('\n'), where).not.toContain(SECRET);
}

describe('R5: whatever Google throws, at whatever way in', () => {
  const ERRORS = Object.values(REFUSALS).map(({ words }) => `${words} near ${SECRET} at Code.gs:12`);

  /** Every third call of it fails once, each with another error. */
  function failEach({ enter, name }: Entry, number: number): void {
    let practice = aScene(snapshot);
    enter(practice, 'request-count-0001');
    let counted = 1;
    for (let nth = 1 + (number % 3); nth <= counted; nth += 3) {
      if (ENDS.has(name) || nth % 12 === 1) practice = aScene(snapshot);
      let count = 0;
      let thrown = '';
      practice.host.fault = (call, moment) => {
        if (moment !== 'before' || ++count !== nth) return;
        thrown = call.name;
        throw serviceError(ERRORS[(nth + number * 7) % ERRORS.length]);
      };
      const outcomes = enter(practice, `request-${number}-${nth}-000`);
      practice.host.fault = undefined;
      counted = Math.max(counted, count);
      for (const outcome of outcomes) {
        // A trigger and an opening have nobody to tell, and words in the corner may be what failed: Google shows its own then.
        const isSilent = ['the hourly trigger', 'onEdit', 'onOpen'].includes(name);
        const mayFail = isSilent || thrown === 'Spreadsheet.toast';
        if (!mayFail) expect(outcome.ok, `${name}, call ${nth} (${thrown})`).toBe(true);
        expectSentences(outcome, `${name}, call ${nth} (${thrown})`);
      }
    }
  }

  it.each(ENTRIES.map((entry, number) => [entry.name, entry, number] as const))('%s', (_, entry, number) => {
    failEach(entry, number);
  });
});

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

describe('R8: each right left unticked, at whatever way in', () => {
  it.each(SCOPES)('without %s every answer is a sentence', (missing) => {
    const consent = { [ANA]: SCOPES.filter((scope) => scope !== missing) };
    const practice = aScene(snapshot, undefined, { consent });
    for (const [number, { name, enter }] of ENTRIES.entries()) {
      if (ENDS.has(name)) continue;
      for (const outcome of enter(practice, `request-scope-${number}-00`)) {
        if (name !== 'the hourly trigger' && missing !== SCOPES[0]) expect(outcome.ok, name).toBe(true);
        expectSentences(outcome, name);
      }
    }
  });

  const WINDOWS = ['openLog', 'openFind', 'openDue', 'openSettings', 'openImport', 'updateNow'];
  it.each(SCOPES)('without %s each line of the menu opens its window or says why not', (missing) => {
    const practice = aPractice({
      ...{
        snapshot: structuredClone(snapshot),
        consent: { [ANA]: SCOPES.filter((scope) => scope !== missing) },
      },
    });
    for (const name of WINDOWS) {
      const outcome = practice.host.chooseMenu(ANA, name);
      // Without the right to the spreadsheet no words can be shown in it: Google shows its own.
      if (missing !== SCOPES[0]) expect(outcome.ok, name).toBe(true);
      if (outcome.ok) expect(outcome.effects.length, name).toBeGreaterThan(0);
      expectSentences(outcome, name);
    }
  });

  it('loading the script asks no service of anything', () => {
    const practice = aPractice({ snapshot: structuredClone(snapshot) });
    for (const authMode of ['NONE', 'LIMITED'] as const) {
      const { outcome, menu } = practice.host.openMenu(ANA, { authMode });
      expect(outcome.ok).toBe(true);
      expect(menu).toHaveLength(1);
      expect(outcome.calls.filter((name) => !/^(Ui|Menu|SpreadsheetApp\.getUi)/.test(name))).toEqual([]);
    }
  });
});

describe('R6: who may do what', () => {
  it.each([
    ['viewers', false],
    ['editors', true],
  ] as const)('one of the %s', (role, may) => {
    const practice = aScene(snapshot);
    const guest = 'guest@example.org';
    practice.host.share({ editors: [BEN, CHIARA], viewers: [], [role]: [guest] });
    expect(practice.host.openMenu(guest).menu).toHaveLength(may ? 1 : 0);
    const acts = [
      () => practice.host.chooseMenu(guest, 'updateNow'),
      () => practice.host.call(guest, 'rpc', ['{"call":"open","input":{}}']),
      () => practice.type('Partners', 2, 'Notes', 'by a guest', guest),
    ];
    for (const act of acts) {
      if (may) expect(act).not.toThrow();
      else expect(act).toThrow(/permission|view/i);
    }
  });
});
