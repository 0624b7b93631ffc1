import { defaultTreeAdapter as tree, parse } from 'parse5'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { seen } from '../../paper/letters'
import { turns } from '../clean-text'
import type { ContractFile } from '../contract-file'
import { contractOf, wordsOf } from './contract-of'
import { decoded, decoderNamed } from './decode'

export async function readHtml(bytes: Uint8Array): Promise<ContractFile> {
  const html = decoded(bytes, charsetIn(bytes))
  return contractOf('html', wordsOf(textOfHtml(html).split('\n')), { title: titleIn(html) })
}

/** What a page says of how it was written down. It stands near the beginning. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const [, name] = /<meta\s[^>]{0,200}?charset=["']?([\w-]{1,30})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048))) ?? []
  return name && decoderNamed(name)?.encoding
}

function titleIn(html: string): string | undefined {
  const from = html.search(/<title[\s>]/i)
  return from < 0 ? undefined : textOfHtml(html.slice(from, from + 2000).replace(/^<title[^>]*>/i, '').split(/<\/title/i)[0]!).replaceAll('\n', ' ').trim() || undefined
}

/** Elements whose text a reader of the page does not read as the contract. */
const skipped = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'head', 'nav', 'select', 'button', 'svg', 'math', 'video', 'audio', 'textarea'])
const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'])
const cells = new Set(['td', 'th'])

/**
 * The text that a page would show, a line a block, cells of a row parted by tabs. Style sheets are not read: what only
 * they hide stays in.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = []
  // A list of things still to be done instead of recursion: nesting may be deeper than the stack.
  const waiting: (Tree.Node | string)[] = [parse(html)]
  while (waiting.length > 0) {
    const next = waiting.pop()!
    if (typeof next === 'string') parts.push(next)
    else if (tree.isTextNode(next)) parts.push(next.value.replaceAll(/\s+/g, ' ').split(turns).map(part => (turns.test(part) ? part : seen(part))).join(''))
    else if ('childNodes' in next) {
      const name = 'tagName' in next ? next.tagName : ''
      if (skipped.has(name) || ('attrs' in next && next.attrs.some(({ name }) => name === 'hidden'))) continue
      if (name === 'br') parts.push('\n')
      const edge = blocks.has(name) ? '\n' : cells.has(name) ? '\t' : ''
      waiting.push(edge)
      for (let i = next.childNodes.length - 1; i >= 0; i--) waiting.push(next.childNodes[i]!)
      waiting.push(edge)
    }
  }
  return parts.join('').split('\n').map(line => line.replaceAll(/ *\t[ \t]*/g, '\t').replaceAll(/ {2,}/g, ' ').trim()).filter(Boolean).join('\n')
}
