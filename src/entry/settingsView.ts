import type { SettingsState } from '../actions/settingsView';
import { nameOf } from '../actions/setUp';
import type { SettingsView } from './api';
import { VERSION } from './version';

const PRIVACY_NOTICE =
  'What stands in this spreadsheet may be health information. Use the account your practice keeps such records in, write codes instead of clients’ names, and share the file only with colleagues who may see it.';

export function makeSettingsView(state: SettingsState): SettingsView {
  const { email, team, reminders, settings } = state;
  const mine = team.find(
    (colleague) => email !== '' && colleague.email.trim().toLowerCase() === email.toLowerCase(),
  );
  return {
    setUp: state.setUp,
    practiceName: settings.practice_name,
    me: { name: mine?.name ?? nameOf(email), email, emailKnown: email !== '' },
    team: team.map(({ name, email: address, reminders: rhythm, weekday }) => ({
      name,
      email: address,
      reminders: rhythm || 'Weekly',
      weekday: weekday || 'Monday',
    })),
    reminders: {
      on: reminders.sentFrom !== '',
      byMe: reminders.sentFrom !== '' && reminders.sentFrom === email,
      sentFrom: reminders.sentFrom,
      lastRun: state.lastRun,
      nextRun: state.nextRun,
      hour: settings.reminder_hour,
      trouble: state.silence || reminders.trouble,
    },
    hasSample: state.hasSample,
    privacyNotice: PRIVACY_NOTICE,
    version: VERSION,
  };
}
