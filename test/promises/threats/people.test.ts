import { describe, expect, it } from 'vitest';
import { ANA, BEN, CHIARA } from '../../support/practice';
import { dashboard, mailed, runTriggers, withReminders } from './scene';

/** Who may open the sheet, who may be mailed, and what is said when Google refuses (docs/threats.md, R). */

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
