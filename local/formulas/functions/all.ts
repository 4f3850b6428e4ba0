import { AGGREGATES } from './aggregates';
import { ARRAYS } from './arrays';
import { BORROWED } from './borrowed';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { FunctionDefinition } from './definition';
import { INFORMATION } from './information';
import { LOGICAL } from './logical';
import { LOOKUP } from './lookup';
import { TEXT } from './text';

const TABLES = [LOGICAL, AGGREGATES, CONDITIONAL, LOOKUP, TEXT, DATES, INFORMATION, ARRAYS, BORROWED];

/** Every built-in function by its name in capitals. */
export const BUILT_INS: ReadonlyMap<string, FunctionDefinition> = new Map(
  TABLES.flatMap((table) => Object.entries(table)),
);
