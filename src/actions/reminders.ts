import { exclusively } from './exclusive';
import type { Context, Ports } from './ports';
import { Refusal } from './refusal';
import { showHealth } from './showDashboard';

/** Said in a copy of the file until somebody turns its own reminders on. */
export const COPIED =
  'This spreadsheet is a copy: reminders are off here. Turn them on if it is the one you work with.';

/** Starts this person's hourly trigger. When somebody else sends the reminders already, it must be a take-over. */
export function turnOnReminders(ports: Ports, takeOver: boolean): void {
  exclusively(ports, 'person', () => {
    const context = ports.workbook.context();
    const me = ports.people.me();
    if (me === '')
      throw new Refusal(
        'not-authorised',
        'Google does not say who you are here, so reminders cannot be sent from your account. Allow Mutual to see your e-mail address and try again.',
      );
    const { sentFrom } = context.reminders;
    if (sentFrom !== '' && sentFrom !== me && !takeOver) {
      throw new Refusal(
        'input',
        `Reminders are sent from ${sentFrom} already. Choose “Take over” to send them from your account instead.`,
      );
    }
    ports.triggers.requireConsent();
    const triggerId = ports.triggers.startHourly();
    const reminders = { ...context.reminders, sentFrom: me, triggerId, trouble: '' };
    save(ports, { ...context, file: ports.workbook.file(), reminders });
  });
}

/** Stops this person's trigger. Nobody can stop another's: taking over makes theirs fall silent. */
export function turnOffReminders(ports: Ports): void {
  exclusively(ports, 'person', () => {
    const context = ports.workbook.context();
    const { sentFrom } = context.reminders;
    if (sentFrom !== '' && sentFrom !== ports.people.me()) {
      throw new Refusal(
        'input',
        `Reminders are sent from ${sentFrom}. Only that account can stop its trigger; take over first, then turn them off.`,
      );
    }
    ports.triggers.stopHourly();
    save(ports, { ...context, reminders: { ...context.reminders, sentFrom: '', triggerId: '' } });
  });
}

function save(ports: Ports, context: Context): void {
  ports.workbook.saveContext(context);
  showHealth(ports, context);
  ports.workbook.commit();
}
