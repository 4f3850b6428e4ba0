import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { virtualClock } from '../../../local/clock';
import { createHost, type Host, type HostOptions } from '../../../local/host';
import { bundleProgram, type Manifest } from '../../../local/program';
import { root } from '../../support/dist';
import type { Claim, Json } from '../behaviours/behaviour';
import { COLLEAGUE, VIEWER, YOU } from '../contractHost';

const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as Manifest;

/** A behaviour nobody can see at Google in a minute: it needs an accident, a crowd or hours. Only the local host plays it. */
export interface Unseen extends Claim {
  /** The functions of a small script. */
  readonly script: string;
  readonly expected: Json;
  play(stage: Stage): Json;
}

export interface Stage {
  readonly host: Host;
  readonly clock: ReturnType<typeof virtualClock>;
  /** The same script in another file, with other options. */
  another(options: Partial<HostOptions>): Host;
}

export function playOf({ script, play }: Unseen, variants: HostOptions['variants']): Json {
  const program = bundleProgram({ code: script, html: {}, manifest });
  const clock = virtualClock();
  const open = (options: Partial<HostOptions>) =>
    createHost({ program, owner: YOU, editors: [COLLEAGUE], viewers: [VIEWER], clock, variants, ...options });
  return play({ host: open({}), clock, another: open });
}
