/** A contract in the forms that Google Docs gives out: text, HTML, and the pages for phones and for readers on the web. */
import { isTable, type Block, type Contract, type Run } from './blocks'
import { said, wordFile } from '../files/docx/word-file'
import { controls, type Model } from './model'

/** As `format=txt`: a byte order mark, CRLF, and the list markers written into the lines. */
export const asText = (models: readonly Model[]): string => `\ufeff${models.map(textOf).join('\n').replaceAll('\n', '\r\n')}`

function textOf({ text, looks }: Model): string {
  let written = '', start = 0
  for (let end = text.indexOf('\n'); end !== -1; start = end + 1, end = text.indexOf('\n', start)) {
    const line = text.slice(start, end), marker = looks[end]?.marker
    if (end === text.length - 1) break
    // A cell that is not the first of its row stands behind a tab.
    if (line.startsWith(controls.cell)) written = `${written.slice(0, -1)}\t`
    written += `${marker === undefined ? '' : `${marker} `}${line.replaceAll(controls.softBreak, '\n').replace(/[\u0003\u000c\u0010-\u0012\u001c]/g, '')}\n`
  }
  return written
}

/** As `format=docx`: its lines as paragraphs. */
export const asWord = (models: readonly Model[]): Uint8Array => wordFile(models.map(textOf).join('\n').split('\n').map(line => said(escaped(line))).join(''))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(controls.softBreak, '<br>').replaceAll(controls.pageBreak, '')
const spans = (runs: readonly Run[]) => runs.map(({ text, bold, italic, raised, chip }) => `<span class="c${bold ? 3 : italic ? 4 : raised ? 5 : 2}">${escaped(chip ?? text)}</span>`).join('')

function html(block: Block): string {
  if (isTable(block)) return `<table class="c9">${block.rows.map(row => `<tr class="c8">${row.map(cell => `<td class="c7"><p class="c1"><span class="c2">${escaped(cell)}</span></p></td>`).join('')}</tr>`).join('')}</table>`
  if (block.runs.some(({ text }) => text === controls.pageBreak)) return '<hr style="page-break-before:always;display:none;">'
  const tag = { title: 'h1', heading: 'h2', body: 'p' }[block.kind]
  return block.marker === undefined ? `<${tag} class="c1">${spans(block.runs)}</${tag}>` : `<ol class="lst-kix_list_1-0 start"><li class="c1 li-bullet-0">${spans(block.runs)}</li></ol>`
}

const look = '<style>.c1{line-height:1.15;font-family:Arial;font-size:11pt}.c3{font-weight:700}.c4{font-style:italic}.c5{vertical-align:super;font-size:7pt}.c7{border:1px solid #000;padding:5pt}ol{list-style:none}</style>'
const bodyOf = ({ tabs }: Contract) => tabs[0]!.blocks.map(html).join('')
const page = ({ title }: Contract, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>${look}</head><body>${body}</body></html>`

export const asHtml = (contract: Contract): string => page(contract, `<div class="doc-content">${bodyOf(contract)}</div>`)
/** What /mobilebasic shows. */
export const forPhones = (contract: Contract): string => page(contract, `<div class="app-container"><div class="doc"><div class="doc-content">${bodyOf(contract)}</div></div></div>`)
/** What /pub shows: the same below a banner of Google's. */
export const published = (contract: Contract): string => page(contract, `<div id="banners"><div id="publish-banner">Published using Google Docs</div></div><div id="contents"><div class="c10 doc-content">${bodyOf(contract)}</div></div>`)
