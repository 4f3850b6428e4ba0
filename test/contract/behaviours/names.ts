import { type Behaviour, behaviour, type Place, refusalOf } from './behaviour';

const NAMED = 'named ranges';
const NAME = 'ContractCell';

/** Names B2, does something, and tells where the name stands. */
const namedThen =
  (act: (place: Place) => unknown) =>
  (place: Place): string | null => {
    place.file.setNamedRange(NAME, place.sheet.getRange('B2'));
    act(place);
    const found = place.file.getRangeByName(NAME)?.getA1Notation() ?? null;
    if (found !== null) place.file.removeNamedRange(NAME);
    return found;
  };

export const names: readonly Behaviour[] = [
  behaviour(
    'names.missing',
    NAMED,
    'A name that is not there gives null.',
    { is: true },
    ({ file }) => file.getRangeByName('NoSuchNameHere') === null,
  ),
  behaviour(
    'names.found',
    NAMED,
    'A name is found where it was put.',
    { is: 'B2' },
    namedThen(() => undefined),
  ),
  behaviour(
    'names.rows',
    NAMED,
    'A name keeps to its cell when rows are inserted above.',
    { is: 'B4' },
    namedThen(({ sheet }) => sheet.insertRowsBefore(1, 2)),
  ),
  behaviour(
    'names.columns',
    NAMED,
    'And when columns are inserted before it.',
    { is: 'C2' },
    namedThen(({ sheet }) => sheet.insertColumnsBefore(1, 1)),
  ),
  behaviour(
    'names.moved',
    NAMED,
    'And when its column is moved.',
    { is: 'A2' },
    namedThen(({ sheet }) => sheet.moveColumns(sheet.getRange('B:B'), 1)),
  ),
  behaviour(
    'names.cleared',
    NAMED,
    'Clearing the cell keeps the name.',
    { is: 'B2' },
    namedThen(({ sheet }) => sheet.getRange('B2').clear()),
  ),
  behaviour(
    'names.again',
    NAMED,
    'Setting a name again moves it.',
    { is: 'D4' },
    namedThen(({ file, sheet }) => file.setNamedRange(NAME, sheet.getRange('D4'))),
  ),
  behaviour('names.in-formula', NAMED, 'A formula may use the name.', { is: 5 }, ({ file, sheet }) => {
    file.setNamedRange(NAME, sheet.getRange('B2').setValue(4));
    const sum = sheet.getRange('A1').setFormula(`=${NAME}+1`).getValue();
    file.removeNamedRange(NAME);
    return sum;
  }),
  behaviour(
    'names.bad',
    NAMED,
    'A name that looks like a cell is refused.',
    { is: true },
    ({ file, sheet }) => refusalOf(() => file.setNamedRange('B7', sheet.getRange('B2'))) !== 'not refused',
  ),
];
