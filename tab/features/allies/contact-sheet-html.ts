import type { ContactSheet, CrisisCountry } from './contact-sheet.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font-family: 'Segoe UI', system-ui, sans-serif; line-height: 1.5; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.5rem 0 0.5rem; overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: 1.5rem; margin-block-start: 0; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { break-inside: avoid; border-block-start: 1px solid; padding-block: 0.5rem; }
li h2 { margin: 0; font-size: 1.125rem; }
p { margin: 0 0 0.5rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0 1rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dt { font-size: 0.875rem; } }
a { color: LinkText; display: inline-block; min-height: 1.5rem; margin-inline-end: 1rem; }
@media print { body { max-width: none; padding: 0; } }
`;

/** The list as one file that needs nothing else: no script, no address that it would fetch something from. */
export function contactSheetHtml({ lang, dir, title, notes, allies, crisis }: ContactSheet): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs(notes)}
<ul>
${allies.map(allyHtml).join('\n')}
</ul>
<h2>${escaped(crisis.title)}</h2>
${paragraphs(crisis.notes)}
${crisis.countries.map(countryHtml).join('\n')}
<p>${escaped(crisis.more.text)} <a href="${escaped(crisis.more.url)}" rel="noopener noreferrer">${escaped(crisis.more.name)}</a></p>
</main>
</body>
</html>
`;
}

function allyHtml({ name, facts }: ContactSheet['allies'][number]): string {
  const rows = facts.map(({ label, lines }) => `<dt>${escaped(label)}</dt><dd>${lines.map(escaped).join('<br>')}</dd>`);
  return `<li><h2>${escaped(name)}</h2><dl>${rows.join('')}</dl></li>`;
}

function countryHtml({ name, emergency, lines }: CrisisCountry): string {
  return `<h3>${escaped(name)}</h3>\n<p>${escaped(emergency)}</p>\n<ul>\n${lines.map(lineHtml).join('\n')}\n</ul>`;
}

function lineHtml({ name, numbers, details }: CrisisCountry['lines'][number]): string {
  const links = numbers.map(({ text, href }) => `<a href="${escaped(href)}">${escaped(text)}</a>`);
  return `<li><p>${escaped(name)}</p><p>${links.join(' ')}</p><p>${escaped(details)}</p></li>`;
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
