import type { Chance } from '../../sidebar/chance';
import { openMemory } from '../../sidebar/memory';
import { openServer } from '../../sidebar/server';
import type { Log } from '../../sidebar/state/log';
import { initialState, type Panel, type Ready, type State } from '../../sidebar/state/state';
import { createStore } from '../../sidebar/state/store';
import { createVerbs, type Verbs } from '../../sidebar/verbs/verbs';
import { createFakeServer, type FakeServer, runOf } from '../support/fakeServer';

export interface OpenedSidebar {
  readonly server: FakeServer;
  readonly verbs: Verbs;
  /** Ids the keyboard was sent to, in order. */
  readonly focused: string[];
  /** Texts put into the clipboard, in order. */
  readonly copied: string[];
  /** Addresses of files made and not dropped yet. */
  readonly links: ReadonlySet<string>;
  readonly clock: { now: number };
  state(): State;
  ready(): Ready;
  /** The inputs of one call, in order. */
  heard(call: string): readonly unknown[];
}

/** Counts up, so that every id is another one. */
export function countingChance(): Chance {
  let next = 0;
  return (count) => Array.from({ length: count }, () => next++ % 256);
}

/** The sidebar without a page, over the fake server. */
export async function openSidebar(panel: Panel = 'log', server = createFakeServer()): Promise<OpenedSidebar> {
  const store = createStore<State>(initialState(panel), () => {});
  const focused: string[] = [];
  const copied: string[] = [];
  const links = new Set<string>();
  const clock = { now: 0 };
  const verbs = createVerbs({
    store,
    server: openServer(() => runOf(server)),
    memory: openMemory(() => {
      throw new Error('storage is blocked');
    }),
    chance: countingChance(),
    now: () => clock.now,
    focus: (id) => focused.push(id),
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    fileLink(_, type) {
      const link = `blob:${type}-${links.size}`;
      links.add(link);
      return link;
    },
    dropLink: (link) => links.delete(link),
  });
  await verbs.open();
  return {
    server,
    verbs,
    focused,
    copied,
    links,
    clock,
    state: store.state,
    ready() {
      const { page } = store.state();
      if (page.is !== 'ready') throw new Error(`The page is ${page.is}`);
      return page.ready;
    },
    heard: (call) => server.heard.filter((one) => one.call === call).map(({ input }) => input),
  };
}

/** The form on show; throws when there is none. */
export function formOf({ ready }: OpenedSidebar) {
  const { log } = ready();
  if (log.is !== 'form') throw new Error('The form is not on show');
  return log.form;
}

export function savedOf({ ready }: OpenedSidebar): Extract<Log, { is: 'saved' }> {
  const { log } = ready();
  if (log.is !== 'saved') throw new Error('Nothing was saved');
  return log;
}

/** Types a name, takes the first match and chooses what it was. */
export function fillCoffee({ verbs }: OpenedSidebar, name = 'dana'): void {
  verbs.typeWho(name);
  verbs.takeActive();
  verbs.fill('kind', 'Coffee or meal');
}
