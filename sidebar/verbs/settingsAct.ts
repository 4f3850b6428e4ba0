import type { CallName, Input, Output } from '../../src/entry/api';
import type { Act, Section } from '../state/settingsPage';
import { type Context, changeSettings, findSettings } from './context';

/** Wishes of the Settings page, one at a time, told of beside the section they belong to. */
export function settingsAct(context: Context) {
  const showAct = (act: Act) => changeSettings(context, (ready) => ({ ...ready, act }));

  /** One call on behalf of a section, unless another is under way; undefined when it brought nothing. */
  async function ask<N extends CallName>(
    section: Section,
    name: N,
    input: Input<N>,
  ): Promise<Output<N> | undefined> {
    if (findSettings(context)?.act.is === 'pending') return undefined;
    showAct({ is: 'pending', section });
    const answer = await context.server.call(name, input);
    if (answer.ok) return answer.value;
    showAct({ is: 'failed', section, failure: answer.failure });
    return undefined;
  }

  const say = (section: Section, message: string) => showAct({ is: 'done', section, message });

  return { ask, say, showAct };
}
