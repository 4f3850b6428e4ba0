import type { ComponentChildren } from 'preact';
import type { Failure } from '../server';
import { commonWords } from '../words';
import { Button } from './button';

/** Said once to a screen reader, and there to read. */
export function Status({ id, children }: { readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <div id={id} class="status" role="status" tabIndex={-1}>
      {children}
    </div>
  );
}

interface FailureNoteProps {
  readonly failure: Failure;
  readonly retry?: (() => void) | undefined;
}

/** What failed and what to do about it, beside the thing that failed. */
export function FailureNote({ failure, retry }: FailureNoteProps) {
  return (
    <div class="failure" role="alert">
      <p>{failure.sentence}</p>
      {retry && <Button label={commonWords.tryAgain} look="text" onPress={retry} />}
    </div>
  );
}

/** A whole panel that did not load. */
export function FailedPanel({ failure, retry }: Required<FailureNoteProps>) {
  return (
    <div class="middle" role="alert">
      <h2>{commonWords.failedTitle}</h2>
      <p>{failure.sentence}</p>
      <Button label={commonWords.tryAgain} onPress={() => retry?.()} />
    </div>
  );
}

const BARS = ['short', 'long', 'long', 'short', 'long', 'long'];

/** Grey bars where the text will stand. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <p class="unseen" role="status">
        {commonWords.loading}
      </p>
      <div aria-hidden="true">
        {BARS.map((length, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
          <div key={place} class={length} />
        ))}
      </div>
    </div>
  );
}
