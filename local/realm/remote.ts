import { decode, encode } from './codec';
import type { Handle } from './handle';
import { handleName } from './handle';
import type { Remote, Wire } from './wire';

let current: Remote = () => {
  throw new Error('Services can be used only while a script is running.');
};

/** Sends calls to this execution's host from now on; the returned function puts the former one back. */
export function sendTo(remote: Remote): () => void {
  const former = current;
  current = remote;
  return () => {
    current = former;
  };
}

function exception(error: { name: string; message: string }): Error {
  const thrown = new Error(error.message);
  thrown.name = error.name;
  return thrown;
}

/** Asks the host; what it refuses is thrown here as Google throws it. */
export function ask(service: string, method: string, ref: unknown, args: unknown[]): unknown {
  const answer = current(service, method, JSON.stringify([encode(ref), encode(args)]));
  const { value, error } = JSON.parse(answer) as { value?: Wire; error?: { name: string; message: string } };
  if (error) throw exception(error);
  return value === undefined ? undefined : decode(value);
}

export function askAbout(handle: Handle, method: string, args: unknown[]): unknown {
  return ask(handleName(handle), method, handle.ref, args);
}
