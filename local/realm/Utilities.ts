import { Charset, DigestAlgorithm, MacAlgorithm } from './enums';
import { fill } from './Logger';

/** What needs no host; the rest of Utilities is asked of it like any service. */
export function makeUtilities(): object {
  return {
    Charset,
    DigestAlgorithm,
    MacAlgorithm,
    formatString: (format: string, ...values: unknown[]) => fill(format, values),
  };
}
