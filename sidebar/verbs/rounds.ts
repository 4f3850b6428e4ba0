import type { CommitmentCard, NextRound } from '../../src/entry/api';
import { fieldOf } from '../failure';
import { type CircleWish, noSheet, placeOfSheet, type RoundSheet } from '../state/circlePage';
import { findSheetProblems } from '../state/sheetProblems';
import { openerId } from '../state/smallForm';
import type { CircleVerbs } from './circle';
import { type Context, changeCircle, findCircle } from './context';

type OpenSheet = Exclude<RoundSheet, { is: 'none' }>;

/** The longer forms of a round: what was agreed, looking back, somebody for a list. */
export function roundVerbs(context: Context, { onCircle }: Pick<CircleVerbs, 'onCircle'>) {
  const { focus } = context;
  const findSheet = (): OpenSheet | undefined => {
    const sheet = findCircle(context)?.sheet;
    return sheet && sheet.is !== 'none' ? sheet : undefined;
  };

  function openSheet(sheet: OpenSheet) {
    changeCircle(context, (page) => ({ ...page, sheet, doing: { ...page.doing, form: undefined } }));
    focus(`sheet-${Object.keys(sheet.fields)[0]}`);
  }

  /** A first round, or the one that follows the last. */
  function openCommitment(partnerId: string, partner: string, next: NextRound | null) {
    const view = findCircle(context)?.view;
    if (!view) return;
    const { weDo, theyDo, from, until, ourGoal, theirGoal } = next ?? view.firstRound;
    const fields = { agreedOn: view.today, weDo, theyDo, from, until, ourGoal, theirGoal };
    openSheet({ is: 'commitment', partnerId, partner, commitmentId: '', problems: {}, fields });
  }

  function openAmendment(partnerId: string, partner: string, commitment: CommitmentCard) {
    const { id, agreedOn, from, until, ourGoal, theirGoal } = commitment;
    const [weDo, theyDo] = [String(commitment.weDo ?? ''), String(commitment.theyDo ?? '')];
    const fields = { agreedOn, weDo, theyDo, from, until, ourGoal, theirGoal };
    openSheet({ is: 'commitment', partnerId, partner, commitmentId: id, problems: {}, fields });
  }

  const openReview = (partnerId: string, partner: string, commitmentId: string) =>
    openSheet({
      is: 'review',
      partnerId,
      partner,
      commitmentId,
      problems: {},
      fields: { wentWell: '', toChange: '' },
    });

  const openIntroduction = (partnerId: string, partner: string, side: 'them' | 'us', owner: string) =>
    openSheet({
      is: 'introduction',
      partnerId,
      partner,
      side,
      problems: {},
      fields: { contact: '', verdict: '', owner, byWhen: '', notes: '' },
    });

  function closeSheet() {
    const sheet = findSheet();
    changeCircle(context, (page) => ({ ...page, sheet: noSheet }));
    if (sheet) focus(openerId(placeOfSheet(sheet)));
  }

  const fillSheet = (field: string, value: string) =>
    changeCircle(context, (page) => ({ ...page, sheet: fillIn(page.sheet, field, value) }));

  const showProblems = (problems: Readonly<Record<string, string>>) => {
    changeCircle(context, ({ sheet, ...page }) => ({
      ...page,
      sheet: sheet.is === 'none' ? sheet : { ...sheet, problems },
    }));
    focus(`sheet-${Object.keys(problems)[0]}`);
  };

  /** A refusal about one field stands under it, like a problem we found ourselves. */
  async function saveSheet() {
    const sheet = findSheet();
    if (!sheet) return;
    const problems = findSheetProblems(sheet);
    if (Object.keys(problems).length > 0) return showProblems(problems);
    const isSaved = await onCircle.perform(placeOfSheet(sheet), (requestId) => makeWish(sheet, requestId));
    if (isSaved) return changeCircle(context, (page) => ({ ...page, sheet: noSheet }));
    const act = findCircle(context)?.doing.act;
    const field = act?.is === 'failed' ? fieldOf(act.failure) : '';
    if (act?.is === 'failed' && field in sheet.fields) showProblems({ [field]: act.failure.sentence });
  }

  return { openCommitment, openAmendment, openReview, openIntroduction, closeSheet, fillSheet, saveSheet };
}

/** A field the form does not have changes nothing. */
function fillIn(sheet: RoundSheet, field: string, value: string): RoundSheet {
  if (sheet.is === 'none' || !(field in sheet.fields)) return sheet;
  const problems = { ...sheet.problems };
  delete problems[field];
  if (sheet.is === 'commitment') return { ...sheet, problems, fields: { ...sheet.fields, [field]: value } };
  if (sheet.is === 'review') return { ...sheet, problems, fields: { ...sheet.fields, [field]: value } };
  return { ...sheet, problems, fields: { ...sheet.fields, [field]: value } };
}

function makeWish(sheet: OpenSheet, requestId: string): CircleWish {
  const { partnerId } = sheet;
  if (sheet.is === 'commitment') {
    const { commitmentId } = sheet;
    const agreed = trimAll(sheet.fields);
    return commitmentId
      ? { call: 'amendCommitment', input: { requestId, commitmentId, ...agreed } }
      : { call: 'addCommitment', input: { requestId, partnerId, ...agreed } };
  }
  if (sheet.is === 'review') {
    const { commitmentId } = sheet;
    return { call: 'reviewCommitment', input: { requestId, commitmentId, ...trimAll(sheet.fields) } };
  }
  const { side } = sheet;
  return { call: 'addIntroduction', input: { requestId, partnerId, side, ...trimAll(sheet.fields) } };
}

function trimAll<F extends { readonly [K in keyof F]: string }>(fields: F): F {
  return Object.fromEntries(Object.entries<string>(fields).map(([field, text]) => [field, text.trim()])) as F;
}
