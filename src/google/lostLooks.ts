import type { Look, LooksByKey } from '../domain/check/survey';
import { formatOf, noteOf, offersChoices, PROTECTED_BY } from './looks';
import { type Stand, type Standing, standingColumns } from './stand';
import { isOurRule, tintsOf } from './tintRules';

/** Which columns lost which looks; a look of somebody's own, in place of ours, is none that is lost. */
export function findLostLooks(stand: Stand): LooksByKey {
  const columns = standingColumns(stand);
  if (columns.length === 0) return new Map();
  const lacking = (isLost: (standing: Standing) => boolean) =>
    new Set(columns.filter(isLost).map(({ key }) => key));
  const lost = new Map<Look, ReadonlySet<string>>();
  const { backgrounds, notes, choices, formats } = readTop(stand);
  lost.set(
    'colours',
    lacking(({ place }) => isWhite(backgrounds[place - 1])),
  );
  lost.set(
    'notes',
    lacking(({ column, place }) => noteOf(column) !== '' && !notes[place - 1]),
  );
  lost.set(
    'drop-downs',
    lacking(({ column, place }) => offersChoices(column) && choices[place - 1] === null),
  );
  lost.set(
    'formats',
    lacking(({ column, place }) => isFormatLost(formatOf(column), formats[place - 1])),
  );
  const isProtected = readProtected(stand);
  lost.set(
    'protection',
    lacking(({ column, place }) => column.computed && !isProtected(place)),
  );
  lost.set('tints', new Set(lacksTints(stand) ? tintsOf(stand).map(({ column }) => column) : []));
  return lost;
}

/** The header row's looks, and those of the cells right under it, which stand for their columns: four reads. */
function readTop({ sheet, headerRow, gridRows }: Stand) {
  const headers = sheet.getRange(`${headerRow}:${headerRow}`);
  const [backgrounds = []] = headers.getBackgrounds();
  const [notes = []] = headers.getNotes();
  if (gridRows <= headerRow) return { backgrounds, notes, choices: [], formats: [] };
  const below = sheet.getRange(`${headerRow + 1}:${headerRow + 1}`);
  const [choices = []] = below.getDataValidations();
  const [formats = []] = below.getNumberFormats();
  return { backgrounds, notes, choices, formats };
}

const isWhite = (colour: string | undefined) => /^(#ffffff|white|)$/i.test(colour ?? '');

/** Any format of dates will do; a text column must stay one of text. */
function isFormatLost(wanted: string, now: string | undefined): boolean {
  if (wanted === '' || now === undefined) return false;
  return wanted === '@' ? now !== '@' : !/[dy]/i.test(now);
}

/** Whether a warning of ours stands over the whole sheet column. */
function readProtected({ sheet }: Stand): (place: number) => boolean {
  const ranges = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription().startsWith(PROTECTED_BY))
    .map((protection) => protection.getRange());
  const spans = ranges.map((range) => ({ first: range.getColumn(), last: range.getLastColumn() }));
  return (place) => spans.some(({ first, last }) => first <= place && place <= last);
}

function lacksTints(stand: Stand): boolean {
  const wanted = tintsOf(stand).length;
  return wanted > 0 && stand.sheet.getConditionalFormatRules().filter(isOurRule).length < wanted;
}
