import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk';
import type { State, Store } from '../store';

const Context = createContext<{ desk: Desk; store: Store } | null>(null);

export const DeskProvider = Context.Provider;

function useParts(): { desk: Desk; store: Store } {
  const parts = useContext(Context);
  if (!parts) throw new Error('The page was drawn outside its desk.');
  return parts;
}

export function useDesk(): Desk {
  return useParts().desk;
}

export function useDeskState(): State {
  const { store } = useParts();
  const [state, setState] = useState(store.read());
  useEffect(() => {
    setState(store.read());
    return store.subscribe(() => setState(store.read()));
  }, [store]);
  return state;
}
