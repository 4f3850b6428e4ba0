import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { virtualClock } from '../../../local/clock';
import type { Host, HostOptions, Outcome } from '../../../local/host';
import { bundleProgram, type Manifest } from '../../../local/program';
import { formatAt, valueAt } from '../../../local/workbook/cells';
import { displayText } from '../../../local/workbook/display';
import { root } from '../../support/dist';
import type { Json } from '../behaviours/behaviour';
import { contractHost, YOU } from '../contractHost';

/** Something add-ons do wrong in practice, and how the host shows it, as Google would. */
export interface Mistake {
  /** What is done, and what comes of it. */
  readonly sentence: string;
  /** The naive script; `SHEET` stands for its first sheet. */
  readonly script: string;
  /** What a careful author would have expected is not this. */
  readonly seen: Json;
  readonly options?: Partial<HostOptions> & { scopes?: readonly string[] };
  play(stage: Stage): Json;
}

/** A host with the naive script, and short words for what people do. */
export interface Stage {
  readonly host: Host;
  readonly clock: ReturnType<typeof virtualClock>;
  /** What a function answers, or 'failed: …'. */
  said(functionName: string, person?: string, ...args: unknown[]): Json;
  /** Types into the first sheet; answers the outcome of onEdit. */
  type(
    row: number,
    column: number,
    values: (string | number | boolean | null)[][],
    person?: string,
  ): Outcome | null;
  /** What a cell of the first sheet shows. */
  shown(row: number, column: number): string;
  /** Runs something in the middle of the next execution, when it makes the call. */
  meanwhile(call: string, act: () => void): void;
}

const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as Manifest;

const SHEET = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';

export function stageOf({ script, options = {} }: Mistake): Stage {
  const { scopes, ...rest } = options;
  const clock = virtualClock();
  const program = bundleProgram({
    code: script.replaceAll('SHEET', SHEET),
    html: {},
    manifest: { ...manifest, oauthScopes: [...(scopes ?? manifest.oauthScopes)] },
  });
  const host = contractHost(program, { clock, ...rest });
  return {
    host,
    clock,
    said: (functionName, person = YOU, ...args) => wordsOf(() => host.call(person, functionName, args)),
    type: (row, column, values, person = YOU) => host.edit(person, { sheetId: 0, row, column, values }),
    shown(row, column) {
      const [sheet] = host.workbook.sheets;
      if (!sheet) throw new Error('There is no sheet.');
      return displayText(valueAt(sheet, row, column), formatAt(sheet, row, column), host.workbook.locale);
    },
    meanwhile(call, act) {
      host.fault = ({ name }, moment) => {
        if (name !== call || moment !== 'before') return;
        host.fault = undefined;
        act();
      };
    },
  };
}

function wordsOf(call: () => Outcome): Json {
  try {
    const { ok, value, error } = call();
    return ok ? ((value ?? null) as Json) : `failed: ${error?.message}`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
