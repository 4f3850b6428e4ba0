import { describe, expect, it } from 'vitest';
import { logWords } from '../../sidebar/words';
import { aDueItem, createFakeServer, TODAY } from '../support/fakeServer';
import { fillCoffee, formOf, openSidebar, savedOf } from './openSidebar';

describe('logging a touchpoint', () => {
  it('sends who, what and today, and by whom', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    await sidebar.verbs.submit();
    expect(sidebar.heard('logTouchpoint')).toEqual([
      {
        requestId: expect.stringMatching(/^r/),
        partnerId: 'p-dana',
        kind: 'Coffee or meal',
        date: TODAY,
        by: 'Ana',
        gotFromIt: '',
        notes: '',
      },
    ]);
  });

  it('shows the server’s message and moves the keyboard to it', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    await sidebar.verbs.submit();
    expect(savedOf(sidebar).saved.message).toBe('Coffee or meal with Dana Kim logged for today.');
    expect(sidebar.focused.at(-1)).toBe('log-saved');
  });

  it('takes the partner’s lines off the Due list and leaves the others', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    await sidebar.verbs.submit();
    const names = sidebar.ready().view.due.map(({ partner }) => partner);
    expect(names).not.toContain('Dana Kim');
    expect(names).toHaveLength(4);
  });

  it('asks for what is missing and sends nothing', async () => {
    const sidebar = await openSidebar();
    sidebar.verbs.fill('date', '');
    await sidebar.verbs.submit();
    expect(Object.keys(formOf(sidebar).problems)).toEqual(['partnerId', 'kind', 'date']);
    expect(sidebar.focused.at(-1)).toBe('log-partnerId');
    expect(sidebar.heard('logTouchpoint')).toEqual([]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    await Promise.all([sidebar.verbs.submit(), sidebar.verbs.submit()]);
    expect(sidebar.heard('logTouchpoint')).toHaveLength(1);
  });
});

describe('when logging fails', () => {
  it('keeps what was typed, and the next try has the same request id', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    sidebar.verbs.fill('gotFromIt', 'A good lunch');
    sidebar.server.troubles.set('logTouchpoint', { is: 'error', text: 'NetworkError: HTTP 0' });
    await sidebar.verbs.submit();
    expect(formOf(sidebar)).toMatchObject({
      sending: { is: 'failed', failure: { is: 'offline' } },
      fields: { gotFromIt: 'A good lunch' },
    });
    await sidebar.verbs.submit();
    const [first, second] = sidebar.heard('logTouchpoint');
    expect(second).toEqual(first);
    expect(savedOf(sidebar).saved.partner.name).toBe('Dana Kim');
  });

  it('puts a refusal about a field under that field', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    const refusal = { code: 'input', sentence: 'That is too long.', field: 'notes' } as const;
    sidebar.server.troubles.set('logTouchpoint', { is: 'refusal', refusal });
    await sidebar.verbs.submit();
    expect(formOf(sidebar).problems).toEqual({ notes: 'That is too long.' });
    expect(formOf(sidebar).more).toBe(true);
    expect(sidebar.focused.at(-1)).toBe('log-notes');
  });

  it('shows a refusal about no field of ours beside the button', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    const refusal = {
      code: 'busy',
      sentence: 'Somebody is saving. Try again.',
      field: 'constructor',
    } as const;
    sidebar.server.troubles.set('logTouchpoint', { is: 'refusal', refusal });
    await sidebar.verbs.submit();
    expect(formOf(sidebar).sending).toMatchObject({ failure: { sentence: refusal.sentence } });
  });
});

