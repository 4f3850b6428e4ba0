import { expectTypeOf, it } from 'vitest';
import type { Digest } from '../../../src/domain/digest/digest';
import type { DisplayName } from '../../../src/domain/digest/displayName';

/** The texts a value can hold, but for an address and an hour of ours. */
type Texts<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? Texts<Item>
    : T extends object
      ? { [Key in Exclude<keyof T, 'email' | 'before'>]: Texts<T[Key]> }[Exclude<keyof T, 'email' | 'before'>]
      : never;

/** The names of everything in it, however deep. */
type Keys<T> = T extends string
  ? never
  : T extends readonly (infer Item)[]
    ? Keys<Item>
    : T extends object
      ? keyof T | { [Key in keyof T]: Keys<T[Key]> }[keyof T]
      : never;

type ClientData = 'clientCode' | 'notes' | 'gotFromIt' | 'goodReferral' | 'ourGoal' | 'theirGoal' | 'contact';

it('R3: what a mail is made of has no room for a client’s code or a note (checked by the compiler)', () => {
  expectTypeOf<DisplayName>().toExtend<Texts<Digest>>();
  expectTypeOf<string>().not.toExtend<Texts<Digest>>();
  expectTypeOf<Extract<Keys<Digest>, ClientData>>().toBeNever();
  expectTypeOf<'partner'>().toExtend<Keys<Digest>>();
});
