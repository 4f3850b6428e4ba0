/**
 * What may cross from a frame to the program: numbers, booleans, strings, null, and objects and arrays of
 * them; a form only as the sole argument. Anything else is refused where Google refuses it.
 */
export function checkedArguments(args: unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) return [formFields(first)];
  return args.map((argument, index) => checked(argument, index, []));
}

function illegal(index: number): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${index}`);
}

function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function checked(value: unknown, index: number, parents: unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object' || parents.includes(value)) throw illegal(index);
  const inside = [...parents, value];
  if (Array.isArray(value)) return value.map((entry) => checked(entry, index, inside));
  if (!isPlainObject(value)) throw illegal(index);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([name, entry]) => [name, checked(entry, index, inside)]));
}

/** Names with several values, such as boxes ticked, become arrays. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(new FormData(form).keys())) {
    const values = new FormData(form).getAll(name);
    if (values.some((value) => typeof value !== 'string')) throw illegal(0);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}
