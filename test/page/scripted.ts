/** A page of an add-on that says what comes back. */
export const SCRIPTED = `<!doctype html><html><body><p id="said">Hello</p><input aria-label="Note">
<script>
  const say = (text) => { document.getElementById('said').textContent = text; };
  function tell(value, user) { say(JSON.stringify(value) + user); }
  function fail(error, user) { say(error.message + user); }
  var run = () => google.script.run.withSuccessHandler(tell).withFailureHandler(fail).withUserObject('!');
</script></body></html>`;

export interface ScriptedWindow {
  run(): { rpc(...args: unknown[]): void };
  google: { script: { run: { rpc(...args: unknown[]): void }; host: { close(): void } } };
}
