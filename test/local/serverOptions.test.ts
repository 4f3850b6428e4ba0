import { describe, expect, test } from 'vitest';
import { loadAddress, saveAddress } from '../../local/addressFile';
import { parseOptions } from '../../local/runOptions';
import { temporaryFolder } from './support/temporaryFolder';

const parse = (...args: string[]) => parseOptions(args, {}, '/practice');

describe('the command', () => {
  test('without options serves the practice workbook, sends nothing, and takes the port of last time', () => {
    expect(parse()).toEqual({
      workbook: '/practice/workbooks/practice.json',
      port: undefined,
      fresh: false,
      smtp: undefined,
      at: undefined,
      help: false,
    });
  });

  test('finds a workbook from the folder it is started in', () => {
    expect(parse('--workbook', 'ours.json').workbook).toBe('/practice/ours.json');
  });

  test.each(['0', '4173', '65535'])('takes port %s', (port) => {
    expect(parse('--port', port).port).toBe(Number(port));
  });

  test.each(['65536', '-1', 'abc', '80.5', ''])('refuses port "%s" with a sentence', (port) => {
    expect(() => parse(`--port=${port}`)).toThrow('--port takes a number');
  });

  test.each(['0.0.0.0', '192.168.1.5', 'example.org', '::'])('refuses to be reached at %s', (host) => {
    expect(() => parse('--host', host)).toThrow('this computer only');
  });

  test.each(['127.0.0.1', 'localhost', '::1'])('does not mind being told %s', (host) => {
    expect(() => parse('--host', host)).not.toThrow();
  });

  test('begins at a moment of this computer’s zone', () => {
    expect(parse('--at', '2027-03-08 09:30').at).toBe(new Date(2027, 2, 8, 9, 30).getTime());
  });

  test.each(['tomorrow', '2027-03-08', '08.03.2027 09:30', '2027-13-08 09:30'])(
    'refuses moment "%s" with a sentence',
    (at) => {
      expect(() => parse('--at', at)).toThrow('--at takes a moment such as "2027-03-08 09:30"');
    },
  );

  test('refuses an option it does not know', () => {
    expect(() => parse('--open-to-all')).toThrow('--open-to-all');
  });

  test('sends by SMTP only with the domains named, by options or by the environment', () => {
    const smtp = { url: 'smtp://127.0.0.1:1025', domains: ['example.org', 'example.com'] };
    expect(() => parse('--smtp', smtp.url)).toThrow('--smtp-domains');
    expect(() => parse('--smtp', 'http://x', '--smtp-domains', 'a.org')).toThrow('--smtp takes');
    expect(parse('--smtp', smtp.url, '--smtp-domains', 'example.org, Example.com').smtp).toEqual(smtp);
    const environment = { MUTUAL_SMTP: smtp.url, MUTUAL_SMTP_DOMAINS: 'example.org,example.com' };
    expect(parseOptions([], environment, '/practice').smtp).toEqual(smtp);
  });
});

describe('the address of a workbook', () => {
  test('is the same after a restart, so that open tabs find back', async () => {
    const workbook = `${temporaryFolder()}/practice.json`;
    const { secret } = await loadAddress(workbook);
    await saveAddress(workbook, { port: 4173, secret });
    expect(await loadAddress(workbook)).toEqual({ port: 4173, secret });
  });

  test('has a new secret for every workbook', async () => {
    const [one, two] = [await loadAddress('/none/a.json'), await loadAddress('/none/b.json')];
    expect(one.secret).toMatch(/^[0-9a-f]{32}$/);
    expect(one.secret).not.toBe(two.secret);
  });
});
