import { errorValue, type FormulaValue, isError, isMatrix } from '../values';
import { type Call, define, type FunctionTable, isReference, type Operand, sizeOf } from './definition';

const any = { required: ['any'] } as const;

export const INFORMATION: FunctionTable = {
  ISBLANK: define(any, (_, value) => value === null),
  ISNUMBER: define(any, (_, value) => typeof value === 'number'),
  ISTEXT: define(any, (_, value) => typeof value === 'string'),
  ISNONTEXT: define(any, (_, value) => typeof value !== 'string'),
  ISLOGICAL: define(any, (_, value) => typeof value === 'boolean'),
  ISERROR: define(any, (_, value) => isError(value)),
  ISERR: define(any, (_, value) => isError(value) && value.error !== '#N/A'),
  ISNA: define(any, (_, value) => isError(value) && value.error === '#N/A'),
  ISEVEN: define({ required: ['number'] }, (_, number) => Math.trunc(number) % 2 === 0),
  ISODD: define({ required: ['number'] }, (_, number) => Math.trunc(number) % 2 !== 0),
  ISREF: define({ required: ['range'] }, (_, operand) => isReference(operand)),
  NA: define({}, () => errorValue('#N/A')),
  N: define({ required: ['value'] }, (_, value) => (typeof value === 'string' ? 0 : Number(value))),
  TYPE: define({ required: ['range'] }, (call, operand) => typeOf(call, operand)),
  'ERROR.TYPE': define(any, (_, value) => errorNumber(value)),
  ROW: define({ optional: ['range'] }, (call, operand) => place(call, operand, 'row')),
  COLUMN: define({ optional: ['range'] }, (call, operand) => place(call, operand, 'column')),
  ROWS: define({ required: ['range'] }, (call, operand) => sizeOf(call, operand).rows),
  COLUMNS: define({ required: ['range'] }, (call, operand) => sizeOf(call, operand).columns),
};

function typeOf(call: Call, operand: Operand): number {
  if (isMatrix(operand)) return 64;
  const value = call.single(operand);
  if (isError(value)) return 16;
  if (typeof value === 'boolean') return 4;
  return typeof value === 'string' ? 2 : 1;
}

const ERROR_NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

function errorNumber(value: FormulaValue): FormulaValue {
  return isError(value) ? ERROR_NUMBERS.indexOf(value.error) + 1 : errorValue('#N/A');
}

/** The first row or column of a range; inside ARRAYFORMULA the numbers of all of them. */
function place(call: Call, operand: Operand | undefined, axis: 'row' | 'column'): Operand {
  if (operand === undefined) return call.scope.here[axis];
  if (!isReference(operand))
    return isError(operand) ? operand : errorValue('#N/A', 'Argument must be a range.');
  const { area } = operand;
  if (!call.array) return area[axis];
  call.spend(axis === 'row' ? area.rows : area.columns);
  if (axis === 'row') return Array.from({ length: area.rows }, (_, index) => [area.row + index]);
  return [Array.from({ length: area.columns }, (_, index) => area.column + index)];
}
