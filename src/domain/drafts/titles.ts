import type { Partner } from '../../schema/partners';
import { cleanLine, type OpenText } from './text';
import { NEUTRAL_SUBJECT } from './words';

/** The title of a calendar entry: 'Walk and talk: Dana Fielding'. */
export function titleEntry(kind: string, { partner }: Pick<Partner, 'partner'>): OpenText {
  return [cleanLine(kind), cleanLine(partner)].filter((part) => part !== '').join(': ') as OpenText;
}

/** The subject of a message that is to say nothing yet. */
export const NEUTRAL_TITLE = NEUTRAL_SUBJECT as OpenText;
