/** Contracts of our own as PDFs of as many pages as a test needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOfHtml } from '../../../src/files/text/html'
import { root } from '../../browsers/build'
import { lines, makePdf, type Made, type MadePage } from './make-pdf'

/** Lines on a page, and characters in a line. */
const tall = 46, wide = 88

const sample = textOfHtml(readFileSync(join(root, 'assets/samples/saas-agreement.html'), 'utf8'))

/** A sample contract first, and then as many clauses as fill the pages, each with words of its own. */
export function longContract(count: number, also: Made & { readonly last?: readonly string[] } = {}): Uint8Array {
  const { last = [], ...made } = also
  const text = sample.split('\n').flatMap(paragraph => [...wrapped(paragraph), ''])
  for (let clause = 40; text.length < tall * count - last.length; clause++) text.push(...wrapped(filler(clause)), '')
  const all = [...text.slice(0, tall * count - last.length), ...last]
  const pages = Array.from({ length: count }, (_, at): MadePage => ({ drawn: [...lines(all.slice(at * tall, (at + 1) * tall).filter((_, line) => line < tall), { y: 80 }), { text: `${at + 1}`, x: 290, y: 810 }] }))
  return makePdf(pages, made)
}

const filler = (clause: number) => `${clause}. Delivery ${clause}. The Provider delivers part ${clause} of the goods to the Customer’s store on day ${clause} of the plan, and the Customer signs for what has come. Each box bears the number ${clause}, the weight in kilograms and the name of the person who packed it.`

function wrapped(paragraph: string): readonly string[] {
  const out: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + word.length >= wide) {
      out.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? out : [...out, line]
}
