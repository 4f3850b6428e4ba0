import { describe, expect, it } from 'vitest';
import { ANA, aHost, BEN, CARA, run, SCOPES } from './program';

const PREFIX = 'https://www.googleapis.com/auth/';

/** What a function body is told in a simple trigger. */
function inSimpleTrigger(body: string): string {
  const host = aHost(`function onEdit(e) { ${body} }`);
  const outcome = host.edit(ANA, { sheetId: 0, row: 1, column: 1, values: [['x']] });
  return outcome?.error?.message ?? 'allowed';
}

function inMenuOfDisabledAddOn(body: string): string {
  const host = aHost(`function onOpen(e) { ${body} }`);
  return host.openMenu(ANA, { authMode: 'NONE' }).outcome.error?.message ?? 'allowed';
}

describe('a simple trigger', () => {
  it.each([
    'e.source.getSheets()[0].getRange("A2").setValue(1)',
    'PropertiesService.getDocumentProperties().setProperty("a", "b")',
    'CacheService.getDocumentCache().put("a", "b")',
    'LockService.getDocumentLock().tryLock(10)',
    'Utilities.getUuid()',
    'HtmlService.createHtmlOutputFromFile("sidebar")',
    'e.source.toast("x")',
  ])('may call %s', (body) => {
    expect(inSimpleTrigger(body)).toBe('allowed');
  });

  it.each([
    ['MailApp.sendEmail("a@example.org", "s", "b")', 'MailApp.sendEmail', 'script.send_mail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    [
      'ScriptApp.newTrigger("x").timeBased().everyHours(1).create()',
      'ScriptApp.newTrigger',
      'script.scriptapp',
    ],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      'Ui.showSidebar',
      'script.container.ui',
    ],
  ])('may not call %s', (body, name, scope) => {
    expect(inSimpleTrigger(body)).toBe(
      `You do not have permission to call ${name}. Required permissions: ${PREFIX}${scope}`,
    );
  });

  it('does not learn who edits', () => {
    expect(inSimpleTrigger('throw new Error(JSON.stringify(Session.getActiveUser().getEmail()))')).toBe('""');
    expect(inSimpleTrigger('throw new Error(JSON.stringify(e.user.getEmail()))')).toBe('""');
  });
});

describe('onOpen of an add-on that is not enabled', () => {
  it('may build a menu', () => {
    expect(
      inMenuOfDisabledAddOn('SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi()'),
    ).toBe('allowed');
    expect(inMenuOfDisabledAddOn('Session.getActiveUserLocale()')).toBe('allowed');
  });

  it('may not read the file or its properties', () => {
    expect(inMenuOfDisabledAddOn('SpreadsheetApp.getActive()')).toMatch(
      /^You do not have permission to call/,
    );
    expect(inMenuOfDisabledAddOn('PropertiesService.getDocumentProperties().getProperty("a")')).toMatch(
      /^You do not have permission to call/,
    );
  });
});

describe('scopes', () => {
  const without = (scope: string) => SCOPES.filter((one) => !one.endsWith(scope));

  it.each([
    ['spreadsheets.currentonly', 'ss.getSheets()', 'SpreadsheetApp.getActive'],
    ['script.send_mail', 'MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota'],
    ['script.scriptapp', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['userinfo.email', 'Session.getActiveUser()', 'Session.getActiveUser'],
    [
      'script.container.ui',
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      'Ui.showSidebar',
    ],
  ])('without %s in the manifest, %s is refused', (scope, body, name) => {
    const message = run(body, { scopes: without(scope) }).error?.message;
    expect(message).toContain(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${PREFIX}`,
    );
  });

  it('a person who left a box unticked has not given that scope', () => {
    const consent = { [ANA]: without('script.send_mail') };
    const { host, error } = run('MailApp.sendEmail("a@example.org", "s", "b")', { consent });
    expect(error?.message).toMatch(/^Specified permissions are not sufficient to call MailApp.sendEmail/);
    expect(host.call(BEN, 'test', []).ok).toBe(true);
  });

  it('requireScopes throws while a scope is missing, and the authorisation info says so', () => {
    const consent = { [ANA]: without('script.send_mail') };
    const scope = `${PREFIX}script.send_mail`;
    expect(run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}'])`, { consent }).ok).toBe(false);
    expect(run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}'])`).ok).toBe(true);
    const status = `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());`;
    expect(run(status, { consent }).value).toBe('REQUIRED');
    expect(run(status).value).toBe('NOT_REQUIRED');
  });
});

describe('people', () => {
  it('a menu click and a page call run as the person who clicked', () => {
    const host = aHost(
      'function who() { return Session.getActiveUser().getEmail() + " " + Session.getEffectiveUser().getEmail(); }',
    );
    expect(host.call(BEN, 'who', []).value).toBe(`${BEN} ${BEN}`);
  });

  it('a viewer gets no menu, runs nothing and edits nothing', () => {
    const host = aHost(
      'function onOpen() { SpreadsheetApp.getUi().createMenu("M").addToUi(); } function f() {}',
    );
    expect(host.openMenu(CARA).menu).toEqual([]);
    expect(host.openMenu(BEN).menu).toHaveLength(1);
    expect(() => host.call(CARA, 'f', [])).toThrow('may only view');
    expect(() => host.edit(CARA, { sheetId: 0, row: 1, column: 1, values: [['x']] })).toThrow(
      'may only view',
    );
  });

  it('the sharing list is what the script reads', () => {
    const body =
      'return [ss.getOwner(), ss.getEditors(), ss.getViewers()].flat().map((user) => user.getEmail());';
    expect(run(body).value).toEqual([ANA, ANA, BEN, CARA]);
  });

  it('functions that end in an underscore cannot be called from a page', () => {
    const host = aHost('function hidden_() {} const notOne = 1;');
    expect(() => host.call(ANA, 'hidden_', [])).toThrow('Script function not found: hidden_');
    expect(() => host.call(ANA, 'missing', [])).toThrow('Script function not found: missing');
  });

  it('a page gets null for an answer that holds a Date anywhere', () => {
    expect(run('return { rows: [[new Date()]] };').value).toBeNull();
    expect(run('return { rows: [["2026-01-01"]] };').value).toEqual({ rows: [['2026-01-01']] });
    expect(run('return undefined;').value).toBeNull();
  });

  it('what is protected against a person refuses their edits and their scripts', () => {
    const host = aHost(`
      function lock() { const p = SpreadsheetApp.getActive().getSheets()[0].getRange('B:B').protect(); p.removeEditors(p.getEditors()); }
      function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue(1); }
      function soften() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((p) => p.setWarningOnly(true)); }`);
    host.call(ANA, 'lock', []);
    expect(() => host.edit(BEN, { sheetId: 0, row: 2, column: 2, values: [['x']] })).toThrow(
      /^You are trying to edit a protected cell/,
    );
    expect(host.call(BEN, 'write', []).error?.message).toMatch(/^You are trying to edit a protected cell/);
    expect(host.call(ANA, 'write', []).ok).toBe(true);
    host.call(ANA, 'soften', []);
    expect(host.call(BEN, 'write', []).ok).toBe(true);
  });
});
