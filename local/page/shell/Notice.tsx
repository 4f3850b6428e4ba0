import type { ComponentChildren } from 'preact';

/** A page that has one thing to say. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main className="notice">
      <h1>{title}</h1>
      <p>{children}</p>
    </main>
  );
}
