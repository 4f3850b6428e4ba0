import { CONFIDENCES } from '../../src/schema/words';
import { blankFind, type Find, isBlank, type Search } from '../state/find';
import { findWords } from '../words';
import { type Context, changeReady, findReady } from './context';

export const FOUND = 'find-found';

/** Whom a client could be sent to. What was searched for stays in the page's memory and goes nowhere else. */
export function findingVerbs(context: Context, logGiven: (partnerId: string, confidence: string) => void) {
  const { server, focus } = context;
  const changeFind = (step: (find: Find) => Find) =>
    changeReady(context, (ready) => ({ ...ready, find: step(ready.find) }));

  const fillSearch = (change: Partial<Search>) =>
    changeFind((find) => ({ ...find, problem: '', search: { ...find.search, ...change } }));

  async function search() {
    const find = findReady(context)?.find;
    if (!find || find.answer.is === 'pending') return;
    if (isBlank(find.search)) {
      changeFind((now) => ({ ...now, problem: findWords.saySomething }));
      return focus('find-need');
    }
    changeFind((now) => ({ ...now, answer: { is: 'pending' }, doubted: undefined }));
    const { need, age, area } = find.search;
    const answer = await server.call('findPartners', {
      need: need.trim(),
      age: age.trim(),
      area: area.trim(),
    });
    changeFind((now) => {
      if (now.answer.is !== 'pending') return now;
      if (!answer.ok) return { ...now, answer: { is: 'failed', failure: answer.failure } };
      return { ...now, answer: { is: 'found', found: answer.value } };
    });
    if (answer.ok) focus(FOUND);
  }

  function clearSearch() {
    changeFind(() => blankFind);
    focus('find-need');
  }

  /** Sure of the match: straight to the form. Less than sure: the question first (3.2). */
  function refer(partnerId: string, confidence: string) {
    if (confidence === CONFIDENCES[0]) return logGiven(partnerId, confidence);
    changeFind((find) => ({ ...find, doubted: { partnerId, confidence } }));
    focus('find-doubt');
  }

  function referAnyway() {
    const doubted = findReady(context)?.find.doubted;
    if (!doubted) return;
    changeFind((find) => ({ ...find, doubted: undefined }));
    logGiven(doubted.partnerId, doubted.confidence);
  }

  function leaveDoubt() {
    changeFind((find) => ({ ...find, doubted: undefined }));
    focus(FOUND);
  }

  const typeName = (name: string) => changeFind((find) => ({ ...find, name }));

  return { fillSearch, search, clearSearch, refer, referAnyway, leaveDoubt, findByName: typeName };
}
