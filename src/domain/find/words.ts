/** Every sentence of Find someone. */

export const CAPACITY_SENTENCES = {
  notAsked: 'Not asked yet whether they take clients.',
  answers: {
    yes: 'Takes clients',
    'waiting list': 'Has a waiting list',
    'low fee': 'Takes clients at a low fee',
    no: 'Takes no clients',
  },
  said: (answer: string, since: string | undefined, askAgain: boolean): string => {
    const when = since === undefined ? '' : `, asked on ${since}`;
    return `${answer}${when}${askAgain ? ': ask again.' : '.'}`;
  },
} as const;

export const FIND_SENTENCES = {
  nobody:
    'Nobody on the Partners tab fits. Try other words, or fill in Serves and Good referral of those you know.',
  nothingAsked: 'Say what the client needs, how old they are, or where.',
  onlySome: 'Nobody matches every word; these match some of them.',
  /** Better no referral than a doubtful one (3.2). */
  doubt: 'Better none than this?',
  unsaid: { ages: 'Ages', area: 'Area' },
} as const;
