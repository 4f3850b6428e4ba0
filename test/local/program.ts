import type { Host, HostOptions, Outcome } from '../../local/host';
import { createHost } from '../../local/host';
import type { Program } from '../../local/program';
import { bundleProgram } from '../../local/program';

export const ANA = 'ana@example.org';
export const BEN = 'ben@example.org';
export const CARA = 'cara@example.org';

export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** A script for the host, with all five scopes unless told otherwise. */
export function aProgram(code: string, oauthScopes = SCOPES): Program {
  return bundleProgram({
    code,
    html: { sidebar: '<p>Hello</p>' },
    manifest: { timeZone: 'Etc/UTC', oauthScopes },
  });
}

/** A file of Ana's that Ben may edit and Cara may see, with this script. */
export function aHost(code: string, options: Partial<HostOptions> & { scopes?: string[] } = {}): Host {
  const { scopes, ...rest } = options;
  return createHost({
    program: aProgram(code, scopes),
    owner: ANA,
    editors: [BEN],
    viewers: [CARA],
    ...rest,
  });
}

/** Runs a function body with `ss` and `sheet` at hand, as Ana, in a fresh file or the given host's. */
export function run(body: string, options: Parameters<typeof aHost>[1] = {}): Outcome & { host: Host } {
  const host = aHost(`function test() { ${PRELUDE} ${body} }`, options);
  return { ...host.call(ANA, 'test', []), host };
}

const PRELUDE = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];';

/** What a function body answers; its failure is the test's. */
export function answerOf(body: string, options: Parameters<typeof aHost>[1] = {}): unknown {
  const outcome = run(body, options);
  if (!outcome.ok) throw new Error(`${outcome.error?.name}: ${outcome.error?.message}`);
  return outcome.value;
}
