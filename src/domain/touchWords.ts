/** Each kind as something to do; a kind the practice added speaks for itself. */
const THINGS_TO_DO: Readonly<Record<string, string>> = {
  'Coffee or meal': 'Meet for coffee or a meal',
  Meeting: 'Arrange a meeting',
  'Walk and talk': 'Go for a walk and talk',
  Call: 'Give them a call',
  'Joint content': 'Make something together',
  'Article shared': 'Share an article',
  'Training or event invitation': 'Invite them to a training or an event',
  'Introduction made': 'Introduce somebody to them',
  'Their event supported': 'Support an event of theirs',
  'Praise passed on': 'Pass on some praise',
  'Talk about give and take': 'Talk about give and take',
  Message: 'Send them a message',
  'Thank-you': 'Say thank you',
  'Update given': 'Tell them how things go',
  'They helped us': 'Ask for their help',
  'Asked for referrals': 'Ask for referrals',
  Other: 'Get in touch',
};

/** 'Share an article', for a kind as it stands on the Kinds tab; '' is any kind. */
export function describeThingToDo(kind: string): string {
  return THINGS_TO_DO[kind] ?? (kind || 'Get in touch');
}

/** A kind inside a sentence: 'coffee or meal', 'TED talk'. */
export function describeKindWithin(kind: string): string {
  return /^\p{Lu}\p{Ll}/u.test(kind) ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind;
}
