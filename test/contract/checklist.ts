import { BEHAVIOURS } from './behaviours/all';
import { MANUALS } from './byHand/all';
import type { Act, Manual, Person, Sight } from './byHand/manual';
import { BUTTONS, BY_HAND, MENU, RESULTS } from './debugAddOn/menu';
import { themeOf } from './declarations';

const WHO: Record<Person, string> = {
  you: '',
  'a colleague': 'A colleague: ',
  'a viewer': 'Somebody who may only look: ',
};

/** Sample people of the declarations, as the checklist names them. */
const NAMES: [address: string, words: string][] = [
  ['ana@example.org', 'your address'],
  ['ben@example.org', 'the colleague’s address'],
];

const code = (text: string) => `\`${text}\``;

function describeTyped(cell: string, values: readonly (readonly unknown[])[]): string {
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) {
    const rows = values.map((line) => line.join(' | ')).join(' / ');
    return `copy a block ${code(rows)} from elsewhere and paste it at ${cell}`;
  }
  const [[value = null] = []] = values;
  return value === null ? `clear ${cell}` : `type ${code(String(value))} into ${cell}`;
}

/** An act in words, as somebody would be told. */
export function describeAct(act: Act): string {
  const who = WHO[act.by ?? 'you'];
  return who + wordsOf(act);
}

function wordsOf(act: Act): string {
  if ('type' in act) return describeTyped(act.type, act.values);
  if ('choose' in act) return `choose *Contract ▸ ${MENU[act.choose]}*`;
  if ('press' in act) return `show the page and press *${BUTTONS[act.press]}*`;
  if ('select' in act) return `select ${act.select}`;
  if ('insertRowAt' in act) return `insert a row above row ${act.insertRowAt}`;
  if ('deleteRowAt' in act) return `delete row ${act.deleteRowAt}`;
  if ('moveRow' in act) return `move row ${act.moveRow} so that it stands above row ${act.to}`;
  if ('sortRows' in act)
    return `select A${act.sortRows[0]}:G${act.sortRows[1]} and sort the range from A to Z`;
  if ('drag' in act) return `select ${act.drag} and drag its corner over ${act.over}`;
  if ('filter' in act) return `make a filter of ${act.filter} and untick ${code(act.hides)}`;
  if ('undo' in act) return 'undo once';
  if ('waitMinutes' in act) return `wait ${act.waitMinutes} minutes`;
  if ('makeCopy' in act) return 'choose *File ▸ Make a copy*, go on in the copy';
  return 'open the file';
}

/** What is expected, in words. */
export function describeSight(sees: Sight): string {
  if ('page' in sees) return `the page says ${code(sees.page)}`;
  if ('menu' in sees)
    return sees.menu === 'none' ? 'there is no menu *Contract*' : 'the menu *Contract* appears';
  if ('shown' in sees) return `a ${sees.shown} appears`;
  if ('refusal' in sees) return `it is refused; the words speak of ${code(sees.refusal)}`;
  if ('says' in sees) return `${sees.cell} says ${code(sees.says)}`;
  if ('shows' in sees) return showing(sees.cell, sees.shows);
  return `${Object.values(sees.either)
    .map((words) => showing(sees.cell, words))
    .join(', or ')}: note which`;
}

function showing(cell: string, words: string): string {
  return words === '' ? `${cell} is empty` : `${cell} shows ${code(words)}`;
}

function describeManual({ id, sentence, fact, acts, sees }: Manual): string {
  const steps = acts.map(describeAct).join('; ');
  const line = `- [ ] **${sentence}** ${capital(steps)}. *Expected:* ${describeSight(sees)}. (${code(id)}, fact “${fact}”)`;
  return NAMES.reduce((text, [address, words]) => text.replaceAll(address, `(${words})`), line);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const TITLES: Record<string, string> = {
  edits: 'Edits',
  simple: 'What onEdit may do',
  formula: 'Custom functions',
  locales: 'A German file',
  people: 'People',
  triggers: 'Installed triggers',
  protection: 'Protection',
  copies: 'A copy of the file',
  pages: 'The page',
};

function renderManuals(): string {
  const themes = [...new Set(MANUALS.map(themeOf))];
  return themes
    .map((theme) => {
      const steps = MANUALS.filter((manual) => themeOf(manual) === theme).map(describeManual);
      return `### ${TITLES[theme] ?? theme}\n\n${steps.join('\n')}`;
    })
    .join('\n\n');
}

/** docs/google-checklist.md. */
export function renderChecklist(): string {
  return `# Trying the contract on Google

Made from the declarations in test/contract by its tests: vitest -u renews it.

The local host emulates ${BEHAVIOURS.length + MANUALS.length} behaviours of Google's that can be watched. Nobody has run them on Google yet. This page
leads through doing so: ${BEHAVIOURS.length} run from a menu, ${MANUALS.length} by hand. Where Google differs, the local host and
[platform.md](platform.md) are to be mended, not this list.

## Push

1. Make a new spreadsheet, used for nothing else, in English. Share it with a colleague who may edit and with somebody who may only look.
2. *Extensions ▸ Apps Script ▸ Project Settings* has the script id. Write \`{ "scriptId": "…", "rootDir": "dist" }\` to \`.build/contract/.clasp.json\`.
3. \`npm run contract:google\`, then \`cd .build/contract && npx clasp push --force\`.
4. Open the spreadsheet again: the menu *Contract* appears.

## From the menu

1. Choose *Contract ▸ ${MENU.runNextBatch}* and allow what it asks for. Two mails go to yourself.
2. A batch ends by itself after about four minutes. Choose the item again until it says \`0 left\`.
3. The tab *${RESULTS}* has a row for each behaviour: its id, what it says, what was expected, what was seen. Filter *Ok* for \`no\`.

A row that says “or” in *Expected* is a doubt of ours: what was seen decides it.

## By hand

Before each step choose *Contract ▸ ${MENU.clearByHand}*, and *Contract ▸ ${MENU.deleteTriggers}* when the step before made one; you and the
colleague each your own. Everything happens on the tab *${BY_HAND}*. Each step takes about a minute.

${renderManuals()}
`;
}
