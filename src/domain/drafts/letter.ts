export const SIGNED = '{my name}';
export const SIGNED_FOR_THE_PRACTICE = '{my name}\n{practice}';

/** A greeting, then the paragraphs, the last of which signs. */
export function letter(...paragraphs: readonly string[]): string {
  return ['Hello {first name},', ...paragraphs].join('\n\n');
}
