import { handle } from '../args';
import type { Context, Handlers } from '../handlers';

/** Simple triggers and formulas may not know who is at the keyboard. */
function knownEmail({ execution }: Context): string {
  return execution.authMode === 'FULL' ? execution.person : '';
}

export const sessionHandlers: Handlers<null> = {
  answers: {
    getActiveUser: (context) => handle('User', { email: knownEmail(context) }),
    getEffectiveUser: (context) => handle('User', { email: knownEmail(context) }),
    getActiveUserLocale: () => 'en',
    getScriptTimeZone: ({ state }) => state.program.manifest.timeZone,
    /** Tells people apart without naming them. */
    getTemporaryActiveUserKey: ({ execution }) => Buffer.from(execution.person).toString('base64url'),
  },
};
