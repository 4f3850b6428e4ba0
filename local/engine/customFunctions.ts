import type { CustomFunction, FormulaValue, Matrix, Place, ResultKind } from '../formulas';
import { errorValue, isError, isMatrix } from '../formulas';
import type { Wire } from '../realm';
import { formatAt } from '../workbook/cells';
import { serialOf } from '../workbook/zone';
import { isTagged } from './args';
import type { ArgumentPlace } from './argumentPlaces';
import { argumentPlaces } from './argumentPlaces';
import { wireOfCell } from './cellWires';
import { runScript } from './run';
import type { HostState } from './state';

/** The program's functions as formulas call them. */
export interface CustomFunctions {
  find(name: string, place: Place): CustomFunction | undefined;
  /** What the last answer for a cell was, where it came from a custom function. */
  kindAt(place: Place): ResultKind | undefined;
  /** Cells whose function could not be asked because a script was running; they are told once. */
  takeWaiting(): Place[];
}

type Value = FormulaValue | Matrix;

interface Answer {
  value: Value;
  kind?: ResultKind;
}

interface Memory {
  /** Answers by function and arguments: as in Sheets the same question is not asked twice. */
  readonly answers: Map<string, Answer>;
  readonly lastAt: Map<string, Answer>;
  readonly waiting: Map<string, Place>;
}

const MOST_REMEMBERED = 10_000;

export function makeCustomFunctions(state: HostState): CustomFunctions {
  const memory: Memory = { answers: new Map(), lastAt: new Map(), waiting: new Map() };
  const { functionNames, customFunctions } = state.program;
  const names = new Map(functionNames.map((name) => [name.toUpperCase(), name]));
  return {
    find(name, place) {
      const functionName = customFunctions.includes(name.toUpperCase())
        ? names.get(name.toUpperCase())
        : undefined;
      return functionName === undefined
        ? undefined
        : (args) => ask(state, memory, functionName, args, place).value;
    },
    kindAt: (place) => memory.lastAt.get(keyOf(place))?.kind,
    takeWaiting() {
      const places = [...memory.waiting.values()];
      memory.waiting.clear();
      return places;
    },
  };
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}

function ask(state: HostState, memory: Memory, functionName: string, args: Value[], place: Place): Answer {
  const broken = args.find(isError);
  if (broken) return { value: broken };
  const places = argumentPlaces(state.workbook, functionName, place);
  const wires = args.map((value, index) => argumentWire(state, value, places[index]));
  const key = JSON.stringify([functionName, wires]);
  const known = memory.answers.get(key);
  if (!known && state.running > 0) return wait(state, memory, place);
  const answer = known ?? run(state, functionName, wires);
  if (memory.answers.size >= MOST_REMEMBERED) memory.answers.clear();
  memory.answers.set(key, answer);
  memory.lastAt.set(keyOf(place), answer);
  return answer;
}

/** Until the script that runs has ended, the cell keeps its answer or says that it waits. */
function wait(state: HostState, memory: Memory, place: Place): Answer {
  memory.waiting.set(keyOf(place), place);
  const last = memory.lastAt.get(keyOf(place));
  if (last && state.variants.unansweredFormula === 'former answer') return last;
  return { value: errorValue('#N/A', 'Loading...') };
}

function argumentWire(state: HostState, value: Value, place: ArgumentPlace | undefined): Wire {
  if (!isMatrix(value)) return cellWire(state, value, place, 0, 0);
  return value.map((line, down) => line.map((cell, across) => cellWire(state, cell, place, down, across)));
}

function cellWire(
  state: HostState,
  value: FormulaValue,
  place: ArgumentPlace | undefined,
  down: number,
  across: number,
): Wire {
  if (value === null) return state.variants.blankArgument === 'null' ? null : '';
  const isNumber = typeof value === 'number';
  const format =
    place && isNumber ? formatAt(place.sheet, place.row + down, place.column + across) : undefined;
  return wireOfCell(state.workbook, value, format);
}

function run(state: HostState, functionName: string, args: Wire[]): Answer {
  const { outcome } = runScript(state, {
    kind: 'formula',
    person: '',
    functionName,
    authMode: 'CUSTOM_FUNCTION',
    args,
    reply: 'cell',
  });
  if (outcome.ok) return answerOf(state, outcome.value as Wire);
  const message = outcome.killed ? 'Exceeded maximum execution time (line 0).' : outcome.error?.message;
  return { value: errorValue('#ERROR!', message) };
}

function answerOf(state: HostState, wire: Wire): Answer {
  const { timeZone } = state.workbook;
  if (!Array.isArray(wire)) return { value: valueOfWire(wire, timeZone), kind: kindOfWire(wire) };
  const rows = wire.every(Array.isArray) ? (wire as Wire[][]) : [wire];
  const width = Math.max(1, ...rows.map((line) => line.length));
  const value = rows.map((line) =>
    Array.from({ length: width }, (_, i) => valueOfWire(line[i] ?? null, timeZone)),
  );
  return { value: value.length > 0 ? value : [[null]], kind: kindOfWire(rows.flat().find(isDate) ?? null) };
}

function isDate(wire: Wire): boolean {
  return isTagged(wire, 'date');
}

function kindOfWire(wire: Wire): ResultKind | undefined {
  return isDate(wire) ? 'date' : undefined;
}

function valueOfWire(wire: Wire, timeZone: string): FormulaValue {
  if (wire === null || typeof wire !== 'object') return wire;
  return isTagged(wire, 'date')
    ? serialOf(Number(wire.at), timeZone)
    : errorValue('#ERROR!', 'Unknown result.');
}
