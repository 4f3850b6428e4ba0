import { parse } from 'acorn';

/**
 * The script with tabs where two spaces were, so that it reads as well and weighs less. What stands in a template
 * string stays as it is: there, blanks at the start of a line are text.
 * @param {string} script
 */
export function indentByTabs(script) {
  const texts = findTemplates(script);
  return script.replace(/^( {2})+/gm, (blanks, _, at) =>
    texts.some(({ start, end }) => start < at && at < end) ? blanks : '\t'.repeat(blanks.length / 2),
  );
}

/** Where the parts of template strings stand that are text. */
function findTemplates(script) {
  const texts = [];
  parse(script, {
    ecmaVersion: 'latest',
    onToken({ type, start, end }) {
      if (type.label === 'template' && script.slice(start, end).includes('\n')) texts.push({ start, end });
    },
  });
  return texts;
}
