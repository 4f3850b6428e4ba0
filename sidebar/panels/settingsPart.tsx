import type { ComponentChildren } from 'preact';
import { FailureNote } from '../parts/notice';
import type { Act, ReadySettings, Section } from '../state/settingsPage';
import type { Verbs } from '../verbs/verbs';
import { settingsWords } from '../words';

export interface SettingsProps {
  readonly settings: ReadySettings;
  readonly verbs: Verbs;
}

interface PartProps {
  readonly section: Section;
  readonly title: string;
  readonly act: Act;
  readonly children: ComponentChildren;
}

/** A titled part of the page; how its last action ended stands at its end. */
export function Part({ section, title, act, children }: PartProps) {
  const mine = act.is !== 'idle' && act.section === section ? act : undefined;
  return (
    <section aria-labelledby={`settings-${section}`}>
      <h2 id={`settings-${section}`}>{title}</h2>
      {children}
      <p role="status" class="said">
        {mine?.is === 'done' && mine.message}
      </p>
      {mine?.is === 'failed' && <FailureNote failure={mine.failure} />}
    </section>
  );
}

/** The words of a section's button while its wish is under way. */
export function pendingIn(
  act: Act,
  section: Section,
  words: string = settingsWords.working,
): string | undefined {
  return act.is === 'pending' && act.section === section ? words : undefined;
}
