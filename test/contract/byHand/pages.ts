import { type Manual, manual } from './manual';

const DATES = 'dates in results';

export const pages: readonly Manual[] = [
  manual(
    'pages.text',
    'google.script.run ten at once',
    'A text comes back as it is.',
    [{ press: 'answerText' }],
    {
      page: 'answered "text"',
    },
  ),
  manual('pages.date', DATES, 'A Date comes back as null.', [{ press: 'answerDate' }], {
    page: 'answered null',
  }),
  manual(
    'pages.date-inside',
    DATES,
    'With a Date anywhere inside the whole answer is null.',
    [{ press: 'answerDateInside' }],
    {
      page: 'answered null',
    },
  ),
  manual('pages.nothing', DATES, 'Nothing comes back as null.', [{ press: 'answerNothing' }], {
    page: 'answered null',
  }),
  manual('pages.map', DATES, 'A Map comes back empty.', [{ press: 'answerMap' }], { page: 'answered {}' }),
  manual(
    'pages.failure',
    'google.script.run ten at once',
    'A throw reaches the failure handler with its words.',
    [{ press: 'answerFailure' }],
    {
      page: 'failed: said by the server',
    },
  ),
  manual(
    'pages.hidden',
    'every top-level name can be called',
    'A name that ends in an underscore cannot be called.',
    [{ press: 'hidden_' }],
    {
      page: 'failed: there is no hidden_',
    },
  ),
  manual(
    'pages.who',
    'who is at the keyboard',
    'A call from the page runs as who presses.',
    [{ press: 'answerWho', by: 'a colleague' }],
    {
      page: 'answered "ben@example.org"',
    },
  ),
  manual(
    'pages.selection',
    'selection',
    'The server can ask what is selected.',
    [{ select: 'B2:C3' }, { press: 'answerSelection' }],
    {
      page: 'answered "B2:C3"',
    },
  ),
];
