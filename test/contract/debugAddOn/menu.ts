/** The items of the menu Contract, by the function each runs. */
export const MENU = {
  runNextBatch: 'Run the next batch',
  startAgain: 'Start the batches again',
  clearByHand: 'Clear the tab “By hand”',
  writeFromScript: 'Write A5 from the script',
  writeProtected: 'Write B5 from the script',
  protectHard: 'Protect column B against others',
  protectSoftly: 'Protect column B with a warning',
  makeEditTrigger: 'Make an edit trigger',
  makeClockTrigger: 'Make a clock trigger',
  listTriggers: 'List my triggers',
  deleteTriggers: 'Delete my triggers',
  rememberHere: 'Remember something in this file',
  recallHere: 'Recall it',
  speakGerman: 'Make the file German',
  showPage: 'Show the page',
} as const;

export type MenuFunction = keyof typeof MENU;

/** The buttons of the page, by the function each calls. */
export const BUTTONS = {
  answerText: 'Text',
  answerDate: 'A Date',
  answerDateInside: 'A Date inside',
  answerNothing: 'Nothing',
  answerWho: 'Who am I?',
  answerSelection: 'What is selected?',
  answerMap: 'A Map',
  answerFailure: 'A failure',
  hidden_: 'A hidden function',
} as const;

export type PageFunction = keyof typeof BUTTONS;

export const RESULTS = 'Contract results';
export const BY_HAND = 'By hand';
