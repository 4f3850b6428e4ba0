import type { Outcome, UiEffect } from '../hostApi';
import type { Outbox } from '../outbox';
import type { MailPage, Reply, Request, TriggerRun } from '../protocol/messages';
import type { Broadcast } from './broadcast';
import { openCalendar } from './calendar';
import type { ChangeLog } from './changes';
import type { Frames } from './frames';
import type { MailRoom } from './mailRoom';
import type { Saver } from './saver';
import type { ServedHost } from './servedHost';
import type { Tab, Tabs } from './tabs';
import { cellsOf } from './view/bookView';

export interface DeskParts {
  host: ServedHost;
  changes: ChangeLog;
  broadcast: Broadcast;
  tabs: Tabs;
  frames: Frames;
  saver: Saver;
  outbox: Outbox;
  mailRoom: MailRoom;
}

export interface Desk {
  /** Carries out what a tab asks. The reply comes when the result is on disk. */
  perform(tab: Tab, request: Request): Promise<Reply>;
  /** Runs the triggers that are due. */
  tick(): Promise<void>;
}

type Edit = Extract<Request, { kind: 'edit' }>;

function replyTo(outcome: Outcome | null): Reply {
  if (!outcome || outcome.ok) return { ok: true, value: outcome?.value ?? null };
  const { name, message } = outcome.error ?? { name: 'Error', message: 'The program stopped.' };
  return { ok: false, name, message };
}

export function openDesk({
  host,
  changes,
  broadcast,
  tabs,
  frames,
  saver,
  outbox,
  mailRoom,
}: DeskParts): Desk {
  function show(tab: Tab, effect: UiEffect): void {
    if (effect.kind === 'toast') {
      tab.send({ kind: 'panel', panel: effect });
      return;
    }
    const { html, ...rest } = effect;
    tab.send({ kind: 'panel', panel: { ...rest, url: frames.add({ html, scripts: true }) } });
  }

  /** Saved first, delivered after: a mail never leaves before the program's memory of it is on disk. */
  async function settle(): Promise<void> {
    broadcast();
    const mails = mailRoom.undelivered();
    await saver.saved();
    if (mails.length === 0) return;
    await mailRoom.deliver(mails);
    tabs.sendAll({ kind: 'mailsChanged' });
    await saver.saved();
  }

  const calendar = openCalendar(host, changes);

  async function finish(tab: Tab, outcome: Outcome | null): Promise<Reply> {
    for (const effect of outcome?.effects ?? []) show(tab, effect);
    await settle();
    return replyTo(outcome);
  }

  /** What the sheet refuses is taken back in the tab that had already shown it. */
  async function edit(tab: Tab, { sheetId, row, column, values }: Edit): Promise<Reply> {
    try {
      return await finish(tab, host.edit(tab.person, { sheetId, row, column, values }));
    } catch (error) {
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      tab.send({ kind: 'cells', sheetId, cells: cellsOf(host.workbook, sheetId, [area], host.clock.now()) });
      throw error;
    }
  }

  async function describeMail(id: string): Promise<Reply> {
    const mail = await outbox.find(id);
    if (!mail) return { ok: false, name: 'Error', message: 'This mail is not in the outbox any more.' };
    const { html, ...rest } = mail;
    const htmlUrl = html === null ? null : frames.add({ html, scripts: false });
    const page: MailPage = { ...rest, htmlUrl, delivery: mailRoom.describe(id) };
    return { ok: true, value: page };
  }

  async function listMails(): Promise<Reply> {
    const mails = await outbox.list();
    const value = mails.map(({ html, text, file, ...summary }) => ({
      ...summary,
      delivery: mailRoom.describe(summary.id),
    }));
    return { ok: true, value };
  }

  return {
    async perform(tab, request) {
      switch (request.kind) {
        case 'edit':
          return edit(tab, request);
        case 'menu':
          return finish(tab, host.chooseMenu(tab.person, request.functionName));
        case 'call':
          return finish(tab, host.call(tab.person, request.functionName, request.args));
        case 'runTrigger': {
          const mailed = host.mails.length;
          const outcome = host.runTrigger(request.triggerId);
          const run: TriggerRun = { mails: host.mails.length - mailed };
          tabs.sendAll({ kind: 'triggersChanged' });
          const reply = await finish(tab, outcome);
          return reply.ok ? { ok: true, value: run } : reply;
        }
        case 'triggers':
          return { ok: true, value: host.triggers() };
        case 'mails':
          return listMails();
        case 'mail':
          return describeMail(request.mailId);
      }
    },
    async tick() {
      const isNewDay = calendar.turn();
      const outcomes = host.tick();
      if (isNewDay) host.recalculate();
      if (outcomes.length > 0) tabs.sendAll({ kind: 'triggersChanged' });
      if (isNewDay || outcomes.length > 0) await settle();
    },
  };
}
