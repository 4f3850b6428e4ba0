/** What this browser remembers for the sidebar: who I am. */
export interface Memory {
  recallMe(): string;
  rememberMe(name: string): void;
}

const KEY = 'mutual.me';

/** Storage is often blocked in the sidebar's frame (docs/platform.md, "storage in the sidebar"): then only for now. */
export function openMemory(findStorage: () => Storage): Memory {
  let me = '';
  return {
    recallMe() {
      try {
        return findStorage().getItem(KEY) ?? me;
      } catch {
        return me;
      }
    },
    rememberMe(name) {
      me = name;
      try {
        findStorage().setItem(KEY, name);
      } catch {
        // Blocked storage is an ordinary case here, and the server remembers too.
      }
    },
  };
}
