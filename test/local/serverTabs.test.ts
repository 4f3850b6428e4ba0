import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { virtualClock } from '../../local/clock';
import { realDisk } from '../../local/disk';
import type { Request, ServerMessage } from '../../local/protocol/messages';
import { setAttribute } from '../../local/workbook/cells';
import type { Sheet } from '../../local/workbook/sheet';
import { announceStructure } from '../../local/workbook/workbook';
import { parseFileText } from '../../local/workbookFile';
import { serve } from './support/served';
import { COLLEAGUE, OWNER, type SmallHost, sidebar, smallHost } from './support/smallHost';
import { openTab, type TabClient } from './support/tabClient';

function typing(row: number, column: number, ...values: string[]): Request {
  return { kind: 'edit', sheetId: 0, row, column, values: [values] };
}

function shownCells(tab: TabClient): Record<string, string> {
  const shown: Record<string, string> = {};
  const isCells = (message: ServerMessage) => message.kind === 'cells';
  for (const { cells } of tab.messages.filter(isCells)) {
    for (const { row, column, display } of cells) shown[`${row},${column}`] = display;
  }
  return shown;
}

/** Lets the next call of the program change the first sheet, and announce that more than cells changed. */
function runInCall(host: SmallHost, change: (sheet: Sheet) => void): void {
  host.call = (person, functionName) => {
    const sheet = host.workbook.sheets[0];
    if (!sheet) throw new Error('no sheet');
    change(sheet);
    announceStructure(host.workbook, sheet);
    return host.chooseMenu(person, functionName);
  };
}

describe('an edit', () => {
  test('reaches every tab, the one that typed it included, as the sheet understood it', async () => {
    const { server } = await serve();
    const [one, two] = [await openTab(server.address), await openTab(server.address, { person: COLLEAGUE })];
    expect(await one.request(typing(1, 1, '2/3', '00123'))).toEqual({ ok: true, value: null });
    await two.heard('cells');
    expect(shownCells(one)).toEqual(shownCells(two));
    expect(shownCells(one)['1,2']).toBe('123');
  });

  test('is on disk when it is acknowledged', async () => {
    const { server, workbook } = await serve();
    const tab = await openTab(server.address);
    await tab.request(typing(3, 1, 'Dr Ada Example'));
    expect(parseFileText(readFileSync(workbook, 'utf8')).snapshot).toContain('Dr Ada Example');
  });

  test('of two tabs at once leaves both showing the same', async () => {
    const { server } = await serve();
    const [one, two] = [await openTab(server.address), await openTab(server.address)];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => [
        one.request(typing(1 + (index % 3), 1, `one ${index}`)),
        two.request(typing(1 + (index % 3), 1, `two ${index}`)),
      ]).flat(),
    );
    await one.request(typing(9, 9, 'end'));
    await two.request(typing(9, 8, 'end'));
    expect(shownCells(one)).toEqual(shownCells(two));
  });

  test('that the sheet refuses is taken back where it was shown, with the words', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    host.edit = () => {
      throw new Error('The data you entered violates the rules of this cell.');
    };
    const reply = await tab.request(typing(2, 2, 'Nonsense'));
    expect(reply).toMatchObject({
      ok: false,
      message: 'The data you entered violates the rules of this cell.',
    });
    expect((await tab.heard('cells')).cells).toMatchObject([{ row: 2, column: 2, display: '' }]);
  });

  test('is not acknowledged while the disk is full, and every tab hears why', async () => {
    let full = false;
    const disk = {
      ...realDisk,
      write: async (path: string, text: string) => {
        if (full) throw new Error('no space left on device');
        await realDisk.write(path, text);
      },
    };
    const { server, workbook } = await serve({ disk });
    const [one, two] = [await openTab(server.address), await openTab(server.address)];
    full = true;
    const before = readFileSync(workbook, 'utf8');
    expect(await one.request(typing(1, 1, 'lost?'))).toMatchObject({ ok: false, name: 'NotSaved' });
    expect((await two.heard('notSaved')).message).toBe('no space left on device');
    expect(readFileSync(workbook, 'utf8')).toBe(before);
    full = false;
    expect((await one.request(typing(1, 2, 'kept'))).ok).toBe(true);
    expect(readFileSync(workbook, 'utf8')).toContain('lost?');
  });
});

