import type { Context, RemindersState } from '../actions/ports';
import { parseDay } from '../day/day';
import { DEFAULT_KINDS } from '../schema/kinds';
import { makeSetting, parseSettings, SETTING_NAMES } from '../schema/settings';
import { SCHEMA } from '../schema/workbook';

/** The context as JSON text for the document's metadata, and back (decision 005). Broken text reads as a new workbook's. */

interface Stored {
  readonly schema?: number;
  readonly file?: string;
  readonly zone: string;
  readonly locale?: string;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  readonly problems: readonly string[];
  readonly kinds: readonly [string, number, number][];
  readonly colleagues: Context['colleagues'];
  readonly reminders: RemindersState;
}

/** The first layout did not say its number. */
const FIRST_SCHEMA = 1;

export const NO_REMINDERS: RemindersState = {
  sentFrom: '',
  triggerId: '',
  lastRunDay: undefined,
  lastRunAt: 0,
  trouble: '',
  owed: {},
};

export function makeContext(context: Context): string {
  const stored: Stored = {
    schema: context.schema,
    file: context.file,
    zone: context.zone,
    locale: context.locale,
    settings: SETTING_NAMES.map((name) => ({ name, value: String(makeSetting(name, context.settings)) })),
    problems: context.settingProblems,
    kinds: context.kinds.map(({ kind, meaningful, twoWay }) => [kind, Number(meaningful), Number(twoWay)]),
    colleagues: context.colleagues,
    reminders: context.reminders,
  };
  return JSON.stringify(stored);
}

export function parseContext(text: string): Context | undefined {
  const stored = parseJson(text);
  if (!stored?.zone) return undefined;
  const { settings } = parseSettings(stored.settings ?? []);
  return {
    schema: stored.schema ?? FIRST_SCHEMA,
    file: stored.file ?? '',
    zone: stored.zone,
    locale: stored.locale ?? '',
    settings,
    settingProblems: stored.problems ?? [],
    kinds: (stored.kinds ?? []).map(([kind, meaningful, twoWay]) => ({
      kind,
      meaningful: !!meaningful,
      twoWay: !!twoWay,
    })),
    colleagues: stored.colleagues ?? [],
    reminders: {
      ...NO_REMINDERS,
      ...stored.reminders,
      lastRunDay: parseDay(stored.reminders?.lastRunDay ?? ''),
    },
  };
}

function parseJson(text: string): Partial<Stored> | undefined {
  try {
    return JSON.parse(text) as Partial<Stored>;
  } catch {
    return undefined;
  }
}

export function newContext(zone: string, locale: string): Context {
  return {
    schema: SCHEMA,
    file: '',
    zone,
    locale,
    settings: parseSettings([]).settings,
    settingProblems: [],
    kinds: DEFAULT_KINDS,
    colleagues: [],
    reminders: NO_REMINDERS,
  };
}
