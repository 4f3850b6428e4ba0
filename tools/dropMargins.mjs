/**
 * The script without what bundlers leave in it for other bundlers and for themselves: annotations, the margin of their
 * own runtime, blank lines around the name of each file. The names stay, without the folder all of them share.
 * @param {string} script
 */
export function dropMargins(script) {
  return script
    .replace(/\/\* @__PURE__ \*\/ /g, '')
    .replace(/^\/\*{6}\/ ?/gm, '')
    .replace(/\n+;\/\/ \.\/(?:src\/)?([^\n]*)\n+/g, '\n;// $1\n');
}
