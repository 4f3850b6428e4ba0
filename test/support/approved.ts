import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Day, day } from '../../src/day/day';
import { describeDay } from '../../src/domain/dayWords';

/** A stored table: sections of sentences, each one case with its days and its outcome. */
export interface ApprovedTable {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
}

/**
 * Compares a table with test/approved/<name>.approved.md. With UPDATE_APPROVED=1 the file is written instead:
 * read the difference as prose before committing it.
 */
export function expectApproved(name: string, table: ApprovedTable): void {
  const file = new URL(`../approved/${name}.approved.md`, import.meta.url);
  const rendered = renderTable(table);
  if (process.env.UPDATE_APPROVED === '1') writeFileSync(file, rendered);
  expect(rendered).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

function renderTable({ title, intro, sections }: ApprovedTable): string {
  const parts = sections.map(
    ({ heading, sentences }) => `## ${heading}\n\n${sentences.map((sentence) => `- ${sentence}\n`).join('')}`,
  );
  return `# ${title}\n\n${intro}\n\n${parts.join('\n')}`;
}

const LONG_AGO = day('1900-01-01');

/** '2 Mar 2026' */
export function inWords(value: Day): string {
  return describeDay(value, LONG_AGO);
}
