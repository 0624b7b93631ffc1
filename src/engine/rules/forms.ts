/** The common ways in which a rule finds its places. */
import type { Sentence, Span } from '../contract/contract'
import type { Find, Hit, Reading } from './rule'

type Words = {
  /** Lower-case words without which the pattern cannot match. */
  readonly triggers: readonly string[]
  /** What is marked: the group named `mark` where there is one, else the whole match. */
  readonly match: RegExp
  /** The sentence is left alone where this matches it. */
  readonly unless?: RegExp
  /** The last word on a match: false drops it. */
  readonly when?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => boolean
  /** Whom it is hard on. */
  readonly against?: (found: RegExpExecArray, sentence: Sentence, reading: Reading) => string | undefined
  readonly settledBy?: (reading: Reading) => boolean
  /** True: headings, tables of contents and signature blocks too. */
  readonly everywhere?: boolean
}

/** Finds a pattern in the sentences that hold one of its trigger words. */
export function words({ triggers, match, unless, when, against, settledBy, everywhere = false }: Words): Find {
  const pattern = new RegExp(match.source, `gd${match.flags.replace(/[gd]/g, '')}`)
  const inSentence = (sentence: Sentence, reading: Reading): Hit[] => {
    if (!everywhere && !sentence.operative) return []
    if (unless?.test(sentence.text)) return []
    const hits: Hit[] = []
    for (const found of sentence.text.matchAll(pattern)) {
      if (insideQuotation(sentence.text, found.index) || (when && !when(found, sentence, reading))) continue
      const [from, to] = found.indices?.groups?.['mark'] ?? [found.index, found.index + found[0].length]
      const role = against?.(found, sentence, reading)
      hits.push({ spans: [{ start: sentence.start + from, end: sentence.start + to }], ...(role ? { against: role } : {}) })
    }
    return hits
  }
  return { triggers, inSentence, ...(settledBy ? { settledBy } : {}) }
}

/** True where the words at `at` are quoted: another paper's words, or a word that is spoken of, not used. Typewriter quotes count by pairs. */
export function insideQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const opened = before.lastIndexOf('“')
  if (opened > before.lastIndexOf('”')) return text.includes('”', at)
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && text.includes('"', at)
}

/** The only other party, where there are exactly two. */
export function counterparty(reading: Reading, role: string | undefined): string | undefined {
  const { parties } = reading.contract
  return role && parties.length === 2 ? parties.find(party => party.role !== role)?.role : undefined
}

/** A right that provisions of these kinds give to one party and to no other: each place is a hit against the party that lacks it. */
export function oneWay(...kinds: readonly string[]): Find {
  return {
    inContract: reading => {
      const rights = reading.provisions.filter(({ kind, holder }) => kinds.includes(kind) && holder)
      const holders = new Set(rights.map(({ holder }) => holder))
      if (holders.size !== 1 || holders.has('each')) return []
      return rights.flatMap(({ start, end, holder }) => {
        const against = counterparty(reading, holder)
        const span: Span = { start, end }
        return against ? [{ spans: [span], against }] : []
      })
    },
  }
}
