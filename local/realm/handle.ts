/** An object of Google's in the script's hands. `ref` is what the host needs to find the real thing again. */
export abstract class Handle<Ref = unknown> {
  readonly #ref: Ref;

  constructor(ref: Ref) {
    this.#ref = ref;
  }

  /** Not a property of its own: a script that lists or copies an object of Google's does not see it. */
  get ref(): Ref {
    return this.#ref;
  }
}

type HandleClass = new (ref: never) => Handle;

const classes = new Map<string, HandleClass>();
const names = new Map<unknown, string>();

/** Makes the class known on the wire under the name Google gives it. */
export function registerHandle(name: string, handleClass: HandleClass): void {
  classes.set(name, handleClass);
  names.set(handleClass, name);
}

export function isHandle(value: object): value is Handle {
  return names.has(value.constructor);
}

export function handleName(handle: Handle): string {
  return names.get(handle.constructor) ?? 'Object';
}

/** A handle of the named class; an unknown name is a fault of the host. */
export function makeHandle(name: string, ref: unknown): Handle {
  const handleClass = classes.get(name);
  if (!handleClass) throw new Error(`no handle is called ${name}`);
  return new handleClass(ref as never);
}
