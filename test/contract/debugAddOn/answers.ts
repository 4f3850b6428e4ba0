/** What the page's buttons call. */
export const answers = {
  answerText: (): unknown => 'text',
  answerDate: (): unknown => new Date(0),
  answerDateInside: (): unknown => ({ rows: [[new Date(0)]] }),
  answerNothing: (): unknown => undefined,
  answerWho: (): unknown => Session.getActiveUser().getEmail(),
  answerSelection: (): unknown => SpreadsheetApp.getActiveRange()?.getA1Notation() ?? 'nothing',
  answerMap: (): unknown => new Map([['a', 1]]),
  answerFailure(): unknown {
    throw new Error('said by the server');
  },
};
