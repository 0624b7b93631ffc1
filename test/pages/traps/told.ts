/** The traps: small pages that each hold one difficulty once, each beside the text that is expected of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageRead } from '../../../src/messages'

const folder = `${dirname(fileURLToPath(import.meta.url))}/`

export type Trap = { readonly name: string; readonly html: string; readonly text: string }

/** Those that any DOM shows; and those in `browser/`, which need one that lays out and paints. */
export function trapsIn(place: '' | 'browser/'): readonly Trap[] {
  return readdirSync(folder + place).filter(file => file.endsWith('.html')).map(file => {
    const name = file.slice(0, -'.html'.length), read = (ending: string) => readFileSync(`${folder}${place}${name}${ending}`, 'utf8')
    return { name, html: read('.html'), text: read('.txt').trimEnd() }
  })
}

/**
 * What was read, as the traps' texts have it: a block a line, {numbers} that the browser draws, «words» that cannot be seen, "# title" before each of several
 * contracts, and how much was read in the end where that is not all of it.
 */
export function told({ blocks, showing, coverage }: Pick<PageRead, 'blocks' | 'showing' | 'coverage'>): string {
  const lines = blocks.map((text, block) => {
    const marked = showing.unseen.filter(each => each.block === block).reduceRight((line, { start, end }) => `${line.slice(0, start)}«${line.slice(start, end)}»${line.slice(end)}`, text)
    const number = showing.numbers.find(([at]) => at === block)?.[1]
    const title = showing.contracts.find(({ from }) => from === block)?.title
    return `${title === undefined ? '' : `# ${title}\n`}${number === undefined ? '' : `{${number}} `}${marked}`
  })
  return [...lines, ...coverage.say === undefined ? [] : [`= ${coverage.state}: ${coverage.say}`]].join('\n').trimEnd()
}
