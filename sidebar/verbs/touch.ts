import { type LogForm, noHint } from '../state/log';

/** The form once the person has said who it is about: it follows the selected row no longer. */
export function touch(form: LogForm): LogForm {
  return {
    ...form,
    touched: true,
    proposed: false,
    hint: noHint,
    problems: { ...form.problems, partnerId: undefined },
  };
}
