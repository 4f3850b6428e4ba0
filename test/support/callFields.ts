import type { Ports } from '../../src/actions/ports';
import { day } from '../../src/day/day';
import type { CallName } from '../../src/entry/api';
import { CALLS } from '../../src/entry/calls';
import type { Reader } from '../../src/entry/reader';

/** A field that a call of the sidebar reads from its input. */
export interface CallField {
  readonly name: string;
  /** Optional ones may be left out. */
  readonly kind: 'text' | 'code' | 'file' | 'id' | 'day' | 'one of' | 'flag' | 'list' | 'optional';
  /** What a code must look like. */
  readonly pattern: RegExp;
  /** The words to choose from. */
  readonly words: readonly string[];
  /** The fields of each item of a list. */
  readonly items: ReadonlyMap<string, CallField>;
}

type Sketch = Pick<CallField, 'name' | 'kind'> & Partial<CallField>;

const SAMPLE_ID = 'request-0000001';

/** Whatever is asked of the world ends the call: by then its whole input was read. */
const NO_WORLD = new Proxy({} as Ports, {
  get() {
    throw new Error('The input was read.');
  },
});

/** Every field the call reads, found by letting it read. So a new field is known without being named. */
export function fieldsOf(call: CallName): readonly CallField[] {
  const fields = new Map<string, CallField>();
  try {
    CALLS[call](NO_WORLD, recorder(fields));
  } catch {
    // It went on to do something.
  }
  return [...fields.values()];
}

export const CALL_NAMES = Object.keys(CALLS) as CallName[];

function recorder(fields: Map<string, CallField>): Reader {
  const note = (sketch: Sketch) => {
    fields.set(sketch.name, { words: [], items: new Map(), pattern: /^/, ...sketch });
  };
  const asText = (name: string) => {
    note({ name, kind: 'text' });
    return 'text';
  };
  return {
    text: asText,
    required: asText,
    matching(name, pattern) {
      note({ name, kind: 'code', pattern });
      return '';
    },
    raw(name) {
      note({ name, kind: 'file' });
      return 'text';
    },
    time(name) {
      note({ name, kind: 'optional' });
      return '';
    },
    id(name) {
      note({ name, kind: 'id' });
      return SAMPLE_ID;
    },
    optionalId(name) {
      note({ name, kind: 'optional' });
      return '';
    },
    day(name) {
      note({ name, kind: 'day' });
      return day('2026-03-02');
    },
    optionalDay(name) {
      note({ name, kind: 'optional' });
      return undefined;
    },
    optionalCount(name) {
      note({ name, kind: 'optional' });
      return undefined;
    },
    choice(name) {
      note({ name, kind: 'optional' });
      return '';
    },
    oneOf(name, words) {
      note({ name, kind: 'one of', words });
      const [first] = words;
      if (first === undefined) throw new Error(`${name} has no words.`);
      return first;
    },
    texts(name) {
      note({ name, kind: 'optional' });
      return [];
    },
    flag(name) {
      note({ name, kind: 'flag' });
      return false;
    },
    list(name) {
      const items = new Map<string, CallField>();
      note({ name, kind: 'list', items });
      return [recorder(items)];
    },
  };
}
