import type { Host, SentMail } from '../../local/host';
import { addDays, type Day, daysBetween } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import { planDigests } from '../../src/domain/digest/planDigests';
import { normaliseName } from '../../src/domain/names';
import type { Colleague } from '../../src/schema/practice';
import { team } from '../../src/schema/practice';
import { DASHBOARD } from '../../src/schema/workbook';
import { readBook, readTab, sheetOfTable, todayIn } from './readBook';

/** Watches the mails of a host for P2, P3 and P5. */
export interface MailChecker {
  /** After a daily run that ended well: whoever had something to be told was told, or the sheet says why not. */
  afterRun(): void;
  /** After one during which people changed what is due and whose: whom it told what cannot be worked out any more. */
  afterDisturbedRun(): void;
}

const ONE_ADDRESS = /^[^\s,;<>@"]+@[^\s,;<>@"]+\.[^\s,;<>@".]+$/;
const CONFIRMED_FOR = 180;

export function checkMails(host: Host, broken: string[]): MailChecker {
  const told = new Set<string>();
  /** By address: the last day up to which everything was told, or shown. */
  const toldUntil = new Map<string, Day>();
  const lastMail = new Map<string, Day>();
  const today = () => todayIn(host.workbook.timeZone, host.clock.now());

  host.onMail((mail: SentMail) => {
    const [to = ''] = mail.to;
    const key = `${to.toLowerCase()} ${todayIn(host.workbook.timeZone, mail.at)}`;
    if (told.has(key)) broken.push(`P2: ${key} got a second digest.`);
    told.add(key);
    lastMail.set(to.toLowerCase(), todayIn(host.workbook.timeZone, mail.at));
    if (mail.to.length !== 1 || mail.cc.length + mail.bcc.length > 0)
      broken.push(`P5: a mail went to ${mail.to.length + mail.cc.length + mail.bcc.length} recipients.`);
    if (!isRecipient(host, to, today())) broken.push(`P5: ${to} is no recipient.`);
  });

  return {
    afterDisturbedRun() {
      for (const { email } of readBook(host.workbook, host.clock.now()).team)
        toldUntil.set(email.toLowerCase(), today());
    },
    afterRun() {
      const book = readBook(host.workbook, host.clock.now());
      const answers = answerBook(book);
      const recipients = book.team.filter(({ email }) => isRecipient(host, email, book.today));
      const sender = host.triggers()[0]?.owner ?? '';
      for (const colleague of recipients) {
        const since = toldUntil.get(colleague.email.toLowerCase()) ?? addDays(book.today, -1);
        const wanted = planDigests(book, answers, {
          since,
          lastMailOf: ({ email }) => lastMail.get(email.toLowerCase()),
          recipients,
          remindersOwner: sender,
        }).find(({ email }) => email === colleague.email);
        const isTold = told.has(`${colleague.email.toLowerCase()} ${book.today}`);
        if (isTold || !wanted) toldUntil.set(colleague.email.toLowerCase(), book.today);
        else if (!saysTrouble(host))
          broken.push(
            `P3: ${colleague.name} was not told ${describe(wanted)} on ${book.today} (told until ${since}) and the sheet says nothing.`,
          );
      }
    },
  };
}

function describe(digest: ReturnType<typeof planDigests>[number]): string {
  return digest.parts
    .flatMap(({ sections }) =>
      sections.flatMap(({ lines }) =>
        lines.map((line) => `${line.about} ${'partner' in line ? line.partner : ''}`),
      ),
    )
    .join(', ');
}

/** By the words of the contract, not by the product's own rule: one plain address of Team that is shared by name or confirmed. */
function isRecipient(host: Host, address: string, today: Day): boolean {
  if (!ONE_ADDRESS.test(address)) return false;
  const rows: readonly Colleague[] = readTab(host.workbook, team).rows;
  const mine = rows.filter(({ email }) => email.toLowerCase() === address.toLowerCase());
  const { owner, editors, viewers } = host.sharing;
  const isMember = [owner, ...editors, ...viewers].some(
    (member) => member.toLowerCase() === address.toLowerCase(),
  );
  return mine.some(
    ({ openedOn }) =>
      isMember ||
      (openedOn !== undefined && openedOn <= today && daysBetween(openedOn, today) <= CONFIRMED_FOR),
  );
}

const TROUBLE = /could not be sent|did not fit|may not have been sent|Nobody was mailed/;

/** Whether the Dashboard tells, without any script, that somebody was not reached. */
function saysTrouble(host: Host): boolean {
  const sheet = sheetOfTable(host.workbook, DASHBOARD.id);
  const words = (sheet?.contents ?? []).flat().filter((content) => typeof content === 'string');
  return words.some((text) => TROUBLE.test(normaliseName(String(text))) || TROUBLE.test(String(text)));
}
