import type { Watched } from './areaIndex';
import type { FormulaCell } from './formulaCell';

interface Step {
  readonly formula: FormulaCell;
  /** The rectangles its result is part of. */
  readonly outputs: readonly Watched<FormulaCell>[];
  /** Rectangles it reads that are not complete yet. */
  waiting: number;
}

type Steps = Map<FormulaCell, Step>;
type Producers = Map<Watched<FormulaCell>, Step[]>;

/**
 * The formulas and all that depend on them, each after what it reads. Those that depend on themselves come
 * marked as circular, as soon as nothing else can go on.
 */
export function* inOrder(
  seeds: Iterable<FormulaCell>,
  outputsOf: (formula: FormulaCell) => readonly Watched<FormulaCell>[],
): Generator<{ formula: FormulaCell; circular: boolean }> {
  const steps = collectSteps(seeds, outputsOf);
  const producers = collectProducers(steps);
  const unfinished = new Map([...producers].map(([watched, makers]) => [watched, makers.length]));
  for (const step of steps.values())
    step.waiting = step.formula.reads.filter((each) => producers.has(each)).length;
  const ready = [...steps.values()].filter((step) => step.waiting === 0);

  while (steps.size > 0) {
    const circular = ready.length === 0;
    const batch = circular ? findCircular(steps, producers) : ready.splice(0);
    for (const step of batch) {
      yield { formula: step.formula, circular };
      steps.delete(step.formula);
      ready.push(...release(step, steps, unfinished));
    }
  }
}

function collectSteps(
  seeds: Iterable<FormulaCell>,
  outputsOf: (formula: FormulaCell) => readonly Watched<FormulaCell>[],
): Steps {
  const steps: Steps = new Map();
  const found = [...seeds];
  for (let formula = found.pop(); formula; formula = found.pop()) {
    if (steps.has(formula)) continue;
    const outputs = outputsOf(formula);
    steps.set(formula, { formula, outputs, waiting: 0 });
    for (const watched of outputs)
      for (const reader of watched.readers) if (!steps.has(reader)) found.push(reader);
  }
  return steps;
}

function collectProducers(steps: Steps): Producers {
  const producers: Producers = new Map();
  for (const step of steps.values()) {
    for (const watched of step.outputs) {
      const makers = producers.get(watched);
      if (makers) makers.push(step);
      else producers.set(watched, [step]);
    }
  }
  return producers;
}

function release(step: Step, steps: Steps, unfinished: Map<Watched<FormulaCell>, number>): Step[] {
  const released: Step[] = [];
  for (const watched of step.outputs) {
    const left = (unfinished.get(watched) ?? 0) - 1;
    unfinished.set(watched, left);
    if (left > 0) continue;
    for (const reader of watched.readers) {
      const waiting = steps.get(reader);
      if (!waiting) continue;
      waiting.waiting -= 1;
      if (waiting.waiting === 0) released.push(waiting);
    }
  }
  return released;
}

/** What is left after taking away, again and again, the steps no other waits for. */
function findCircular(steps: Steps, producers: Producers): Step[] {
  const left = new Set(steps.values());
  const readersLeft = new Map<Watched<FormulaCell>, number>();
  const wantedBy = new Map<Step, number>();
  for (const watched of producers.keys()) {
    readersLeft.set(watched, [...watched.readers].filter((reader) => steps.has(reader)).length);
  }
  for (const step of left) wantedBy.set(step, step.outputs.filter((each) => readersLeft.get(each)).length);
  const unwanted = [...left].filter((step) => wantedBy.get(step) === 0);
  for (let step = unwanted.pop(); step; step = unwanted.pop()) {
    left.delete(step);
    for (const watched of new Set(step.formula.reads)) {
      const count = (readersLeft.get(watched) ?? 0) - 1;
      readersLeft.set(watched, count);
      if (count !== 0) continue;
      for (const maker of producers.get(watched) ?? []) {
        const wanted = (wantedBy.get(maker) ?? 0) - 1;
        wantedBy.set(maker, wanted);
        if (wanted === 0 && left.has(maker)) unwanted.push(maker);
      }
    }
  }
  return [...left];
}
