import type { Block, DefinedTerm, Sentence, Span, WordIndex } from './contract'
import { findUses } from './term-uses'
import { bracketed, defined, headed, plain } from './definition-forms'

/** The defined terms, in the order of their definitions; a term that is defined twice stands there twice. */
export function readDefinitions(text: string, blocks: readonly Block[], sentences: readonly Sentence[], words: WordIndex): DefinedTerm[] {
  const found: { term: string; at: Span; meaning: Span }[] = []
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind
    if (kind === 'contents' || kind === 'furniture') continue
    const next = sentences[sentence.index + 1]
    const here = [...bracketed(sentence), ...defined(sentence), ...headed(sentence, next), ...plain(sentence)].sort((a, b) => a.at.start - b.at.start)
    for (const one of here) if (found.at(-1)?.at.start !== one.at.start) found.push(one)
  }
  return findUses(text, sentences, words, found)
}
