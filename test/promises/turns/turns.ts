import type { Program } from '../../../local/program';
import type { RealmPort } from '../../../local/realm';
import { type Call, openThread, type Thread, type Waiting } from './thread';

/** A program whose executions, while a game is played, take turns at every call to Google. */
export interface Turns {
  readonly program: Program;
  /**
   * Two acts at the same moment, the first of them first. Whose turn it is goes on until it ends or waits for the lock; after
   * each number of calls in `switches` the other comes in. Answers after how many calls that could have been.
   */
  play(acts: readonly [() => void, () => void], switches: readonly number[]): readonly number[];
  end(): void;
}

/** The code is what is pushed; each of the two acts runs it in a worker of its own. */
export function takingTurns(plain: Program, code: string): Turns {
  const threads = [openThread(code), openThread(code)] as const;
  let game: Game | undefined;
  return {
    program: { ...plain, open: (port) => game?.open(port) ?? plain.open(port) },
    play(acts, switches) {
      game = makeGame(
        acts.map((act, index) => ({ act, thread: threads[index === 0 ? 0 : 1], hasBegun: false })),
        switches,
      );
      try {
        return game.play();
      } finally {
        game = undefined;
      }
    },
    end: () => {
      for (const thread of threads) thread.end();
    },
  };
}

interface Actor {
  readonly act: () => void;
  readonly thread: Thread;
  hasBegun: boolean;
  port?: RealmPort;
  /** The call it waits with; none before it begins and after it ended. */
  call?: Call | undefined;
  answer?: string | undefined;
}

interface Game {
  open(port: RealmPort): (request: string) => string;
  play(): readonly number[];
}

/**
 * The acts call the host, which opens an execution and waits for its answer; so the second act stands on the first one's
 * stack. Whichever loop is on top lets both go on; the host hears of an end the moment it comes.
 */
function makeGame(actors: readonly Actor[], switches: readonly number[]): Game {
  const stack: Actor[] = [];
  const open: number[] = [];
  const wanted = new Set(switches);
  let [turn] = actors;
  let holder: Actor | undefined;
  let calls = 0;

  const otherOf = (actor: Actor | undefined) => actors.find((one) => one !== actor);
  const canGo = (actor: Actor | undefined) => actor && (!actor.hasBegun || actor.call !== undefined);
  const isBlocked = ({ call }: Actor) => call !== undefined && isLock(call) && holder !== undefined;

  const settle = (actor: Actor, waiting: Waiting): void => {
    actor.call = 'call' in waiting ? waiting.call : undefined;
    if ('call' in waiting) return;
    if (holder === actor) holder = undefined;
    actor.answer = waiting.answer;
    actor.port?.ended?.(waiting.answer);
  };
  const begin = (actor: Actor): void => {
    actor.hasBegun = true;
    stack.push(actor);
    actor.act();
    stack.pop();
  };
  const advance = (actor: Actor): void => {
    calls++;
    settle(actor, actor.thread.advance());
  };
  const takeStep = (): void => {
    const other = otherOf(turn);
    if (turn && canGo(turn) && canGo(other)) open.push(calls);
    // Whoever is called in while they wait for the lock has waited long enough, and goes on without it.
    const isCalledIn = canGo(other) && wanted.delete(calls);
    if (isCalledIn || !canGo(turn) || (turn && isBlocked(turn))) turn = other;
    if (turn?.hasBegun) advance(turn);
    else if (turn) begin(turn);
  };
  const noteLock = (actor: Actor, call: Call, reply: string): void => {
    if (isLock(call) && (JSON.parse(reply) as { value?: unknown }).value === true) holder = actor;
  };

  return {
    open: (port) => (request) => {
      const actor = stack.at(-1);
      if (!actor) throw new Error('Nobody acts.');
      actor.port = port;
      actor.answer = undefined;
      const heard: RealmPort = {
        ...port,
        remote(service, method, args) {
          const reply = port.remote(service, method, args);
          noteLock(actor, { kind: 'call', service, method, args }, reply);
          return reply;
        },
      };
      settle(actor, actor.thread.begin(heard, request));
      while (actor.answer === undefined) takeStep();
      return actor.answer;
    },
    play() {
      for (const actor of actors) if (!actor.hasBegun) begin(actor);
      return open;
    },
  };
}

const isLock = ({ service, method }: Call): boolean => service === 'Lock' && method === 'tryLock';
