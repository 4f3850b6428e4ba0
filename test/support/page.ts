import { parse } from 'acorn';
import { walk } from './syntax';

/** What a page served by HtmlService may not hold, one sentence each; [] for a page that may be served. */
export function findPageFaults(html: string): string[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi, '$1$2');
  const faults = scriptsIn(html).flatMap(scriptFaults);
  if (html.includes('<?')) faults.push('holds <?, which starts a scriptlet of a template');
  if (/\b(src|href|action|srcset|data)\s*=\s*["']?(https?:)?\/\//i.test(markup))
    faults.push('loads from the network');
  if (/\burl\(|@import/i.test(markup.replace(/url\(["']?data:/gi, '')))
    faults.push('has a style that loads something');
  if (/\son\w+\s*=/i.test(markup)) faults.push('has script in an attribute');
  return faults;
}

/** The text of each script that stands in the page. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script = '']) => script);
}

const LOADERS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'eval', 'Function'];

function scriptFaults(script: string): string[] {
  const faults = new Set<string>();
  for (const node of walk(parse(script, { ecmaVersion: 2020, sourceType: 'script' }))) {
    if (node.type === 'Identifier' && LOADERS.includes(node.name)) faults.add(`names ${node.name}`);
    if (node.type === 'ImportExpression') faults.add('imports while it runs');
    // HtmlService took these for comments and cut the line (react-google-apps-script issue 157).
    if (node.type === 'TemplateElement' && /\/[/*]/.test(node.value.raw))
      faults.add('has // in a template literal');
  }
  return [...faults];
}
