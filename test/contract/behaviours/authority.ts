import { type Behaviour, behaviour, refusalOf } from './behaviour';

const SCOPES = 'scopes';
const WHO = 'who is at the keyboard';

export const authority: readonly Behaviour[] = [
  behaviour(
    'authority.open-by-id',
    SCOPES,
    'With the current-file scope no file can be opened by its id.',
    { says: 'permissions are not sufficient to call SpreadsheetApp.openById' },
    ({ file }) => refusalOf(() => SpreadsheetApp.openById(file.getId())),
  ),
  behaviour(
    'authority.fetch',
    SCOPES,
    'Without its scope nothing can be fetched from the web.',
    { says: 'permissions are not sufficient to call UrlFetchApp.fetch' },
    () => refusalOf(() => UrlFetchApp.fetch('https://example.org')),
  ),
  behaviour(
    'authority.drive',
    SCOPES,
    'Without its scope Drive is out of reach.',
    { says: 'permissions are not sufficient to call DriveApp.getRootFolder' },
    () => refusalOf(() => DriveApp.getRootFolder()),
  ),
  behaviour(
    'authority.require',
    'granular consent',
    'Requiring a scope that was given says nothing.',
    { is: 'not refused' },
    () =>
      refusalOf(() =>
        ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
          'https://www.googleapis.com/auth/script.send_mail',
        ]),
      ),
  ),
  behaviour(
    'authority.status',
    'granular consent',
    'With every scope given no authorisation is required.',
    { is: 'NOT_REQUIRED' },
    () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
  ),
  behaviour(
    'authority.who',
    WHO,
    'From a menu the active and the effective user are one person with an address.',
    { is: [true, true] },
    () => {
      const active = Session.getActiveUser().getEmail();
      return [active.includes('@'), active === Session.getEffectiveUser().getEmail()];
    },
  ),
  behaviour('authority.locale', WHO, 'The language of the person is a short code.', { is: true }, () =>
    /^[a-z]{2,3}\b/.test(Session.getActiveUserLocale()),
  ),
  behaviour(
    'authority.editors',
    'who may see the file',
    'The person at the keyboard is among the editors.',
    { is: true },
    ({ file }) => file.getEditors().some((user) => user.getEmail() === Session.getActiveUser().getEmail()),
  ),
  behaviour(
    'authority.owner',
    'who may see the file',
    'A file outside shared drives has an owner.',
    { is: true },
    ({ file }) => (file.getOwner()?.getEmail() ?? '').includes('@'),
  ),
  behaviour(
    'authority.triggers',
    'triggers are invisible to others',
    'The script lists the triggers of the person.',
    { is: true },
    () => Array.isArray(ScriptApp.getProjectTriggers()),
  ),
  behaviour(
    'authority.trigger-made',
    'one trigger of a kind',
    'A trigger made and deleted is gone.',
    { is: [1, 0] },
    () => {
      const ours = () =>
        ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === 'neverRun').length;
      const trigger = ScriptApp.newTrigger('neverRun').timeBased().everyHours(1).create();
      const made = ours();
      ScriptApp.deleteTrigger(trigger);
      return [made, ours()];
    },
  ),
  behaviour(
    'authority.trigger-id',
    'installable triggers run as their creator',
    'A trigger has an id and names its function.',
    { is: [true, 'neverRun', 'CLOCK'] },
    () => {
      const trigger = ScriptApp.newTrigger('neverRun').timeBased().everyDays(1).atHour(7).create();
      const told = [
        trigger.getUniqueId().length > 0,
        trigger.getHandlerFunction(),
        String(trigger.getEventType()),
      ];
      ScriptApp.deleteTrigger(trigger);
      return told;
    },
  ),
  behaviour(
    'authority.active-file',
    'scopes',
    'The active spreadsheet is the one the script is bound to.',
    { is: true },
    ({ file }) => SpreadsheetApp.getActiveSpreadsheet().getId() === file.getId(),
  ),
  behaviour(
    'authority.url',
    'copy of a file',
    'The address of the file holds its id.',
    { is: true },
    ({ file }) => file.getUrl().includes(file.getId()),
  ),
  behaviour(
    'authority.selection',
    'selection',
    'What a script selects is the active range.',
    { is: 'B2:C3' },
    ({ sheet }) => {
      sheet.getRange('B2:C3').activate();
      return sheet.getActiveRange()?.getA1Notation() ?? null;
    },
  ),
];
