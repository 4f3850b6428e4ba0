import { normaliseName } from '../domain/names';
import { isAddress } from '../domain/recipients';
import { team } from '../schema/practice';
import { exclusively } from './exclusive';
import { todayOf } from './loadBook';
import type { Ports } from './ports';
import { refreshContext } from './refreshContext';
import { Refusal } from './refusal';

/** Says which row of Team is the person at the keyboard: their address goes into it, or a new row is added. */
export function saveMe(ports: Ports, name: string, typedEmail: string): void {
  exclusively(ports, 'person', () => {
    const email = ports.people.me() || typedEmail;
    if (email !== '' && !isAddress(email)) {
      throw new Refusal(
        'input',
        `“${email}” is not one e-mail address. Write exactly one, like ana@example.org.`,
        'email',
      );
    }
    const loaded = ports.workbook.load(team);
    const openedOn = todayOf(ports, ports.workbook.context());
    const row = loaded.rows.findIndex((colleague) => normaliseName(colleague.name) === normaliseName(name));
    if (row >= 0)
      ports.workbook.overwrite(loaded, new Map([[row, email === '' ? { openedOn } : { email, openedOn }]]));
    else ports.workbook.append(loaded, [{ name, email, openedOn, id: ports.ids.fresh() }]);
    ports.workbook.commit();
    refreshContext(ports);
  });
}

/** Opening Mutual shows that the address can open this file: it may be mailed for 180 days (P5). */
export function confirmOpened(ports: Ports): void {
  exclusively(ports, 'person', () => {
    const email = ports.people.me().trim().toLowerCase();
    const loaded = ports.workbook.load(team);
    const row = loaded.rows.findIndex(
      (colleague) => email !== '' && colleague.email.trim().toLowerCase() === email,
    );
    if (row < 0) return;
    ports.workbook.save(loaded, new Map([[row, { openedOn: todayOf(ports, ports.workbook.context()) }]]));
    ports.workbook.commit();
    refreshContext(ports);
  });
}
