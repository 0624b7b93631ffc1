/** What stands across a PDF's pages, or at the edge of each, and says what the text is: a draft, or one that binds nobody yet. */
import { lineOf, type Line, type Stretch } from '../../paper/lines'
import type { Source } from './page'

type Kept = { readonly lines: readonly Line<Source>[]; readonly across: readonly Stretch<Source>[] }

const saying = /\bdraft\b|\bsubject to contract\b|\b(?:for|not for) (?:discussion|signature|execution)\b|\bnot (?:legally )?binding\b/i

/** A stamp of more letters is a text of its own. */
const longest = 120

/** Each once, whatever number it has on each page. */
export function legendsOn(pages: readonly Kept[], running: ReadonlySet<Line<Source>>): readonly Line<Source>[] {
  const found = new Map<string, Line<Source>>()
  for (const { lines, across } of pages) {
    const stamp = across.filter(({ text }) => text.trim() !== '').map((stretch, at) => ({ ...stretch, gap: at > 0 ? ' ' as const : '' as const }))
    const legends = [...lines.filter(line => running.has(line) && saying.test(line.text)), ...stamp.length > 0 ? [lineOf(stamp)] : []]
    for (const legend of legends) {
      const key = legend.text.replace(/\d+/g, '0').toLowerCase()
      if (legend.text.length <= longest && !found.has(key)) found.set(key, legend)
    }
  }
  return [...found.values()]
}