describe('after saving', () => {
  it('Log another begins blank, with another request id and code', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    const before = formOf(sidebar);
    await sidebar.verbs.submit();
    sidebar.verbs.logAnother();
    const after = formOf(sidebar);
    expect(after.who.text).toBe('');
    expect(after.requestId).not.toBe(before.requestId);
    expect(after.offeredCode).not.toBe(before.offeredCode);
  });

  it('Undo brings the form back as it was typed, as a new wish', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    const before = formOf(sidebar);
    await sidebar.verbs.submit();
    await sidebar.verbs.undoLog();
    expect(sidebar.heard('undo')).toEqual([{ undoId: 'undo-1' }]);
    expect(formOf(sidebar)).toMatchObject({ fields: before.fields, who: before.who });
    expect(formOf(sidebar).requestId).not.toBe(before.requestId);
    expect(formOf(sidebar).hint.text).toBe('Undone: the row is gone again.');
  });

  it('an Undo that fails leaves the confirmation and can be tried again', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    await sidebar.verbs.submit();
    sidebar.server.troubles.set('undo', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.undoLog();
    expect(savedOf(sidebar).undo.is).toBe('failed');
    await sidebar.verbs.undoLog();
    expect(formOf(sidebar).who.text).toBe('Dana Kim');
  });
});

describe('logging a referral', () => {
  async function referralForm(subject: 'given' | 'received') {
    const sidebar = await openSidebar();
    sidebar.verbs.chooseSubject(subject);
    sidebar.verbs.typeWho('riv');
    sidebar.verbs.takeActive();
    return sidebar;
  }

  it('received sends the time and no confidence, and says at once what is due', async () => {
    const sidebar = await referralForm('received');
    sidebar.verbs.fill('arrivedAt', '16:30');
    sidebar.verbs.fill('confidence', 'high');
    sidebar.verbs.fill('permission', 'Contact made');
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toMatchObject([
      {
        direction: 'Received',
        partnerId: 'p-river',
        arrivedAt: '16:30',
        confidence: '',
        handledBy: 'Ana',
        permission: 'Contact made',
      },
    ]);
    expect(savedOf(sidebar).saved.message).toContain('Call today before 17:00.');
  });

  it('given sends the confidence and no time', async () => {
    const sidebar = await referralForm('given');
    sidebar.verbs.fill('arrivedAt', '16:30');
    sidebar.verbs.fill('confidence', 'high');
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toMatchObject([
      { direction: 'Given', arrivedAt: '', confidence: 'high', permission: 'Nothing' },
    ]);
  });

  it('offers a made-up code and sends it', async () => {
    const sidebar = await referralForm('given');
    const { offeredCode } = formOf(sidebar);
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toMatchObject([{ clientCode: offeredCode }]);
  });

  it('questions a code that looks like a name and sends nothing before the answer', async () => {
    const sidebar = await referralForm('given');
    sidebar.verbs.fill('clientCode', 'Anna');
    await sidebar.verbs.submit();
    expect(formOf(sidebar).problems.clientCode).toBe(logWords.doubts.name);
    expect(sidebar.heard('logReferral')).toEqual([]);
    sidebar.verbs.keepCode();
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toMatchObject([{ clientCode: 'Anna' }]);
  });

  it('asks again when a kept code is changed into another doubtful one', async () => {
    const sidebar = await referralForm('given');
    sidebar.verbs.fill('clientCode', 'Anna');
    sidebar.verbs.keepCode();
    sidebar.verbs.fill('clientCode', 'Annabel');
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toEqual([]);
  });

  it('goes back to the made-up code', async () => {
    const sidebar = await referralForm('given');
    const { offeredCode } = formOf(sidebar);
    sidebar.verbs.fill('clientCode', 'Anna');
    sidebar.verbs.takeOfferedCode();
    await sidebar.verbs.submit();
    expect(sidebar.heard('logReferral')).toMatchObject([{ clientCode: offeredCode }]);
  });
});

describe('Log on a line of the Due list', () => {
  it('opens the form with the partner and the suggested kind', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.logAbout(aDueItem());
    expect(sidebar.state().panel).toBe('log');
    expect(formOf(sidebar)).toMatchObject({
      who: { partnerId: 'p-dana' },
      fields: { kind: 'Coffee or meal', date: TODAY },
    });
  });

  it('leaves the kind open when the practice does not have the suggested one', async () => {
    const sidebar = await openSidebar('due');
    sidebar.verbs.logAbout(aDueItem({ suggestedKind: 'Karaoke' }));
    expect(formOf(sidebar).fields.kind).toBe('');
  });
});

