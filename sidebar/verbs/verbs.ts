import { choosingVerbs } from './choosing';
import type { Context } from './context';
import { dueVerbs } from './due';
import { firstRunVerbs } from './firstRun';
import { loggingVerbs } from './logging';
import { openingVerbs } from './opening';
import { settingsVerbs } from './settings';

/** All a person can do in the sidebar. */
export function createVerbs(context: Context) {
  const opening = openingVerbs(context);
  return {
    ...opening,
    ...firstRunVerbs(context, opening.open),
    ...choosingVerbs(context),
    ...loggingVerbs(context, opening.refresh),
    ...dueVerbs(context, opening.refresh),
    ...settingsVerbs(context, opening.refresh),
  };
}

export type Verbs = ReturnType<typeof createVerbs>;
