import type { Program } from '../../../local/program';
import type { RealmPort } from '../../../local/realm';
import { makeMemory } from './memory';
import { type Call, openThread, type Thread, type Waiting } from './thread';

/** A program whose executions, while a game is played, take turns at every call to Google. */
export interface Turns {
  readonly program: Program;
  /**
   * Two acts at the same moment, the first of them first. Whose turn it is goes on until it ends or waits for the lock; after
   * each number of steps in `switches` the other comes in.
   */
  play(acts: readonly [() => void, () => void], switches: readonly number[]): Played;
  end(): void;
}

/** A moment at which the other could have come in; two of the same state have the same future. */
export interface Place {
  readonly step: number;
  readonly state: string;
}

export interface Played {
  readonly places: readonly Place[];
  /** Plays of the same end left the same world behind. */
  readonly end: string;
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
  play(): Played;
}

/**
 * The acts call the host, which opens an execution and waits for its answer; so the second act stands on the first one's
 * stack. Whichever loop is on top lets both go on; the host hears of an end the moment it comes.
 */
function makeGame(actors: readonly Actor[], switches: readonly number[]): Game {
  const stack: Actor[] = [];
  const places: Place[] = [];
  const wanted = new Set(switches);
  const memory = makeMemory(actors.length);
  let [turn] = actors;
  let holder: Actor | undefined;
  let steps = 0;

  const indexOf = (actor: Actor | undefined) => (actor ? actors.indexOf(actor) : -1);
  const otherOf = (actor: Actor | undefined) => actors.find((one) => one !== actor);
  const canGo = (actor: Actor | undefined) => actor && (!actor.hasBegun || actor.call !== undefined);
  const isBlocked = ({ call }: Actor) => call !== undefined && isLock(call) && holder !== undefined;

  const stateNow = (): string =>
    memory.state({
      turn: indexOf(turn),
      holder: indexOf(holder),
      stack: stack.map(indexOf),
      waiting: actors.map(({ hasBegun, call, port }) => [hasBegun, call !== undefined, port?.now()]),
    });
  const settle = (actor: Actor, waiting: Waiting): void => {
    actor.call = 'call' in waiting ? waiting.call : undefined;
    if ('call' in waiting) return;
    if (holder === actor) holder = undefined;
    actor.answer = waiting.answer;
    actor.port?.ended?.(waiting.answer);
    memory.turned(indexOf(actor), waiting.answer);
  };
  const begin = (actor: Actor): void => {
    actor.hasBegun = true;
    memory.turned(indexOf(actor), 'begins');
    stack.push(actor);
    actor.act();
    stack.pop();
  };
  const takeStep = (): void => {
    const other = otherOf(turn);
    if (turn && canGo(turn) && canGo(other)) places.push({ step: steps, state: stateNow() });
    // Whoever is called in while they wait for the lock has waited long enough, and goes on without it.
    const isCalledIn = canGo(other) && wanted.delete(steps);
    if (isCalledIn || !canGo(turn) || (turn && isBlocked(turn))) turn = other;
    steps++;
    if (turn?.hasBegun) settle(turn, turn.thread.advance());
    else if (turn) begin(turn);
  };
  /** The port as an actor's execution has it: what it hears is remembered. */
  const heardBy = (actor: Actor, port: RealmPort): RealmPort => ({
    ...port,
    now() {
      const time = port.now();
      memory.saw(indexOf(actor), time);
      return time;
    },
    remote(service, method, args) {
      const reply = port.remote(service, method, args);
      const call: Call = { kind: 'call', service, method, args };
      if (isLock(call) && (JSON.parse(reply) as { value?: unknown }).value === true) holder = actor;
      memory.heard(indexOf(actor), call, reply);
      return reply;
    },
  });

  return {
    open: (port) => (request) => {
      const actor = stack.at(-1);
      if (!actor) throw new Error('Nobody acts.');
      actor.port = port;
      actor.answer = undefined;
      memory.turned(indexOf(actor), request);
      settle(actor, actor.thread.begin(heardBy(actor, port), request));
      while (actor.answer === undefined) takeStep();
      return actor.answer;
    },
    play() {
      for (const actor of actors) if (!actor.hasBegun) begin(actor);
      return { places, end: stateNow() };
    },
  };
}

const isLock = ({ service, method }: Call): boolean => service === 'Lock' && method === 'tryLock';
