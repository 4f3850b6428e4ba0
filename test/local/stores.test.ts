import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import { ANA, aHost, answerOf, BEN, run } from './program';

describe('properties', () => {
  const P = 'const p = PropertiesService.getDocumentProperties();';

  it('keep text; anything else becomes its text', () => {
    expect(
      answerOf(`${P} p.setProperty('n', 1).setProperties({ o: {}, b: true }); return p.getProperties();`),
    ).toEqual({ n: '1', o: '[object Object]', b: 'true' });
    expect(answerOf(`${P} return p.getProperty('none');`)).toBeNull();
  });

  it('setProperties keeps the others unless told to delete them', () => {
    expect(
      answerOf(
        `${P} p.setProperty('a', '1'); p.setProperties({ b: '2' }); const both = p.getKeys(); p.setProperties({ c: '3' }, true); return [both, p.getKeys()];`,
      ),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('are separate for the document, the script and each user', () => {
    const host = aHost(`
      function put(text) { PropertiesService.getUserProperties().setProperty('k', text); PropertiesService.getScriptProperties().setProperty('k', 's'); }
      function look() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getScriptProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]; }`);
    host.call(ANA, 'put', ['mine']);
    expect(host.call(ANA, 'look', []).value).toEqual(['mine', 's', null]);
    expect(host.call(BEN, 'look', []).value).toEqual([null, 's', null]);
  });

  it('a value may have 9 kB and a store 500 kB', () => {
    expect(run(`${P} p.setProperty('k', 'x'.repeat(9 * 1024));`).ok).toBe(true);
    expect(run(`${P} p.setProperty('k', 'x'.repeat(9 * 1024 + 1));`).error?.message).toBe(
      'Argument too large: value',
    );
    expect(
      run(`${P} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`).error?.message,
    ).toMatch(/^You have exceeded the property storage quota/);
  });

  it('are written at once, whatever becomes of the cells', () => {
    const host = run(`${P} p.setProperty('a', 'b'); throw new Error('oh');`).host;
    expect(host.snapshot().properties.document).toEqual({ a: 'b' });
  });
});

describe('the cache', () => {
  const SCRIPT = `
    function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
    function get() { return CacheService.getDocumentCache().get('k'); }`;

  it('forgets after its seconds', () => {
    const clock = virtualClock();
    const host = aHost(SCRIPT, { clock });
    host.call(ANA, 'put', []);
    clock.sleep(59_999);
    expect(host.call(BEN, 'get', []).value).toBe('v');
    clock.sleep(1);
    expect(host.call(BEN, 'get', []).value).toBeNull();
  });

  it('may forget at any time', () => {
    const host = aHost(SCRIPT);
    host.call(ANA, 'put', []);
    host.forgetCache();
    expect(host.call(ANA, 'get', []).value).toBeNull();
  });

  it('refuses long keys and values', () => {
    expect(run("CacheService.getUserCache().put('k'.repeat(251), 'v')").error?.message).toBe(
      'Argument too large: key',
    );
    expect(run("CacheService.getUserCache().put('k', 'v'.repeat(100 * 1024 + 1))").error?.message).toBe(
      'Argument too large: value',
    );
  });
});

describe('mail', () => {
  it('comes from the person the script runs for, in every form of sendEmail', () => {
    const { host } = run(`
      MailApp.sendEmail({ to: 'a@example.org, Bo <b@example.org>', cc: 'c@example.org', subject: 'S', body: 'B', htmlBody: '<p>B</p>', name: 'Mutual', replyTo: 'r@example.org' });
      MailApp.sendEmail('a@example.org', 'S', 'B', { htmlBody: '<b>B</b>' });
      MailApp.sendEmail('a@example.org', 'r@example.org', 'S', 'B');`);
    expect(host.mails).toMatchObject([
      {
        number: 1,
        from: ANA,
        to: ['a@example.org', 'b@example.org'],
        cc: ['c@example.org'],
        senderName: 'Mutual',
        replyTo: 'r@example.org',
        htmlBody: '<p>B</p>',
      },
      { number: 2, to: ['a@example.org'], subject: 'S', body: 'B', htmlBody: '<b>B</b>' },
      { number: 3, replyTo: 'r@example.org', subject: 'S', body: 'B' },
    ]);
  });

  it.each([
    ['{ subject: "s", body: "b" }', 'Failed to send email: no recipient'],
    ['"", "s", "b"', 'Failed to send email: no recipient'],
    ['"no address", "s", "b"', 'Invalid email: no address'],
    ['"an–na@example.org", "s", "b"', 'Invalid email: an–na@example.org'],
    [
      'Array.from({ length: 51 }, (_, i) => i + "@example.org").join(), "s", "b"',
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['"a@example.org", "s", "b".repeat(200 * 1024 + 1)', 'Limit Exceeded: Email Body Size.'],
  ])('sendEmail(%s) is refused', (args, message) => {
    const { error, host } = run(`MailApp.sendEmail(${args})`);
    expect(error?.message).toBe(message);
    expect(host.mails).toEqual([]);
  });

  it('a person may write to a hundred recipients within a day, counted by recipients', () => {
    const clock = virtualClock();
    const host = aHost(
      `function send(count) { MailApp.sendEmail(Array.from({ length: count }, (_, i) => i + '@example.org').join(), 's', 'b'); return MailApp.getRemainingDailyQuota(); }`,
      { clock },
    );
    expect(host.call(ANA, 'send', [50]).value).toBe(50);
    expect(host.call(ANA, 'send', [49]).value).toBe(1);
    expect(host.call(ANA, 'send', [2]).error?.message).toBe(
      'Service invoked too many times for one day: email.',
    );
    expect(host.call(BEN, 'send', [1]).value).toBe(99);
    clock.sleep(86_400_000);
    expect(host.call(ANA, 'send', [1]).value).toBe(99);
  });

  it('listeners are told of each mail', () => {
    const host = aHost("function send() { MailApp.sendEmail('a@example.org', 's', 'b'); }");
    const seen: string[] = [];
    host.onMail((mail) => seen.push(mail.subject));
    host.call(ANA, 'send', []);
    expect(seen).toEqual(['s']);
  });
});

describe('what is shown', () => {
  it('a sidebar, a dialog and a toast come back with the outcome', () => {
    const { effects } = run(`const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Mutual'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200), 'Import');
      ss.toast('Done', 'Mutual', 3);`);
    expect(effects).toEqual([
      { kind: 'sidebar', title: 'Mutual', html: '<p>Hello</p>' },
      { kind: 'dialog', title: 'Import', html: '<b>x</b>', width: 300, height: 200, modal: true },
      { kind: 'toast', message: 'Done', title: 'Mutual', seconds: 3 },
    ]);
  });

  it('a page the program has not is refused', () => {
    expect(run("HtmlService.createHtmlOutputFromFile('none')").error?.message).toBe(
      'No HTML file named none was found.',
    );
  });

  it('a menu has items, lines and menus within', () => {
    const host = aHost(`function onOpen() { const ui = SpreadsheetApp.getUi();
      ui.createMenu('Mutual').addItem('Log', 'log').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi(); }`);
    expect(host.openMenu(ANA).menu).toEqual([
      {
        kind: 'menu',
        title: 'Mutual',
        entries: [
          { kind: 'item', label: 'Log', functionName: 'log' },
          { kind: 'separator' },
          { kind: 'menu', title: 'More', entries: [{ kind: 'item', label: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('the selection of the person is what a script finds active', () => {
    const host = aHost(
      'function where() { const r = SpreadsheetApp.getActiveRange(); return [r.getSheet().getName(), r.getA1Notation()]; }',
    );
    expect(host.call(ANA, 'where', []).value).toEqual(['Sheet1', 'A1']);
    host.selectCells(ANA, { sheetId: 0, row: 3, column: 2, rows: 2, columns: 1 });
    expect(host.call(ANA, 'where', []).value).toEqual(['Sheet1', 'B3:B4']);
    expect(host.call(BEN, 'where', [], { sheetId: 0, row: 9, column: 9 }).value).toEqual(['Sheet1', 'I9']);
  });
});
