import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { METHODS } from '../../local/realm/methods';
import { REFUSALS } from '../../local/refusals';
import { VARIANTS } from '../../local/variants';
import { googleMethods } from '../local/apiNames';
import { root } from '../support/dist';
import { DECLARATIONS, type How } from './declarations';

const differences = readFileSync(join(root, 'local/differences.md'), 'utf8');

const labelled = (how: How) => DECLARATIONS.filter((claim) => claim.how === how).length;

/** Bullets under a heading that begins with these words. */
function listed(heading: string): number {
  const section = differences.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^- /gm)].length;
}

function renderNumbers(): string {
  const emulated = Object.values(METHODS).flatMap((byCost) => Object.values(byCost).flat()).length;
  const google = googleMethods();
  const methods = Object.keys(METHODS).reduce((sum, name) => sum + (google[name]?.length ?? 0), 0);
  const words = Object.values(REFUSALS);
  return `| | |
|---|---:|
| methods of the emulated classes that are emulated | ${emulated} of ${methods} |
| methods of these classes that are refused by name | ${methods - emulated} |
| kinds of things refused, listed below | ${listed('Refused')} |
| behaviours declared in \`test/contract\` and shown here | ${DECLARATIONS.length} |
| … of which run on Google from a menu | ${labelled('menu')} |
| … of which a person tries on Google by hand | ${labelled('by hand')} |
| … of which nobody can watch on Google | ${labelled('not observable')} |
| doubts, offered both ways (\`variants.ts\`) | ${Object.keys(VARIANTS).length} |
| strictnesses beyond Google’s, listed below | ${listed('Stricter')} |
| differences, listed below | ${listed('Different')} |
| refusals whose words are Google’s | ${words.filter(({ known }) => known).length} of ${words.length} |
`;
}

it('the numbers of local/differences.md are those of the code; vitest -u renews them', async () => {
  const renewed = differences.replace(/(?<=^## In numbers\n\n)(\|.*\n)+/m, renderNumbers);
  await expect(renewed).toMatchFileSnapshot('../../local/differences.md');
});
