/** A kind of touchpoint: did they get value from it (1.9), did both take part (0.8). */
export interface Kind {
  readonly kind: string;
  readonly meaningful: boolean;
  readonly twoWay: boolean;
}

const kinds = (meaningful: boolean, twoWay: boolean, ...names: string[]): Kind[] =>
  names.map((kind) => ({ kind, meaningful, twoWay }));

/** An unknown kind counts as this one. */
export const OTHER_KIND = 'Other';

/** The kinds a new workbook offers (1.10, 4.17, 2.13, 3.16); the Kinds tab may change and add. */
export const DEFAULT_KINDS: readonly Kind[] = [
  ...kinds(true, true, 'Coffee or meal', 'Meeting', 'Walk and talk', 'Call', 'Joint content'),
  ...kinds(
    true,
    false,
    'Article shared',
    'Training or event invitation',
    'Introduction made',
    'Their event supported',
    'Praise passed on',
  ),
  ...kinds(false, true, 'Talk about give and take'),
  ...kinds(
    false,
    false,
    'Message',
    'Thank-you',
    'Update given',
    'They helped us',
    'Asked for referrals',
    OTHER_KIND,
  ),
];

/** The kinds a due touch is suggested from, in the order that breaks ties. */
export const SUGGESTED_KINDS = [
  'Coffee or meal',
  'Meeting',
  'Walk and talk',
  'Call',
  'Article shared',
] as const;

export const KIND = {
  giveAndTake: 'Talk about give and take',
  theyHelped: 'They helped us',
} as const;
