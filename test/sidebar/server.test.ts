import { afterEach, describe, expect, it, vi } from 'vitest';
import { openServer, type ScriptRun } from '../../sidebar/server';
import { failureWords } from '../../sidebar/words';

/** A bridge that answers every call the same way. */
function bridge(reply: (succeed: (answer: unknown) => void, fail: (error: unknown) => void) => void) {
  const sent: string[] = [];
  const runWith = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (next) => runWith(next, fail),
    withFailureHandler: (next) => runWith(succeed, next),
    rpc(request) {
      sent.push(request);
      reply(succeed, fail);
    },
  });
  const run = runWith(
    () => {},
    () => {},
  );
  return { sent, server: openServer(() => run, 60_000) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a call', () => {
  it('travels as JSON text and brings the value back', async () => {
    const { sent, server } = bridge((succeed) => succeed('{"ok":true,"value":{"partnerId":"p1"}}'));
    expect(await server.call('selected', {})).toEqual({ ok: true, value: { partnerId: 'p1' } });
    expect(sent).toEqual(['{"call":"selected","input":{}}']);
  });

  it('brings a refusal with the field it is about', async () => {
    const reply = '{"ok":false,"refusal":{"code":"input","sentence":"No such day.","field":"date"}}';
    const { server } = bridge((succeed) => succeed(reply));
    expect(await server.call('selected', {})).toEqual({
      ok: false,
      failure: { is: 'refused', code: 'input', sentence: 'No such day.', field: 'date' },
    });
  });

  it.each([null, undefined, '', 'not JSON', '{}', '[]', '{"ok":false}', 42])(
    'takes the answer %j for a fault of ours, never for a value',
    async (answer) => {
      const { server } = bridge((succeed) => succeed(answer));
      expect(await server.call('selected', {})).toMatchObject({ ok: false, failure: { is: 'broken' } });
    },
  );

  it.each([
    ['PERMISSION_DENIED', 'several-accounts'],
    ['Exception: Authorization is required to perform that action.', 'several-accounts'],
    ['Authorisation is required to perform that action', 'several-accounts'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['TypeError: x is not a function', 'broken'],
  ] as const)('that fails with “%s” is %s', async (text, is) => {
    const { server } = bridge((_, fail) => fail(new Error(text)));
    expect(await server.call('selected', {})).toEqual({
      ok: false,
      failure: { is, sentence: failureWords[is] },
    });
  });

  it('that Google refuses on the spot is answered too', async () => {
    const { server } = bridge(() => {
      throw new TypeError('Failed due to illegal value in property: 0');
    });
    expect(await server.call('selected', {})).toMatchObject({ ok: false, failure: { is: 'broken' } });
  });

  it('without a bridge is answered too', async () => {
    const server = openServer(() => undefined);
    expect(await server.call('selected', {})).toMatchObject({ ok: false, failure: { is: 'broken' } });
  });

  it('is given up after a minute, and a later answer changes nothing', async () => {
    vi.useFakeTimers();
    let late: (answer: unknown) => void = () => {};
    const { server } = bridge((succeed) => {
      late = succeed;
    });
    const answer = server.call('selected', {});
    const seen = vi.fn();
    void answer.then(seen);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    late('{"ok":true,"value":{}}');
    expect(await answer).toMatchObject({ ok: false, failure: { is: 'no-answer' } });
  });
});
