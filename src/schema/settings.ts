import type { Weekday } from '../day/day';
import { type Cell, isBlank, textOf } from './cell';
import { WEEKDAYS } from './words';

/** One setting: its default, how its cell is read (undefined = bad value), how it is written, and its sentence. */
interface Setting<T> {
  readonly fallback: T;
  readonly sentence: string;
  readonly expects: string;
  parse(cell: Cell): T | undefined;
  make(value: T): Cell;
}

const wholeNumber = (fallback: number, sentence: string): Setting<number> => ({
  fallback,
  sentence,
  expects: 'a whole number, 0 or more',
  parse(cell) {
    const value = typeof cell === 'number' ? cell : Number(textOf(cell));
    return typeof cell !== 'boolean' && Number.isInteger(value) && value >= 0 ? value : undefined;
  },
  make: (value) => value,
});

const words = (fallback: string, sentence: string): Setting<string> => ({
  fallback,
  sentence,
  expects: 'text',
  parse: (cell) => textOf(cell),
  make: (value) => value,
});

const clock = (fallback: string, sentence: string): Setting<string> => ({
  fallback,
  sentence,
  expects: 'a time like 17:00',
  parse(cell) {
    const match = /(?:^|\s)([01]?\d|2[0-3]):([0-5]\d)$/.exec(textOf(cell));
    return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : undefined;
  },
  make: (value) => value,
});

const hour = (fallback: number, sentence: string): Setting<number> => {
  const base = wholeNumber(fallback, sentence);
  return {
    ...base,
    expects: 'an hour from 0 to 23',
    parse(cell) {
      const value = base.parse(cell);
      return value !== undefined && value <= 23 ? value : undefined;
    },
  };
};

const shortWeekdays = WEEKDAYS.map((name) => name.slice(0, 3));

function weekdayNumber(word: string): Weekday | undefined {
  const index = shortWeekdays.findIndex((short) => word.trim().toLowerCase().startsWith(short.toLowerCase()));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** 'Mon–Fri' or 'Mon' → the weekdays it spans, or undefined. */
function parseSpan(span: string): Weekday[] | undefined {
  const ends = span.split(/[–—-]/).map(weekdayNumber);
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2 || ends.includes(undefined)) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (((first - 1 + step) % 7) + 1) as Weekday);
}

const weekdays = (fallback: readonly Weekday[], sentence: string): Setting<readonly Weekday[]> => ({
  fallback,
  sentence,
  expects: 'weekdays like Mon–Fri or Mon, Tue, Thu',
  parse(cell) {
    const spans = textOf(cell).split(/[,;]/).map(parseSpan);
    if (spans.includes(undefined)) return undefined;
    return [...new Set(spans.flatMap((span) => span ?? []))].sort((a, b) => a - b);
  },
  make(value) {
    const isRun =
      value.length > 2 &&
      value.every((weekday, index) => index === 0 || weekday === (value[index - 1] ?? 0) + 1);
    const names = value.map((weekday) => shortWeekdays[weekday - 1] ?? '');
    return isRun ? `${names[0]}–${names[names.length - 1]}` : names.join(', ');
  },
});

/** Every setting of the Settings tab, in its order. Names are the contract's. */
export const SETTINGS = {
  practice_name: words('', 'The name of the practice, as it stands in drafts and reminders.'),
  core_target: wholeNumber(8, 'How many core partners the practice wants to last.'),
  touches_per_year: wholeNumber(7, 'Meaningful touches a year we hope for with each core partner.'),
  other_touches_per_year: wholeNumber(0, 'The same for everybody else; 0 = never due.'),
  trust_low: wholeNumber(5, 'Touchpoints before trust is likely: the low end of an estimate.'),
  trust_high: wholeNumber(13, 'Touchpoints after which it is time for a talk if no referral came.'),
  window_days: wholeNumber(365, 'Reciprocity and meaningful touches look back this many days.'),
  tolerance: wholeNumber(1, 'A difference in referrals up to this counts as balanced.'),
  dormant_days: wholeNumber(365, 'Days without contact before a partner is shown as Dormant.'),
  contact_check_days: wholeNumber(
    7,
    'Days after a referral given before we ask whether the client got in touch.',
  ),
  feedback_days: wholeNumber(14, 'Days before we ask, or tell, how a referral went.'),
  same_day_cutoff: clock(
    '17:00',
    'A referral received at or after this time is answered the next working day.',
  ),
  working_days: weekdays([1, 2, 3, 4, 5], 'The days on which reminders go out and calls are expected.'),
  reminder_hour: hour(7, 'The hour from which the daily run starts, in the time zone of this spreadsheet.'),
  commitment_count: wholeNumber(2, 'Introductions each side promises by default.'),
  commitment_days: wholeNumber(30, 'Days a commitment runs by default.'),
  list_size: wholeNumber(10, 'How many contacts each side brings to a round.'),
  open_outreach_limit: wholeNumber(
    5,
    'No new prospect is offered while this many partners stand at Reached out.',
  ),
  client_code_months: wholeNumber(
    24,
    'Forget offers to blank client codes and notes older than this many months.',
  ),
  our_services: words(
    '',
    'Our services, separated by commas; one not yet mentioned is offered before a meeting.',
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = {
  readonly [N in SettingName]: (typeof SETTINGS)[N] extends Setting<infer T> ? T : never;
};

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].fallback]),
) as Settings;

/** The settings that the rows of the tab say. A bad value falls back to its default and is named. */
export function parseSettings(rows: readonly { readonly name: string; readonly value: Cell }[]): {
  settings: Settings;
  problems: string[];
} {
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const problems: string[] = [];
  for (const { name, value } of rows) {
    if (!isSettingName(name) || isBlank(value)) continue;
    const setting = SETTINGS[name];
    const parsed = setting.parse(value);
    if (parsed === undefined)
      problems.push(`Setting ${name}: “${textOf(value)}” is not ${setting.expects}. The default is used.`);
    else values[name] = parsed;
  }
  return { settings: values as Settings, problems };
}

function isSettingName(name: string): name is SettingName {
  return (SETTING_NAMES as string[]).includes(name);
}

/** The cell of a setting's value. */
export function makeSetting<N extends SettingName>(name: N, settings: Settings): Cell {
  const setting: Setting<unknown> = SETTINGS[name];
  return setting.make(settings[name]);
}
