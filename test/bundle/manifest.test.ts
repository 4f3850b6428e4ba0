import { describe, expect, it } from 'vitest';
import { readDist } from '../support/dist';
import { neededScopes, scope, unknownServices } from '../support/scopes';

const SCOPES = [
  scope('spreadsheets.currentonly'),
  scope('script.container.ui'),
  scope('script.send_mail'),
  scope('script.scriptapp'),
  scope('userinfo.email'),
];

describe('the manifest', () => {
  it('asks for exactly the five scopes and says nothing else of note', () => {
    expect(JSON.parse(readDist('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: SCOPES,
    });
  });

  it('asks for what the code uses: nothing missing, nothing in excess', () => {
    expect(neededScopes(readDist('Code.js'))).toEqual([...SCOPES].sort());
  });

  it('knows every service the code names', () => {
    expect(unknownServices(readDist('Code.js'))).toEqual([]);
  });
});

describe('the scopes a script needs', () => {
  it.each([
    ['SpreadsheetApp.getActive();', [scope('spreadsheets.currentonly')]],
    ['SpreadsheetApp.openById("x");', [scope('spreadsheets'), scope('spreadsheets.currentonly')]],
    ['(ui) => ui.showSidebar(page);', [scope('script.container.ui')]],
    ['(ui) => ui.alert("Hello");', []],
    ['MailApp.getRemainingDailyQuota();', [scope('script.send_mail')]],
    ['MailApp["sendEmail"]({});', [scope('script.send_mail')]],
    ['ScriptApp.newTrigger("hourly");', [scope('script.scriptapp')]],
    ['ScriptApp.getAuthorizationInfo(mode);', []],
    ['Session.getEffectiveUser();', [scope('userinfo.email')]],
    ['Session.getScriptTimeZone();', []],
    ['UrlFetchApp.fetch("https://example.org");', [scope('script.external_request')]],
    ['Utilities.getUuid(); LockService.getDocumentLock();', []],
  ])('%s', (code, scopes) => {
    expect(neededScopes(code)).toEqual(scopes);
  });

  it('are unknown for a service that is not in the table', () => {
    expect(unknownServices('SlidesApp.getActivePresentation();')).toEqual(['SlidesApp']);
  });
});
