import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** What is worth knowing without opening it. */
  readonly fact?: string;
  readonly tone?: 'good' | 'late' | undefined;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A titled part of a long page: its fact in one line, the rest when asked for. */
export function Fold({ title, fact, tone, open, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2>
        {fact && <span class={`fact ${tone ?? ''}`}>{fact}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
