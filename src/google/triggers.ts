import type { Triggers } from '../actions/ports';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** The one hourly trigger of this person; other people's cannot be seen (docs/platform.md, "triggers are invisible to others"). */
export function hourlyTriggers(handler: string): Triggers {
  const stopHourly = () => {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
    }
  };
  return {
    requireConsent: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES),
    stopHourly,
    remove(triggerId) {
      for (const trigger of ScriptApp.getProjectTriggers())
        if (trigger.getUniqueId() === triggerId) ScriptApp.deleteTrigger(trigger);
    },
    startHourly() {
      stopHourly();
      return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
    },
  };
}