describe('the program', () => {
  test('is run as the person of the tab, and shows its sidebar to that tab alone', async () => {
    const { server, host } = await serve();
    const [one, two] = [await openTab(server.address), await openTab(server.address, { person: COLLEAGUE })];
    host.next = { effects: [sidebar('<p>Log</p>')] };
    await two.request({ kind: 'menu', functionName: 'showLog' });
    const { panel } = await two.heard('panel');
    expect(panel).toMatchObject({ kind: 'sidebar', title: 'Mutual' });
    expect(host.heard).toEqual([{ person: COLLEAGUE, functionName: 'showLog' }]);
    await one.request({ kind: 'triggers' });
    expect(one.messages.some(({ kind }) => kind === 'panel')).toBe(false);
  });

  test('gets its page in a sandbox without our origin, with google.script before its own scripts', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    host.next = { effects: [sidebar('<!doctype html><html><head><script>go()</script></head></html>')] };
    await tab.request({ kind: 'menu', functionName: 'showLog' });
    const { panel } = await tab.heard('panel');
    if (panel.kind !== 'sidebar') throw new Error('no sidebar');
    const response = await fetch(new URL(panel.url, server.address));
    const html = await response.text();
    expect(html).toMatch(/^<!doctype html><html><head><script>window.google/);
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox allow-scripts(?!.*same-origin)/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('that fails answers with its own words', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    host.next = { ok: false, error: { name: 'Exception', message: 'Choose a partner first.' } };
    const reply = await tab.request({ kind: 'call', functionName: 'rpc', args: ['{}'] });
    expect(reply).toEqual({ ok: false, name: 'Exception', message: 'Choose a partner first.' });
  });

  test('that changes the shape of the workbook makes every tab load it again', async () => {
    const { server, host } = await serve();
    const [one, two] = [await openTab(server.address), await openTab(server.address)];
    runInCall(host, (sheet) => {
      sheet.frozenRows = 1;
    });
    await one.request({ kind: 'call', functionName: 'rpc', args: [] });
    expect((await two.heard('book')).book.sheets[0]?.frozenRows).toBe(1);
  });

  test('that changes nothing of what is seen leaves the tabs where they are', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    runInCall(host, () => undefined);
    await tab.request({ kind: 'call', functionName: 'rpc', args: [] });
    expect(tab.messages.some(({ kind }) => kind === 'book')).toBe(false);
  });

  test('that changes a drop-down sends the new list alone', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    const validation = { kind: 'VALUE_IN_LIST', values: ['Call'], allowInvalid: true, dropDown: true };
    runInCall(host, (sheet) =>
      setAttribute(
        host.workbook,
        sheet,
        'validation',
        { row: 2, column: 1, rows: 5, columns: 1 },
        validation,
      ),
    );
    await tab.request({ kind: 'call', functionName: 'rpc', args: [] });
    expect((await tab.heard('rules')).dropDowns).toMatchObject([{ values: ['Call'], strict: false }]);
    expect(tab.messages.some(({ kind }) => kind === 'book')).toBe(false);
  });

  test('hears where the person of a tab is', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    const place = { sheetId: 0, row: 7, column: 2, rows: 1, columns: 1 };
    tab.send({ kind: 'select', ...place });
    await tab.request({ kind: 'triggers' });
    expect(host.heard).toEqual([{ person: OWNER, selection: { kind: 'select', ...place } }]);
  });
});

describe('a mail', () => {
  test('is kept as a file, told to every tab, and shown without its scripts', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address);
    host.chooseMenu = (person, functionName) => {
      host.send({ htmlBody: '<h1>Today</h1><script>alert(1)</script>' });
      return host.call(person, functionName, []);
    };
    await tab.request({ kind: 'menu', functionName: 'remind' });
    await tab.heard('mailsChanged');
    const list = await tab.request({ kind: 'mails' });
    expect(list).toMatchObject({ ok: true, value: [{ to: COLLEAGUE, subject: 'Today' }] });
    const [summary] = list.ok ? (list.value as { id: string }[]) : [];
    const reply = await tab.request({ kind: 'mail', mailId: summary?.id ?? '' });
    const page = (reply.ok ? reply.value : {}) as { text: string; htmlUrl: string; file: string };
    expect(page.text.trim()).toBe('Call Dr Example.');
    expect(existsSync(page.file)).toBe(true);
    const response = await fetch(new URL(page.htmlUrl, server.address));
    expect(response.headers.get('content-security-policy')).not.toContain('allow-scripts');
    expect(response.headers.get('content-security-policy')).not.toContain('script-src');
  });

  test('leaves only after the program remembers on disk that it was sent', async () => {
    const seen: string[] = [];
    const { server, host, workbook } = await serve({
      carrier: async () => void seen.push(parseFileText(readFileSync(workbook, 'utf8')).snapshot),
    });
    const tab = await openTab(server.address);
    host.runTrigger = () => {
      host.workbook.name = 'Reminded';
      host.send({});
      return host.call(OWNER, 'hourly', []);
    };
    await tab.request({ kind: 'runTrigger', triggerId: 'trigger-1' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain('Reminded');
  });

  test('that a killed process had not filed yet is filed by the next, once', async () => {
    const posted = { number: 4, at: Date.parse('2026-03-02T08:00:00Z'), from: OWNER, to: [COLLEAGUE] };
    const mail = { ...posted, cc: [], bcc: [], subject: 'Kept', body: 'Text', attachments: [] };
    const carried: string[] = [];
    const { server } = await serve({
      undelivered: [mail, mail],
      carrier: async ({ subject }) => void carried.push(subject),
    });
    const tab = await openTab(server.address);
    expect(await tab.request({ kind: 'mails' })).toMatchObject({ ok: true, value: [{ subject: 'Kept' }] });
    expect(carried).toEqual(['Kept']);
  });
});

test('a new day in the workbook colours the sheet anew in every tab, once', async () => {
  const clock = virtualClock('2026-03-02T23:59:00Z');
  const { server, host } = await serve({ tickEvery: 5, host: Object.assign(smallHost(), { clock }) });
  const tab = await openTab(server.address);
  await tab.request(typing(1, 1, '2026-03-03'));
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const areas = [{ row: 1, column: 1, rows: 1, columns: 1 }];
  sheet.conditionalFormats = [
    { areas, kind: 'CUSTOM_FORMULA', values: ['=A1=TODAY()'], background: '#fff1cc' },
  ];
  tab.messages.length = 0;
  clock.set('2026-03-03T00:01:00Z');
  const { cells } = await tab.heard('cells');
  expect(cells).toMatchObject([{ row: 1, column: 1, style: { background: '#fff1cc' } }]);
});
