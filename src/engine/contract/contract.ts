/**
 * A contract as the engine reads it: text in, structure out.
 * Offsets everywhere are UTF-16 code units in `text`.
 */
import type { Candidates } from './candidates'
import { readBlocks } from './blocks'
import { readClauses } from './clauses'
import { readDefinitions } from './definitions'
import { readParties } from './parties'
import { readPassages } from './passages'
import { readQuantities } from './quantities'
import { readReferences } from './references'
import { readSentences } from './sentences'
import { readWords } from './words'

export type Span = { readonly start: number; readonly end: number }

/** A paragraph, heading, list item or table cell: the text between two line ends. */
export type Block = Span & {
  readonly kind: 'heading' | 'text' | 'contents' | 'signature' | 'furniture'
}

/** A numbered or headed unit. Clauses are in the order of the text; `parent` is an index into the same list, or -1. */
export type Clause = {
  /** As written, without its full stop: "12.3", "(a)", "IV". */
  readonly number?: string
  readonly heading?: string
  /** 1 for the outermost. */
  readonly level: number
  readonly parent: number
  /** The number and heading as they stand in the text. */
  readonly at: Span
  /** Where the clause, with everything inside it, ends. */
  readonly end: number
  /** True for a schedule, exhibit, annex or appendix. */
  readonly attachment: boolean
}

export type Sentence = Span & {
  readonly index: number
  readonly text: string
  /** Index into `blocks`. */
  readonly block: number
  /** Index into `clauses` of the innermost clause around it, or -1. */
  readonly clause: number
  /** First word, and one past the last, in `words`. */
  readonly words: { readonly from: number; readonly to: number }
  /** False in headings, tables of contents, signature blocks and page furniture, where most rules have nothing to say. */
  readonly operative: boolean
  /** What it holds, as bits, for readers that would find nothing without it: see traits.ts. */
  readonly traits: number
}

/** Every word once, lower-case and interned as a number, and the sentences that hold each. */
export type WordIndex = {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The sentences that hold this lower-case word, each once, in order. */
  sentencesWith(word: string): readonly number[]
  /** Whether the text holds this lower-case word at all. */
  has(word: string): boolean
  /** Where it is worth looking for a pattern. */
  readonly candidates: Candidates
}

export type DefinedTerm = {
  readonly term: string
  /** The term where it is defined, without its quotation marks. */
  readonly at: Span
  /** The words that define it, as far as they could be told; else its sentence. */
  readonly meaning: Span
  /** Every later or earlier use, plural and possessive forms too, without the definition itself. */
  readonly uses: readonly Span[]
}

/** "Section 4.2", "Schedule B", "clause 9 above". */
export type Reference = Span & {
  readonly kind: 'clause' | 'attachment'
  /** What is pointed to, as written: "4.2", "B", "1". */
  readonly label: string
  readonly sentence: number
  /** Index into `clauses`, or undefined when nothing here bears that number. */
  readonly target?: number
  /** True where the words say that it belongs to another paper ("Section 5 of the Companies Act"). */
  readonly external: boolean
}

export type Party = {
  /** The word the contract calls them by: "Customer", "Landlord"; "You" and "We" in online terms. */
  readonly role: string
  readonly name?: string
  /** Other words for the same party, the name's short forms included, `role` not. */
  readonly aliases: readonly string[]
  readonly at: Span
}

type At = Span & { readonly sentence: number }
export type Money = At & { readonly kind: 'money'; readonly currency?: string; readonly amount: number; readonly inWords?: number }
export type ContractDate = At & { readonly kind: 'date'; /** YYYY-MM-DD; absent where the day does not exist or could be read two ways. */ readonly iso?: string; readonly ambiguous: boolean }
export type Duration = At & {
  readonly kind: 'duration'
  readonly count: number
  readonly unit: 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'quarter' | 'year'
  /** ISO 8601; business days as days. */
  readonly iso: string
  /** Where both are written ("thirty (45) days"): the words' value. `count` is the figures'. */
  readonly inWords?: number
}
export type Percentage = At & { readonly kind: 'percentage'; readonly value: number; readonly inWords?: number }
export type Quantity = Money | ContractDate | Duration | Percentage

export type Contract = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly clauses: readonly Clause[]
  readonly sentences: readonly Sentence[]
  readonly words: WordIndex
  readonly definitions: readonly DefinedTerm[]
  readonly references: readonly Reference[]
  readonly parties: readonly Party[]
  /** In the order of the text. */
  readonly quantities: readonly Quantity[]
}

/** Clause numbers that stand before lines and not in the text, as those that a browser draws, by where their lines start. */
export type DrawnNumbers = ReadonlyMap<number, string>

/** Reads any text; text that is no contract gives a Contract with little in it. Never throws. */
export function readContract(text: string, drawn: DrawnNumbers = new Map()): Contract {
  const blocks = readBlocks(text, drawn)
  const passages = readPassages(text, blocks, drawn)
  const clauses = readClauses(text, blocks, passages, drawn)
  const { sentences, words } = readWords(readSentences(blocks, clauses, passages))
  const quantities = readQuantities(sentences, words)
  const definitions = readDefinitions(blocks, clauses, sentences)
  const parties = readParties(text, blocks, sentences, definitions, words)
  const references = readReferences(text, sentences, clauses, words)
  return { text, blocks, clauses, sentences, words, definitions, references, parties, quantities }
}
