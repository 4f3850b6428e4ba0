import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLoopback } from './server/guards';

export interface RunOptions {
  workbook: string;
  /** Undefined: the port of last time, else the usual one, else any that is free. */
  port: number | undefined;
  /** Begin with a new workbook; the file there is put aside. */
  fresh: boolean;
  /** Where mails go besides the outbox folder, and to which domains they may. */
  smtp: { url: string; domains: string[] } | undefined;
  /** The moment the clock shows at the start (ms since 1970); undefined: the machine's. */
  at: number | undefined;
  help: boolean;
}

export class BadOption extends Error {
  override name = 'BadOption';
}

export const USAGE = `Serves a workbook with the add-on to this computer's browser.

  --workbook FILE       the workbook, made when there is none (default: workbooks/practice.json)
  --port NUMBER         the port, 0 for any (default: the one of last time, else 4173, else any)
  --fresh               begin with a new workbook; the file there is put aside under another name
  --at MOMENT           let the clock begin at a moment, such as "2027-03-08 09:30", to see another morning
  --smtp URL            also send mails by SMTP; needs --smtp-domains (or MUTUAL_SMTP, MUTUAL_SMTP_DOMAINS)
  --smtp-domains LIST   the only domains mails may go to, such as example.org,example.com
  --help                these lines
`;

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new BadOption(`--port takes a number from 0 to 65535, not "${text}".`);
}

/** A moment of this computer's zone. */
function parseMoment(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const moment = Date.parse(text.trim().replace(' ', 'T'));
  if (/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/.test(text.trim()) && !Number.isNaN(moment)) return moment;
  throw new BadOption(`--at takes a moment such as "2027-03-08 09:30", not "${text}".`);
}

/** SMTP only when somebody asks for it and says where mails may go: nothing leaves by accident. */
function parseSmtp(url: string | undefined, list: string | undefined): RunOptions['smtp'] {
  if (!url) return undefined;
  const domains = (list ?? '')
    .split(',')
    .map((domain) => domain.trim().toLowerCase())
    .filter((domain) => domain !== '');
  if (!/^smtps?:\/\//.test(url))
    throw new BadOption('--smtp takes an address such as smtp://127.0.0.1:1025.');
  if (domains.length === 0) throw new BadOption('--smtp needs --smtp-domains: the domains mails may go to.');
  return { url, domains };
}

function parseFlags(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    workbook: text,
    port: text,
    host: text,
    smtp: text,
    'smtp-domains': text,
    at: text,
    fresh: flag,
    help: flag,
  };
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}

/** @throws BadOption with one sentence on what to write instead */
export function parseOptions(
  args: string[],
  environment: Record<string, string | undefined>,
  folder: string,
): RunOptions {
  const flags = parseFlags(args);
  if (flags.host !== undefined && !isLoopback(flags.host)) {
    throw new BadOption(
      '--host: the local host serves this computer only; share a workbook in Google Sheets.',
    );
  }
  return {
    workbook: flags.workbook ? resolve(folder, flags.workbook) : join(folder, 'workbooks', 'practice.json'),
    port: parsePort(flags.port),
    fresh: flags.fresh,
    at: parseMoment(flags.at),
    smtp: parseSmtp(
      flags.smtp ?? environment.MUTUAL_SMTP,
      flags['smtp-domains'] ?? environment.MUTUAL_SMTP_DOMAINS,
    ),
    help: flags.help,
  };
}
