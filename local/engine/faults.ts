import type { Wire } from '../realm';
import { refusal, ServiceError } from '../refusals';

/** One call of a script that leaves its realm. */
export interface RemoteCall {
  service: string;
  method: string;
  /** 'Range.getValues'. */
  name: string;
  args: readonly Wire[];
  /** Counts from 1 within the execution. */
  number: number;
  execution: { id: number; person: string; functionName: string; kind: ExecutionKind };
}

export type ExecutionKind = 'open' | 'menu' | 'page' | 'edit' | 'trigger' | 'formula';

export type FaultHook = (call: RemoteCall, moment: 'before' | 'after') => void;

/** The platform stops an execution: nothing it does afterwards reaches the spreadsheet. */
export class Kill extends Error {
  override name = 'Killed';
}

/** For a fault hook: the call fails as Google's services sometimes do. */
export function serviceError(message = 'Service error: Spreadsheets'): ServiceError {
  return new ServiceError(message);
}

/** For a fault hook: a service was called too often within seconds, such as `spreadsheet`. */
export function calledTooOften(service = 'spreadsheet'): ServiceError {
  return refusal('tooOften', service);
}

/** For a fault hook: the execution ends here. */
export function kill(message = 'The execution was stopped.'): Kill {
  return new Kill(message);
}
