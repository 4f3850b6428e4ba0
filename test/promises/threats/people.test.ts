import { describe, expect, it } from 'vitest';
import { serviceError } from '../../../local/host';
import { ANA, aSamplePractice, BEN, CHIARA, type Practice } from '../../support/practice';
import { aCall, danaOf, dashboard, mailed, runTriggers, withReminders } from './scene';

/** Who may open the sheet, who may be mailed, and what is said when Google refuses (docs/threats.md, R). */

const failAt = (practice: Practice, wanted: string) => {
  practice.host.fault = (call, moment) => {
    if (moment === 'before' && `${call.service}.${call.method}` === wanted) throw serviceError();
  };
};

describe('R1: somebody who lost access to the sheet', () => {
  it('gets no mail from the next run on, and the sheet says so', () => {
    const practice = withReminders();
    practice.host.share({ editors: [CHIARA] });
    runTriggers(practice);
    expect(mailed(practice)).toContain(ANA);
    expect(mailed(practice)).not.toContain(BEN);
    expect(dashboard(practice)).toContain('Ben');
  });

  it('gets mail again once the sheet is shared with them, as a viewer too', () => {
    const practice = withReminders();
    practice.host.share({ editors: [CHIARA], viewers: [BEN] });
    runTriggers(practice);
    expect(mailed(practice)).toContain(BEN);
  });
});

describe('R2: when Google does not say who may open the sheet', () => {
  it('nobody is mailed, and the sheet says why', () => {
    const practice = withReminders();
    failAt(practice, 'Spreadsheet.getEditors');
    runTriggers(practice);
    expect(mailed(practice)).toEqual([]);
    expect(dashboard(practice)).toMatch(/not .*(say|read)/i);
  });
});

describe('R5: whatever Google throws', () => {
  const ASKS = ['open', 'settings', 'updateNow', 'openCircle'] as const;
  it.each(ASKS)(
    'at any call of %s, the person reads a sentence with nothing of the sheet or the code in it',
    (name) => {
      const practice = aSamplePractice();
      practice.ask(name, {} as never);
      const calls = practice.last.remoteCalls;
      const secret = 'Dana Kim';
      for (let nth = 1; nth <= calls; nth++) {
        let count = 0;
        practice.host.fault = (_, moment) => {
          if (moment === 'before' && ++count === nth)
            throw serviceError(`Service error near “${secret}” at Code.gs:12`);
        };
        const outcome = practice.host.call(ANA, 'rpc', [JSON.stringify({ call: name, input: {} })]);
        expect(outcome.ok).toBe(true);
        const reply = JSON.parse(String(outcome.value)) as { ok: boolean; refusal?: { sentence: string } };
        if (reply.ok) continue;
        expect(reply.refusal?.sentence).toMatch(/^[A-Z].*[.]$/);
        expect(reply.refusal?.sentence).not.toMatch(/Dana|Code\.gs|Error:|undefined/);
        expect(outcome.console.join('\n')).not.toContain(secret);
      }
    },
  );
});

describe('R6: somebody who may only look', () => {
  it('is shown no menu, and can run nothing', () => {
    const practice = aSamplePractice();
    practice.host.share({ viewers: ['guest@example.org'] });
    expect(practice.host.openMenu('guest@example.org').menu).toEqual([]);
  });
});

describe('R7: a tab somebody protected', () => {
  it('stops the write with a sentence, and no half of a row is left', () => {
    const practice = aSamplePractice();
    const { id } = practice.sheet('Touchpoints');
    practice.host.workbook.protections.push({
      id: 99_001,
      sheetId: id,
      unprotected: [],
      description: 'Please leave this tab alone',
      warningOnly: false,
      editors: [],
    });
    const before = practice.freeRow('Touchpoints');
    const refused = practice.refusal('logTouchpoint', aCall(danaOf(practice), 'request-protected-1'), BEN);
    expect(refused.sentence).toMatch(/protect/i);
    expect(practice.freeRow('Touchpoints')).toBe(before);
  });
});

describe('R8: without the rights it needs', () => {
  it('the menu is there before anybody allowed anything', () => {
    const practice = aSamplePractice();
    for (const authMode of ['NONE', 'LIMITED'] as const) {
      const { outcome, menu } = practice.host.openMenu(ANA, { authMode });
      expect(outcome.ok).toBe(true);
      expect(menu).toHaveLength(1);
    }
  });

  const SCOPES = [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
    'script.scriptapp',
    'userinfo.email',
  ].map((name) => `https://www.googleapis.com/auth/${name}`);

  it.each(SCOPES)('one left unticked, %s, every answer is a sentence', (missing) => {
    const practice = aSamplePractice({ consent: { [ANA]: SCOPES.filter((scope) => scope !== missing) } });
    for (const call of ['open', 'settings', 'updateNow', 'turnOnReminders'] as const) {
      const outcome = practice.host.call(ANA, 'rpc', [JSON.stringify({ call, input: { takeOver: false } })]);
      expect(outcome.ok, call).toBe(true);
      const reply = JSON.parse(String(outcome.value)) as { ok: boolean; refusal?: { sentence: string } };
      if (!reply.ok) expect(reply.refusal?.sentence).toMatch(/^[A-Z].*[.]$/);
    }
  });
});
