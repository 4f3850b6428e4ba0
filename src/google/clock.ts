import type { Clock } from '../actions/ports';
import { type Zone, zoneNamed } from './zone';

export function systemClock(): Clock {
  const zones = new Map<string, Zone>();
  return {
    now: () => Date.now(),
    localTime(instant, name) {
      const zone = zones.get(name) ?? zoneNamed(name);
      zones.set(name, zone);
      return zone.localTime(instant);
    },
  };
}
