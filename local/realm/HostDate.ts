/** A Date whose "now" is the host's clock. It shares the real one's prototype, so that nothing else can tell them apart. */
export function makeHostDate(RealDate: DateConstructor, now: () => number): DateConstructor {
  function HostDate(...args: unknown[]): Date | string {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  HostDate.prototype = RealDate.prototype;
  HostDate.now = now;
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  const asGiven: unknown = Object.setPrototypeOf(HostDate, RealDate);
  return asGiven as DateConstructor;
}
