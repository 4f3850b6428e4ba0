import { answers } from './answers';
import { runBehaviour, runNextBatch, startAgain } from './batches';
import {
  clearByHand,
  deleteTriggers,
  listTriggers,
  makeClockTrigger,
  makeEditTrigger,
  protectHard,
  protectSoftly,
  recallHere,
  rememberHere,
  showPage,
  speakGerman,
  writeFromScript,
  writeProtected,
} from './byHand';
import { onEdit, watchClock, watchEdit } from './events';
import { answerBlock, answerFault, attemptInFormula, peek, tellArgument } from './formulas';
import { MENU } from './menu';

/** Makes a top-level function of every assignment, as the add-on's own entry file does. */
declare const global: Record<string, unknown>;

global.onOpen = () => {
  const menu = SpreadsheetApp.getUi().createMenu('Contract');
  for (const [name, label] of Object.entries(MENU)) menu.addItem(label, name);
  menu.addToUi();
};
global.onEdit = onEdit;
global.watchEdit = watchEdit;
global.watchClock = watchClock;
global.neverRun = () => undefined;
global.runNextBatch = runNextBatch;
global.startAgain = startAgain;
global.runBehaviour = runBehaviour;
global.clearByHand = clearByHand;
global.writeFromScript = writeFromScript;
global.writeProtected = writeProtected;
global.protectHard = protectHard;
global.protectSoftly = protectSoftly;
global.makeEditTrigger = makeEditTrigger;
global.makeClockTrigger = makeClockTrigger;
global.listTriggers = listTriggers;
global.deleteTriggers = deleteTriggers;
global.rememberHere = rememberHere;
global.recallHere = recallHere;
global.speakGerman = speakGerman;
global.showPage = showPage;
global.answerText = answers.answerText;
global.answerDate = answers.answerDate;
global.answerDateInside = answers.answerDateInside;
global.answerNothing = answers.answerNothing;
global.answerWho = answers.answerWho;
global.answerSelection = answers.answerSelection;
global.answerMap = answers.answerMap;
global.answerFailure = answers.answerFailure;
global.hidden_ = answers.answerText;

/**
 * What the function was given, in words.
 *
 * @preserve
 * @param {A1} value Anything.
 * @return {string} The words.
 * @customfunction
 */
global.CONTRACT_TELL = tellArgument;

/**
 * Two rows of two numbers.
 *
 * @preserve
 * @return {number} The rows.
 * @customfunction
 */
global.CONTRACT_BLOCK = answerBlock;

/**
 * Fails.
 *
 * @preserve
 * @return {string} Nothing.
 * @customfunction
 */
global.CONTRACT_FAIL = answerFault;

/**
 * What stands in A1 of the tab “By hand”, read by the function itself.
 *
 * @preserve
 * @return {string} The value.
 * @customfunction
 */
global.CONTRACT_PEEK = peek;

/**
 * What comes of trying something a formula may not be allowed to.
 *
 * @preserve
 * @param {"write"} word What to try.
 * @return {string} The words.
 * @customfunction
 */
global.CONTRACT_TRY = attemptInFormula;
