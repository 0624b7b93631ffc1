/** A paper as one HTML file that prints well and needs nothing else: no script, no picture, no connection. */
import type { Html } from './html'
import { html } from './html'
import type { Block, Paper, Point } from './paper'
import { style } from './print-style'

export const asHtml = ({ title, blocks }: Paper): string => `<!doctype html>\n${html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<h1>${title}</h1>
${blocks.map(blockHtml)}
</body>
</html>`.html}\n`

function blockHtml(block: Block): Html {
  if (block.kind === 'heading') return html`<h2>${block.words}</h2>`
  if (block.kind === 'list') return html`<ul>${block.items.map(item => html`<li>${item}</li>`)}</ul>`
  if (block.kind === 'table') return tableHtml(block.head, block.rows)
  if (block.kind === 'points') return html`<ol class="${block.boxes ? 'boxes' : 'points'}">${block.points.map(pointHtml)}</ol>`
  return html`<p>${block.words}</p>`
}

const tableHtml = (head: readonly string[], rows: readonly (readonly string[])[]): Html => html`<table>
<thead><tr>${head.map(cell => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table>`

const pointHtml = ({ title, about, quotes, lines }: Point): Html => html`<li>
<h3>${title}</h3>${about.length > 0 ? [html`<p class="about">${about.filter(part => part !== '').join(' · ')}</p>`] : []}
${quotes.map(({ words, clause }) => html`<blockquote>${words}${clause ? [html` <cite>${clause}</cite>`] : []}</blockquote>`)}
${lines.length > 0 ? [html`<dl>${lines.map(([label, words]) => html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}</dl>`] : []}
</li>`
