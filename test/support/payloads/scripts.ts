import { HOSTILE } from '../../sidebar/hostile';

const HIT = 'window.hit=1';

/** Elements that run something by themselves, with what they need for it. */
const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'input autofocus',
  'select autofocus',
  'textarea autofocus',
  'details open',
  'iframe',
  'object data=x',
  'embed src=x',
  'marquee',
  'style',
  'link rel=stylesheet href=x',
  'script src=data:,',
  'custom-element tabindex=1 id=x',
] as const;

const EVENTS = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onstart',
  'onanimationstart',
  'onwheel',
  'onpointerover',
] as const;

/** Ways out of the place a text stands in. */
const BREAKS = ['', '">', "'>", '</span>', '-->', ']]>', '</script>', '`}>'] as const;

const made = ELEMENTS.flatMap((element, place) =>
  EVENTS.map((event, index) => `${BREAKS[(place + index) % BREAKS.length]}<${element} ${event}=${HIT}>`),
);

const ATTRIBUTES = [
  `" autofocus onfocus="${HIT}`,
  `' autofocus onfocus='${HIT}`,
  `" onmouseover="${HIT}" x="`,
  `" style="animation-name:x" onanimationstart="${HIT}`,
  `javascript:${HIT}//`,
  `JaVaScRiPt:${HIT}`,
  `data:text/html,<script>parent.${HIT.slice(7)}</script>`,
  `{{constructor.constructor('${HIT}')()}}`,
  `\${${HIT}}`,
  `<%= ${HIT} %>`,
  `<?!= ${HIT} ?>`,
  `#{${HIT}}`,
  `[[${HIT}]]`,
  `");${HIT};//`,
  `');${HIT};//`,
  `\\");${HIT};//`,
  `\n${HIT}\n`,
  `*/${HIT}/*`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${HIT}</x:script>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `<template><script>${HIT}</script></template>`,
  `<a id=google href=x>`,
  `<form id=root><input name=dataset>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${HIT}">`,
] as const;

/** Two hundred texts that would run, or take the page over, wherever a text became markup or code. */
export const SCRIPTS: readonly string[] = [
  ...new Set([...HOSTILE.filter((text) => text.length <= 100), ...made, ...ATTRIBUTES]),
];
