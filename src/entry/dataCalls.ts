import { exportAll } from '../actions/exportAll';
import { type ForgetPreview, forget, previewForget } from '../actions/forget';
import { previewMutualRemoval, removeMutual } from '../actions/removeMutual';
import type { DataCalls, ForgetView } from './apiData';
import type { CallsOf } from './call';

/** The calls about everything in the sheet at once. */
export const dataCalls: CallsOf<DataCalls> = {
  exportAll: (ports) => exportAll(ports),
  previewForget: (ports) => makeForgetView(previewForget(ports)),
  forget: (ports, read) => ({ message: forget(ports, read.day('before')) }),
  previewMutualRemoval: (ports) => previewMutualRemoval(ports),
  removeMutual: (ports, read) => ({ message: removeMutual(ports, read.flag('takeColumns')) }),
};

function makeForgetView({ plan, months, remembered }: ForgetPreview): ForgetView {
  const { before, codes, notes, undated } = plan;
  return { before, months, codes, notes, undated, remembered };
}
