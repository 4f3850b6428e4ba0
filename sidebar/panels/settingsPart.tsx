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

interface GroupProps {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
}

/** Parts that belong together, under one heading. */
export function Group({ title, id, children }: GroupProps) {
  return (
    <div class="parts">
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}

/** Parts that stand on their own; the others stand in a group. */
const ALONE: ReadonlySet<Section> = new Set(['me', 'reminders']);

/** A titled part of the page; how its last action ended stands at its end. */
export function Part({ section, title, act, children }: PartProps) {
  const mine = act.is !== 'idle' && act.section === section ? act : undefined;
  const id = `settings-${section}`;
  return (
    <section aria-labelledby={id}>
      {ALONE.has(section) ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
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
