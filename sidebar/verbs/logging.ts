import type { DueItem, Logged } from '../../src/entry/api';
import { makeRequestId } from '../chance';
import { fieldOf } from '../failure';
import type { Answer, Failure } from '../server';
import { blankFind } from '../state/find';
import { replacePartner } from '../state/lists';
import {
  blankForm,
  hintOf,
  type LogFields,
  type LogForm,
  makeReferral,
  makeTouchpoint,
  noHint,
  prefill,
  propose,
  QUIET_FIELDS,
  type Subject,
} from '../state/log';
import { findField, findProblems } from '../state/logProblems';
import { failed, idle, pending } from '../state/sending';
import { type Context, changeForm, changeReady, findForm, findReady } from './context';

/** Filling the form, saving it, and what can be done once it is saved. */
export function loggingVerbs(context: Context, refresh: () => Promise<void>) {
  const { server, chance, focus } = context;

  function chooseSubject(subject: Subject) {
    changeForm(context, (form) => ({ ...form, subject, touched: true, problems: {}, sending: idle }));
  }

  function fill(field: keyof LogFields, value: string) {
    changeForm(context, (form) => ({
      ...form,
      touched: true,
      hint: noHint,
      fields: { ...form.fields, [field]: value },
      problems: { ...form.problems, [field]: undefined },
    }));
  }

  const showMore = (more: boolean) => changeForm(context, (form) => ({ ...form, more }));

  const takeOfferedCode = () => {
    fill('clientCode', findForm(context)?.offeredCode ?? '');
    focus('log-clientCode');
  };

  const keepCode = () => {
    changeForm(context, (form) => ({ ...form, keptCode: form.fields.clientCode.trim() }));
    focus('log-clientCode');
  };

  async function submit() {
    const form = findForm(context);
    if (!form || form.sending.is === 'pending' || form.adding.sending.is === 'pending') return;
    const problems = findProblems(form);
    const [first] = Object.keys(problems);
    changeForm(context, (now) => ({ ...now, problems, sending: first ? idle : pending, hint: noHint }));
    if (first) return focus(`log-${first}`);
    const answer = await send(form);
    if (!answer.ok) return meetFailure(answer.failure);
    showSaved(answer.value);
  }

  function send(form: LogForm): Promise<Answer<Logged>> {
    if (form.subject === 'touchpoint') return server.call('logTouchpoint', makeTouchpoint(form));
    return server.call('logReferral', makeReferral(form));
  }

  /** Everything typed stays; a refusal about one field stands under it. */
  function meetFailure(failure: Failure) {
    const field = findField(fieldOf(failure));
    if (!field) return changeForm(context, (form) => ({ ...form, sending: failed(failure) }));
    changeForm(context, (form) => ({
      ...form,
      sending: idle,
      problems: { [field]: failure.sentence },
      more: form.more || QUIET_FIELDS.includes(field),
    }));
    focus(`log-${field}`);
  }

  function showSaved(saved: Logged) {
    changeReady(context, (ready) => {
      if (ready.log.is !== 'form') return ready;
      return {
        ...ready,
        view: replacePartner(ready.view, saved.partner, saved.due),
        log: { is: 'saved', saved, form: ready.log.form, undo: idle },
        // Whom a client needed is forgotten as soon as somebody was found.
        find: ready.log.form.subject === 'given' ? blankFind : ready.find,
      };
    });
    focus('log-saved');
  }

  /** After an undo the form comes back as it was typed, as a new wish. */
  async function undoLog() {
    const log = findReady(context)?.log;
    if (log?.is !== 'saved' || log.undo.is === 'pending') return;
    changeReady(context, (ready) => ({ ...ready, log: { ...log, undo: pending } }));
    const answer = await server.call('undo', { undoId: log.saved.undoId });
    if (!answer.ok) {
      return changeReady(context, (ready) => ({ ...ready, log: { ...log, undo: failed(answer.failure) } }));
    }
    const form = {
      ...log.form,
      requestId: makeRequestId(chance),
      sending: idle,
      hint: hintOf(answer.value.message),
    };
    changeReady(context, (ready) => ({ ...ready, log: { is: 'form', form } }));
    focus('log-partnerId');
    await refresh();
  }

  function logAnother() {
    changeReady(context, (ready) => ({ ...ready, log: { is: 'form', form: blankForm(ready.view, chance) } }));
    focus('log-partnerId');
  }

  /** From a line of the Due list. */
  function logAbout(item: DueItem) {
    changeReady(context, (ready) => ({
      ...ready,
      log: { is: 'form', form: prefill(item, ready.view, chance) },
    }));
    showLog();
    focus('log-kind');
  }

  /** From a partner's page, about anything that happened. */
  function logWith(partnerId: string) {
    changeReady(context, (ready) => {
      const form = { ...propose(blankForm(ready.view, chance), ready.view, partnerId), proposed: false };
      return { ...ready, log: { is: 'form', form: { ...form, touched: true } } };
    });
    showLog();
    focus('log-kind');
  }

  /** From Find someone: the partner and how sure somebody is are known. */
  function logGiven(partnerId: string, confidence: string) {
    changeReady(context, (ready) => {
      const form = propose(blankForm(ready.view, chance), ready.view, partnerId);
      const fields = { ...form.fields, confidence };
      const given = { ...form, subject: 'given', proposed: false, touched: true, fields } as const;
      return { ...ready, log: { is: 'form', form: given } };
    });
    showLog();
    focus('log-clientCode');
  }

  const showLog = () =>
    context.store.change((state) => ({ ...state, panel: 'log', partner: { is: 'closed' } }));

  return {
    chooseSubject,
    fill,
    showMore,
    takeOfferedCode,
    keepCode,
    submit,
    undoLog,
    logAnother,
    logAbout,
    logWith,
    logGiven,
  };
}
