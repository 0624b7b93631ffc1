/** Key terms whose value is the contract's own words. */
import type { Need } from '../contract/candidates'
import { needOf, needOfAny } from '../contract/candidates'
import type { Contract, Sentence, Span } from '../contract/contract'
import { firstMatch, hasMatch } from '../contract/matches'
import { rememberOfSentence } from '../contract/memory'
import { withoutLineEnds } from '../contract/one-line'
import { standing } from '../contract/standing-questions'
import { sentencesWithAny } from '../contract/words'
import type { KeyTermKind } from './key-term'

/** Values are read in a narrow panel: at most this many characters of the text's own words. */
const longest = 80
/** More places than this are no help to someone who must confirm each. */
const most = 5

/** The words themselves, on one line, cut at a word's end. */
export function ownWords(text: string): string {
  const line = text.slice(0, longest * 4).replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line.replace(/[,;:]$/, '')
  const cut = line.lastIndexOf(' ', longest - 1)
  return `${line.slice(0, cut > longest / 2 ? cut : longest - 1).replace(/[,;:]$/, '')}…`
}

type Shape = {
  readonly triggers: readonly string[]
  /** The most telling first. Marked is the group named `mark` where there is one, else the whole sentence. */
  readonly match: readonly RegExp[]
  readonly unless?: RegExp
  /** True: headings and signature blocks too. */
  readonly everywhere?: boolean
  readonly value?: (found: RegExpExecArray, sentence: Sentence, contract: Contract) => string | undefined
}

const longestSentence = 8_000

export function inWords({ triggers, match, unless, everywhere = false, value }: Shape): KeyTermKind['find'] {
  const patterns = match.map(pattern => ({ pattern, need: needOf(pattern), placed: new RegExp(pattern.source, pattern.flags.includes('d') ? pattern.flags : `${pattern.flags}d`) }))
  const need = needOfAny(patterns.map(one => one.need))
  /** The first pattern that matches, and how; false where none does. */
  const best = ({ text: written }: Sentence, may: (need: Need) => boolean) => {
    if (written.length > longestSentence) return false
    const text = withoutLineEnds(written)
    for (const [rank, { pattern, need, placed }] of patterns.entries()) {
      const m = may(need) && hasMatch(text, pattern) && firstMatch(text, placed)
      if (m) return !(unless && hasMatch(text, unless)) && { rank, m }
    }
    return false
  }
  const bestMatch = rememberOfSentence((sentence: Sentence, { words }: Contract) => best(sentence, need => words.candidates.has(need, sentence.index)))
  const places = standing({ triggers, need, everywhere, isSo: (sentence, may) => best(sentence, may) !== false })
  return contract => {
    const found: (Span & { value: string, rank: number })[] = []
    for (const index of places(contract)) {
      const sentence = contract.sentences[index]!, first = bestMatch(sentence, contract)
      if (!first) continue
      const { m, rank } = first
      const [from, cut] = m.indices?.groups?.['mark'] ?? [0, sentence.text.length]
      const to = wordEnd(sentence.text, cut)
      const words = value ? value(m, sentence, contract) : ownWords(sentence.text.slice(from, to))
      if (words) found.push({ start: sentence.start + from, end: sentence.start + to, value: words, rank })
    }
    return found.sort((a, b) => a.rank - b.rank || a.start - b.start).slice(0, most)
  }
}

/** A bounded pattern may stop inside a word; what is shown never does. */
function wordEnd(text: string, at: number): number {
  const rest = /^[\p{L}\p{N}’'-]{1,40}/u.exec(text.slice(at, at + 40))
  return rest && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? at + rest[0].length : at
}

export const sentencesHolding = (contract: Contract, words: readonly string[]): readonly number[] => sentencesWithAny(contract.words, words)