describe('somebody who is not in the list', () => {
  it('is added as a new partner of mine and chosen', async () => {
    const sidebar = await openSidebar();
    sidebar.verbs.typeWho('  Jo   Park ');
    await sidebar.verbs.takeOption(0);
    expect(sidebar.heard('addPartner')).toMatchObject([{ name: 'Jo Park', owner: 'Ana' }]);
    expect(formOf(sidebar)).toMatchObject({
      who: { text: 'Jo Park' },
      hint: { text: 'Jo Park is now a partner.' },
    });
    expect(sidebar.ready().view.partners.at(-1)).toMatchObject({ name: 'Jo Park', stage: 'Prospect' });
  });

  it('is added once when the first answer was lost', async () => {
    const sidebar = await openSidebar();
    sidebar.verbs.typeWho('Jo Park');
    sidebar.server.troubles.set('addPartner', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.takeOption(0);
    expect(formOf(sidebar)).toMatchObject({
      who: { text: 'Jo Park' },
      adding: { sending: { is: 'failed' } },
    });
    await sidebar.verbs.takeOption(0);
    const [first, second] = sidebar.heard('addPartner');
    expect(second).toEqual(first);
  });

  it('can be taken back', async () => {
    const sidebar = await openSidebar();
    sidebar.verbs.typeWho('Jo Park');
    await sidebar.verbs.takeOption(0);
    await sidebar.verbs.undoAdding();
    expect(formOf(sidebar).who.text).toBe('');
    expect(sidebar.ready().view.partners.map(({ name }) => name)).not.toContain('Jo Park');
  });
});

describe('the selected row', () => {
  it('proposes its partner when the sidebar opens', async () => {
    const server = createFakeServer();
    server.selectedPartnerId = 'p-mei';
    const sidebar = await openSidebar('log', server);
    await expect
      .poll(() => formOf(sidebar))
      .toMatchObject({
        who: { text: 'Mei Tanaka' },
        proposed: true,
        touched: false,
      });
  });

  it('is followed while the form is untouched', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.show('log');
    sidebar.server.selectedPartnerId = 'p-amos';
    await sidebar.verbs.followSelection();
    expect(formOf(sidebar).who.text).toBe('Dr Amos Okafor');
  });

  it('is not even asked for once something was typed', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.show('log');
    sidebar.verbs.fill('notes', 'x');
    await sidebar.verbs.followSelection();
    expect(sidebar.heard('selected')).toHaveLength(1);
  });

  it('does not overwrite what was typed while the question was under way', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.show('log');
    sidebar.server.selectedPartnerId = 'p-amos';
    const answer = sidebar.verbs.followSelection();
    sidebar.verbs.typeWho('dana');
    await answer;
    expect(formOf(sidebar).who.text).toBe('dana');
  });

  it('is not asked for while another panel is on show, nor twice at a time', async () => {
    const sidebar = await openSidebar('due');
    await sidebar.verbs.followSelection();
    expect(sidebar.heard('selected')).toHaveLength(0);
    await sidebar.verbs.show('log');
    await Promise.all([sidebar.verbs.followSelection(), sidebar.verbs.followSelection()]);
    expect(sidebar.heard('selected')).toHaveLength(2);
  });

  it('taken by its button wins over what is in the field, and the rest stays', async () => {
    const sidebar = await openSidebar();
    fillCoffee(sidebar);
    sidebar.server.selectedPartnerId = 'p-amos';
    await sidebar.verbs.takeSelected();
    expect(formOf(sidebar)).toMatchObject({
      who: { partnerId: 'p-amos' },
      fields: { kind: 'Coffee or meal' },
    });
  });

  it('that is no partner’s is explained', async () => {
    const sidebar = await openSidebar();
    await sidebar.verbs.takeSelected();
    expect(formOf(sidebar).hint.text).toBe(logWords.noRowSelected);
  });
});
