import type { EntryPoints } from './entryPoints';
import { formulas } from './formulas';
import {
  onEdit,
  onOpen,
  openDue,
  openFind,
  openImport,
  openLog,
  openSettings,
  runHourlyReminders,
  updateNow,
} from './handlers';
import { rpc } from './rpc';

// gas-webpack-plugin makes a top-level function of every assignment here, with the JSDoc above it (docs/platform.md, "top-level functions").
declare const global: EntryPoints;

global.onOpen = onOpen;
global.onInstall = onOpen;
global.onEdit = onEdit;
global.runHourlyReminders = runHourlyReminders;
global.openLog = openLog;
global.openFind = openFind;
global.openDue = openDue;
global.openSettings = openSettings;
global.openImport = openImport;
global.updateNow = updateNow;
global.rpc = rpc;

/**
 * How referrals went both ways in the window, in words.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {string} The words.
 * @customfunction
 */
global.RECIPROCITY = (partner, mutual) => formulas.reciprocity(partner, mutual);

/**
 * Referrals received minus referrals given in the window.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {number} The balance.
 * @customfunction
 */
global.BALANCE = (partner, mutual) => formulas.balance(partner, mutual);

/**
 * How far the relationship has come.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {string} The stage.
 * @customfunction
 */
global.STAGE = (partner, mutual) => formulas.stage(partner, mutual);

/**
 * The next thing worth doing with the partner.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {string} One sentence.
 * @customfunction
 */
global.NEXT_STEP = (partner, mutual) => formulas.nextStep(partner, mutual);

/**
 * The day the next meaningful touch is due.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {date} The day, or nothing when none is due.
 * @customfunction
 */
global.NEXT_TOUCH = (partner, mutual) => formulas.nextTouch(partner, mutual);

/**
 * Touchpoints with the partner so far.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {number} The count.
 * @customfunction
 */
global.TOUCHPOINTS = (partner, mutual) => formulas.touchpoints(partner, mutual);

/**
 * Referrals given to the partner in the window.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {number} The count.
 * @customfunction
 */
global.REFERRALS_GIVEN = (partner, mutual) => formulas.referralsGiven(partner, mutual);

/**
 * Referrals received from the partner in the window.
 *
 * @preserve
 * @param {A2} partner A partner's name, or a range of names.
 * @param {Mutual} mutual The cell named Mutual, so that the answer stays live.
 * @return {number} The count.
 * @customfunction
 */
global.REFERRALS_RECEIVED = (partner, mutual) => formulas.referralsReceived(partner, mutual);
