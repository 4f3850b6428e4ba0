import { html, type Markup, NOTHING } from './html';
import type { Letter, LetterPart, LetterSection } from './letter';

// Mail programs drop style sheets, so every style stands where it is used. Contrasts are at least 4.5 : 1.
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const BODY = `${FONT}font-size:16px;line-height:24px;color:#2b2a27;`;
const QUIET = `${FONT}font-size:16px;line-height:24px;color:#66625a;`;
const HEADING = `${FONT}font-size:17px;line-height:24px;font-weight:600;color:#1d5b4f;`;
const URGENT = `${FONT}font-size:17px;line-height:24px;font-weight:600;color:#8a3b12;`;

/** One column that reads well on a phone: no pictures, no scripts, one link. */
export function renderHtml({ today, greeting, opening, parts, link, closing, sender }: Letter): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>Mutual</title></head>
<body style="margin:0;padding:0;background:#f5f2ec;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f2ec;"><tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:12px;text-align:left;">
<tr><td style="padding:28px 24px 4px;">
<p style="margin:0 0 4px;${QUIET}">${today}</p>
<h1 style="margin:0 0 8px;${FONT}font-size:24px;line-height:32px;font-weight:600;color:#2b2a27;">${greeting}</h1>
<p style="margin:0;${BODY}">${opening}</p>
</td></tr>
${parts.map(renderPart)}
<tr><td style="padding:20px 24px 28px;">
${link ? renderLink(link) : NOTHING}
<p style="margin:0;${BODY}">${closing}</p>
</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left;"><tr><td style="padding:16px 24px;">
${sender.map((sentence) => html`<p style="margin:0 0 8px;${QUIET}">${sentence}</p>\n`)}
</td></tr></table>
</td></tr></table>
</body></html>
`.markup;
}

/** A link 44 pixels high, wide enough for a thumb. */
function renderLink({ words, url }: NonNullable<Letter['link']>): Markup {
  return html`<p style="margin:0 0 16px;"><a href="${url}" style="display:inline-block;min-height:44px;padding:0 24px;border-radius:22px;background:#1d5b4f;color:#ffffff;text-decoration:none;${FONT}font-size:16px;line-height:44px;font-weight:600;">${words}</a></p>`;
}

function renderPart({ heading, sections }: LetterPart): Markup {
  const level = heading === '' ? 'h2' : 'h3';
  const rows = sections.map((section) => renderSection(section, level));
  if (heading === '') return html`${rows}`;
  return html`<tr><td style="padding:28px 24px 0;"><h2 style="margin:0;padding:16px 0 0;border-top:1px solid #ddd7cc;${FONT}font-size:19px;line-height:28px;font-weight:600;color:#2b2a27;">${heading}</h2></td></tr>
${rows}`;
}

function renderSection({ heading, isUrgent, lines, more }: LetterSection, level: 'h2' | 'h3'): Markup {
  const moreLine = more === '' ? NOTHING : html`<p style="margin:12px 0 0;${QUIET}">${more}</p>`;
  return html`<tr><td style="padding:24px 24px 0;">
<${level} style="margin:0;${isUrgent ? URGENT : HEADING}">${heading}</${level}>
${lines.map(renderLine)}${moreLine}
</td></tr>
`;
}

function renderLine({ partner, what, why }: LetterSection['lines'][number]): Markup {
  return html`<p style="margin:12px 0 0;${BODY}"><strong style="font-weight:600;">${partner}</strong><br>${what}<br><span style="color:#66625a;">${why}</span></p>
`;
}
