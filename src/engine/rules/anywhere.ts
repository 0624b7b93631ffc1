/** Patterns that are asked of a contract's whole text, since what they find may run over a sentence's end. They are tried only around the words that every match holds: a whole text takes a pattern a millisecond and more. */
import type { Contract, Span } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { isSpace } from '../contract/letters'
import { sentencesWithAny } from '../contract/words'

type Anywhere = {
  /** Lower-case words, whole as the index has them, of which each match holds at least one. */
  readonly words: readonly string[]
  /** No match is longer, in code units, what it looks at behind its end included. */
  readonly reach: number
}

/** Whether the pattern matches somewhere in the text. */
export function anywhere(pattern: RegExp, { words, reach }: Anywhere): (contract: Contract) => boolean {
  return contract => stretchesAround(contract, sentencesWithAny(contract.words, words), reach).some(({ start, end }) => hasMatch(contract.text.slice(start, end), pattern))
}

/** The words of every match of a global pattern. */
export function everywhere(contract: Contract, pattern: RegExp, { words, reach }: Anywhere): string[] {
  return stretchesAround(contract, sentencesWithAny(contract.words, words), reach)
    .flatMap(({ start, end }) => [...everyMatch(contract.text.slice(start, end), pattern)].map(([said]) => said))
}

/** What a sticky pattern finds at these places, which are in order; one match never begins inside another. */
export function* matchesAt(places: Iterable<number>, text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  let end = 0
  for (const at of places) {
    if (at < end) continue
    pattern.lastIndex = at
    const found = firstMatch(text, pattern)
    if (!found) continue
    end = pattern.lastIndex
    yield found
  }
}

/** These sentences, by index and in order, with so many code units before and behind, and no word cut: stretches that do not touch, none behind `until`. */
export function stretchesAround({ text, sentences }: Contract, indexes: readonly number[], reach: number, until = text.length): readonly Span[] {
  const stretches: Span[] = []
  for (const index of indexes) {
    const sentence = sentences[index]!, last = stretches.at(-1), before = last?.end ?? 0
    let start = Math.max(sentence.start - reach, before), end = Math.min(sentence.end + reach, until)
    if (end <= before || start >= end) continue
    while (start > before && !isSpace(text.charCodeAt(start - 1))) start--
    while (end < until && !isSpace(text.charCodeAt(end))) end++
    if (last && start === before) stretches[stretches.length - 1] = { start: last.start, end }
    else stretches.push({ start, end })
  }
  return stretches
}
