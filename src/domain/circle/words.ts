/** Every sentence of the Circle panel. */

export const ROUND_SENTENCES = {
  commit: {
    none: 'Agree together how many you introduce to each other, and until when.',
    missing: (parts: readonly string[]) => `Not specific yet: say ${joinWords(parts)}.`,
    parts: {
      weDo: 'how many we introduce',
      theyDo: 'how many they introduce',
      until: 'until when',
      agreedOn: 'the day you agreed together',
    },
  },
  identify: (forThem: number, forUs: number) => {
    const wanted = [
      ...(forThem > 0 ? [`${forThem} more for them`] : []),
      ...(forUs > 0 ? [`${forUs} more for us`] : []),
    ];
    return `Go through both lists and mark who seems promising: ${joinWords(wanted)}.`;
  },
  strategise: 'Ask each contact whether they would like to be introduced, and choose the best way.',
  execute: (until: string) => `Make the introductions${until === '' ? '' : ` by ${until}`}.`,
  evaluate: 'Look back together: what went well, what to change?',
  repeat: 'Begin again, with what you want to change on top.',
} as const;

export const COMMITMENT_SENTENCES = {
  progress: (weDid: number, weDo: number, theyDid: number, theyDo: number, until: string) =>
    `We ${weDid} of ${weDo}, they ${theyDid} of ${theyDo}, until ${until}.`,
  agreed: (round: number, partner: string, weDo: number, theyDo: number, until: string) =>
    `Round ${round} with ${partner}: we introduce ${weDo}, they introduce ${theyDo}, until ${until}.`,
  wish: (partner: string, missing: string) => `Saved with ${partner}. ${missing}`,
  reviewed: (partner: string) => `The round with ${partner} is reviewed. The next one can begin.`,
  nothingSaid: 'Write what went well or what to change.',
  endsBeforeItBegins: 'Until must not be before the day it begins.',
  agreedToCome: 'Choose the day you agreed together: it cannot be still to come.',
} as const;

export const INTRODUCTION_MOVES = {
  added: (contact: string, partner: string, isForThem: boolean) =>
    isForThem ? `${contact} is on the list for ${partner}.` : `${contact} is on ${partner}’s list for us.`,
  plenty: (count: number, enough: number) => ` That makes ${count}; ${enough} are plenty.`,
  thereAlready: (contact: string) => `${contact} is on this list already.`,
  isClient:
    'That is the code of a client. Only colleagues, agencies and prospects are introduced, never a client.',
  moved: (contact: string, header: string, value: string) =>
    `${contact}: ${header} ${value === '' ? 'emptied' : `is now ${value}`}.`,
  qualified: (contact: string) => `${contact} is qualified: a good introduction, and they would like it.`,
  notAsked: 'Nobody is introduced before they said yes. Note the contact’s permission first.',
  notQualified: 'Qualified means a good introduction, and a yes from the contact.',
  madeToCome: 'Choose the day it was made: it cannot be still to come.',
} as const;

export const CIRCLE_SENTENCES = {
  /** In the calendar, before the partner's name. */
  meeting: 'Meeting for three',
  tally: (good: number, all: number) => `${good} of ${all} look promising`,
  limitReached: (reachedOut: number) =>
    `${reachedOut} partners stand at Reached out. Meet them before you write to somebody new.`,
  noServes: 'Fill in Serves for a prospect, and one is offered here each week.',
  noProspects: 'There is no prospect on the Partners tab. Add or import somebody you would like to know.',
} as const;

/** 'a, b and c' */
export function joinWords(parts: readonly string[]): string {
  const [last = '', ...rest] = [...parts].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
