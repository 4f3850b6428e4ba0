import { type CarePage, chosenRepairs, nothingLookedAt } from '../state/carePage';
import { type Context, changeSettings, findSettings } from './context';
import { settingsAct } from './settingsAct';

/** Ids of what appears, so that the keyboard finds it. */
export const CHECK_FOUND = 'check-found';
export const DEEDS = 'deeds';
export const TAKING = 'deed-taking';

/** Check and repair, and taking back what was done. */
export function careVerbs(context: Context, refresh: () => Promise<void>) {
  const { ask, say } = settingsAct(context);
  const careOf = (): CarePage => findSettings(context)?.care ?? nothingLookedAt;
  const show = (change: Partial<CarePage>) =>
    changeSettings(context, (ready) => ({
      ...ready,
      care: { ...ready.care, ...change },
      act: { is: 'idle' },
    }));

  async function check() {
    const found = await ask('check', 'checkSpreadsheet', {});
    if (!found) return;
    show({ check: found, agreed: [] });
    context.focus(CHECK_FOUND);
  }

  function agree(name: string, isAgreed: boolean) {
    const others = careOf().agreed.filter((one) => one !== name);
    show({ agreed: isAgreed ? [...others, name] : others });
  }

  async function repair() {
    const repairs = chosenRepairs(careOf());
    const found = await ask('check', 'repairSpreadsheet', { repairs });
    if (!found) return;
    show({ check: found, agreed: [] });
    context.focus(CHECK_FOUND);
    await refresh();
  }

  function closeCheck() {
    show({ check: undefined, agreed: [] });
    context.focus('check-look');
  }

  async function readDeeds(): Promise<boolean> {
    const answer = await ask('undo', 'listUndo', {});
    if (answer) show({ deeds: answer.deeds, taking: '' });
    return answer !== undefined;
  }

  async function showDeeds() {
    show({ shown: nothingLookedAt.shown });
    if (await readDeeds()) context.focus(DEEDS);
  }

  const showMoreDeeds = () => show({ shown: Number.POSITIVE_INFINITY });

  function considerTaking(undoId: string) {
    show({ taking: undoId });
    context.focus(TAKING);
  }

  function leaveDeed() {
    const { taking } = careOf();
    show({ taking: '' });
    context.focus(`deed-${taking}`);
  }

  async function takeBack() {
    const answer = await ask('undo', 'undo', { undoId: careOf().taking });
    if (!answer) return;
    show({ taking: '' });
    await readDeeds();
    say('undo', answer.message);
    context.focus(DEEDS);
    await refresh();
  }

  function closeDeeds() {
    show({ deeds: undefined, taking: '' });
    context.focus('undo-look');
  }

  return {
    check,
    agree,
    repair,
    closeCheck,
    showDeeds,
    showMoreDeeds,
    considerTaking,
    leaveDeed,
    takeBack,
    closeDeeds,
  };
}
