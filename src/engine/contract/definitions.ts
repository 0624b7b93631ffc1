import type { Block, Clause, DefinedTerm, Sentence, Span } from './contract'
import type { Definition } from './definition-forms'
import { alone, bracketed, defined, goesOnWithMeaning, headed, listed, plain, quotes } from './definition-forms'
import { hasMatch } from './matches'
import { rememberInSentence } from './memory'
import { findUses } from './term-uses'
import { emphasis, meanWord, quotation } from './traits'

/** The defined terms, in the order of their definitions; a term that is defined twice stands there twice. */
export function readDefinitions(blocks: readonly Block[], clauses: readonly Clause[], sentences: readonly Sentence[]): DefinedTerm[] {
  const found: Definition[] = []
  const glossary = inGlossary(clauses)
  for (const sentence of sentences) {
    const entry = glossary(sentence) && sentence.block !== sentences[sentence.index - 1]?.block ? listed(sentence) : undefined
    if (entry) {
      found.push(entry)
      continue
    }
    if (!(sentence.traits & (quotation | emphasis | meanWord))) continue
    const { definitions, alone } = inSentence(sentence.text)
    if (definitions.length === 0 && !alone) continue
    const kind = blocks[sentence.block]?.kind
    if (kind === 'contents' || kind === 'furniture') continue
    const moved = (span: Span): Span => ({ start: span.start + sentence.start, end: span.end + sentence.start })
    const here = definitions.map(({ term, at, meaning }) => ({ term, at: moved(at), meaning: moved(meaning) }))
    const next = alone && sentences[sentence.index + 1]
    if (next && goesOnWithMeaning(next.text)) here.push({ term: alone.term, at: moved(alone.at), meaning: { start: next.start, end: next.end } })
    here.sort((a, b) => a.at.start - b.at.start)
    for (const one of here) if (found.at(-1)?.at.start !== one.at.start) found.push(one)
  }
  return findUses(sentences, found)
}

/** Whether a sentence stands among definitions: under their heading, or after "the following words have these meanings:". */
function inGlossary(clauses: readonly Clause[]): (sentence: Sentence) => boolean {
  const titled = clauses.map(({ heading }) => heading !== undefined && hasMatch(heading, /\b(?:definitions?|defined terms|interpretation|glossary)\b/i))
  const inside = clauses.map((clause, i) => titled[i]! || clause.parent >= 0 && titled[clause.parent]!)
  let lead = -2
  return ({ text, clause }) => {
    if (text.length < 300 && text.endsWith(':') && hasMatch(text, /\b(?:meanings?|definitions|defined)\b[^.]{0,80}:$/)) lead = clause
    else if (clause !== lead) lead = -2
    return clause === lead || clause >= 0 && inside[clause]!
  }
}

type Forms = {
  /** Places are in the sentence. */
  readonly definitions: readonly Definition[]
  /** A quoted term and nothing else: its meaning may stand in the next sentence. */
  readonly alone?: { readonly term: string; readonly at: Span }
}

const none: Forms = { definitions: [] }

const inSentence = rememberInSentence((text: string): Forms => {
  // Every shape has quotation marks, bold type or "means": most sentences have none of them.
  if (!/[“"„‘'`]|\*\*|__|mean/.test(text)) return none
  const piece = { start: 0, end: text.length, text }, quoted = quotes(text, 0)
  const { bold, definition } = headed(piece)
  const definitions = [...bracketed(piece, quoted), ...defined(piece, quoted), ...(definition ? [definition] : []), ...plain(piece)]
  const single = bold ? undefined : alone(piece, quoted)
  return definitions.length || single ? { definitions, ...(single ? { alone: single } : {}) } : none
})
