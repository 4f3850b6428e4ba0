import { Button } from '../parts/button';
import { settingsWords } from '../words';
import { Part, pendingIn, type SettingsProps } from './settingsPart';

/** Whose account sends the reminders, when they last ran, and the ways to change that. */
export function Reminders({ settings: { view, act }, verbs }: SettingsProps) {
  const words = settingsWords.reminders;
  const { on, byMe, sentFrom, lastRun, nextRun, hour, trouble } = view.reminders;
  const pending = pendingIn(act, 'reminders');
  return (
    <Part section="reminders" title={words.title} act={act}>
      <p>{on ? words.on(sentFrom, lastRun) : words.off}</p>
      {on && byMe && <p>{words.onByMe}</p>}
      {on && <p class="quiet">{words.hour(hour, nextRun)}</p>}
      {trouble && <p class="problem">{trouble}</p>}
      {on && !byMe && <p>{words.takeOverWhy}</p>}
      {!on && <Button label={words.turnOn} pending={pending} onPress={() => void verbs.turnOn(false)} />}
      {on && !byMe && (
        <Button label={words.takeOver} pending={pending} onPress={() => void verbs.turnOn(true)} />
      )}
      {on && byMe && <Button label={words.turnOff} pending={pending} onPress={() => void verbs.turnOff()} />}
    </Part>
  );
}
