export interface Store<S> {
  state(): S;
  /** Takes one step and draws once. */
  change(step: (state: S) => S): void;
}

export function createStore<S>(initial: S, redraw: () => void): Store<S> {
  let current = initial;
  return {
    state: () => current,
    change(step) {
      current = step(current);
      redraw();
    },
  };
}
