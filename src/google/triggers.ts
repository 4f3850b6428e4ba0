import type { Triggers } from '../actions/ports';
import { patiently } from './patient';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** The one hourly trigger of this person; other people's cannot be seen (docs/platform.md, "triggers are invisible to others"). */
export function hourlyTriggers(handler: string): Triggers {
  const mine = () => patiently(() => ScriptApp.getProjectTriggers());
  const stopHourly = () => {
    for (const trigger of mine()) {
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
    }
  };
  return {
    requireConsent: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES),
    stopHourly,
    remove(triggerId) {
      for (const trigger of mine()) if (trigger.getUniqueId() === triggerId) ScriptApp.deleteTrigger(trigger);
    },
    startHourly() {
      stopHourly();
      return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
    },
  };
}
