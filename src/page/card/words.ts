import type { Mark } from '../../messages'
import { say } from '../../words/say'

/** What the reader does next, as a shape and a word. "Needs your eyes" is a question, not a fault. */
export function severityOf({ severity, look }: Mark): { readonly shape: string; readonly word: string; readonly tone: string } {
  return look ? { shape: '○', word: say('Needs your eyes'), tone: 'look' } : severities[severity]
}

const severities = {
  4: { shape: '■', word: say('Before signing'), tone: 'stop' },
  3: { shape: '▲', word: say('Ask for a change'), tone: 'change' },
  2: { shape: '●', word: say('Ask what it means'), tone: 'clarify' },
  1: { shape: '·', word: say('Tidy up'), tone: 'tidy' },
} as const

/** Words quoted at most, in characters: the words themselves are on the page right beside. */
const longest = 280

/** The marked words, shortened at a space. */
export function quoteOf({ anchors }: Mark): string {
  const words = anchors.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ')
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest) > longest / 2 ? words.lastIndexOf(' ', longest) : longest)} …`
}
