import type { DefinedTerm, Sentence, Span } from './contract'
import { isWordCharacter } from './letters'
import { remember, whenForgotten } from './memory'
import type { Definition } from './definition-forms'

/** In a sentence. */
type Use = Span & { readonly term: string; /** The term itself, not its plural. */ readonly exact: boolean }

/** Gives each definition the places where its term is used: plural, possessive and all-capital forms too. */
export function findUses(sentences: readonly Sentence[], definitions: readonly Definition[]): DefinedTerm[] {
  const defined = new Set(definitions.map(one => one.at.start)), usesIn = readerOf(new Set(definitions.map(one => one.term)))
  const byTerm = new Map<string, Span[]>()
  if (definitions.length > 0) for (const sentence of sentences) for (const use of usesIn(sentence.text)) {
    const start = sentence.start + use.start
    if (defined.has(start)) continue
    const span = { start, end: sentence.start + use.end }, list = byTerm.get(use.term)
    if (list) list.push(span)
    else byTerm.set(use.term, [span])
  }
  return definitions.map(one => ({ ...one, uses: byTerm.get(one.term) ?? [] }))
}

type Reader = (sentence: string) => readonly Use[]

/** For the terms of the contract that was read last. After an edit they mostly are the same, and so are their uses in all other sentences. */
let last: { readonly terms: string; readonly usesIn: Reader } | undefined
whenForgotten(() => { last = undefined })
/** So many sentences. */
const most = 20_000

function readerOf(terms: ReadonlySet<string>): Reader {
  const key = [...terms].join('\n')
  if (last?.terms === key) return last.usesIn
  const forms = byFirstWord(terms), initials = initialsOf(forms.keys())
  let known = new Map<string, readonly Use[]>()
  const usesIn = (sentence: string) => {
    const before = known.get(sentence)
    if (before) return before
    if (known.size >= most) known = new Map()
    const uses = withoutOverlap(read(sentence, forms, initials))
    known.set(sentence, uses)
    return uses
  }
  last = { terms: key, usesIn }
  return usesIn
}

/** "License Agreement" is no use of "Agreement" where both are defined. */
function withoutOverlap(uses: Use[]): readonly Use[] {
  if (uses.length < 2) return uses
  uses.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.exact) - Number(a.exact))
  let end = -1
  return uses.filter(use => {
    if (use.start < end) return false
    end = use.end
    return true
  })
}

/** Forms that share their first word. */
type Forms = {
  readonly terms: Map<string, string[]>
  /** How many characters stand before the first word, and how many there are in all: each pair once. */
  readonly shapes: { readonly before: number; readonly length: number }[]
}

/** Thousands of terms may have a word in common: where it stands, what is written there is looked up among all of them at once. */
function byFirstWord(terms: ReadonlySet<string>): ReadonlyMap<string, Forms> {
  const found = new Map<string, Forms>()
  for (const term of terms) {
    for (const { form, first, before } of formsOf(term)) {
      let forms = found.get(first)
      if (!forms) found.set(first, (forms = { terms: new Map(), shapes: [] }))
      const same = forms.terms.get(form)
      if (same) same.push(term)
      else forms.terms.set(form, [term])
      if (!forms.shapes.some(shape => shape.before === before && shape.length === form.length)) forms.shapes.push({ before, length: form.length })
    }
  }
  return found
}

/** By their codes the plain characters that words may begin with; most words begin with others. */
function initialsOf(words: Iterable<string>): Uint8Array {
  const initials = new Uint8Array(128)
  for (const word of words) initials[word.charCodeAt(0)] = 1
  return initials
}

/** Every form, one inside another too. */
function read(text: string, forms: ReadonlyMap<string, Forms>, initials: Uint8Array): Use[] {
  const uses: Use[] = []
  for (let i = 0; i < text.length; i++) {
    const initial = text.charCodeAt(i)
    if (initial < 128 && initials[initial] === 0 || i > 0 && isWordCharacter(text.charCodeAt(i - 1))) continue
    let end = i
    while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++
    const here = forms.get(text.slice(i, end))
    if (here) usesAt(i, here, text, uses)
  }
  return uses
}

function usesAt(at: number, { terms, shapes }: Forms, text: string, uses: Use[]): void {
  for (const { before, length } of shapes) {
    const start = at - before, end = start + length
    if (start < 0 || end > text.length || isWordCharacter(text.charCodeAt(start - 1)) || isWordCharacter(text.charCodeAt(end))) continue
    const form = text.slice(start, end)
    for (const term of terms.get(form) ?? []) uses.push({ term, start, end: end + possessive(text, end), exact: form.length === term.length })
  }
}

/** How many characters a possessive ending takes after the word. */
function possessive(text: string, end: number): number {
  const mark = text.charCodeAt(end)
  if (mark !== 39 && mark !== 0x2019) return 0
  if (text[end + 1] === 's' || text[end + 1] === 'S') return isWordCharacter(text.charCodeAt(end + 2)) ? 0 : 2
  return /[sS]/.test(text[end - 1] ?? '') && text.charCodeAt(end + 1) <= 32 ? 1 : 0
}

type Form = { readonly form: string; /** Its first word, and how many characters stand before it. */ readonly first: string; readonly before: number }

const formsOf: (term: string) => readonly Form[] = remember(term => written(term).flatMap(form => {
  const first = /[\p{L}\p{N}]+/u.exec(form)
  return first ? [{ form, first: first[0], before: first.index }] : []
}))

function written(defined: string): readonly string[] {
  const term = defined.replace(/\(e?s\)$/, '').replace(/^[Tt]he (?=[A-Z])/, '')
  const cased = term.length > 3 && term === term.toUpperCase() && /[A-Z]/.test(term) ? [term, term.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, c => c.toUpperCase())] : [term]
  const numbered = cased.flatMap(form => [form, ...plurals(form)])
  const capitals = /^[A-Z]/.test(term) ? numbered.map(form => form.toUpperCase()) : numbered.map(form => form.slice(0, 1).toUpperCase() + form.slice(1))
  return [...new Set([...numbered, ...capitals])]
}

function plurals(form: string): string[] {
  const capital = form === form.toUpperCase()
  const add = (stem: string, ending: string) => stem + (capital ? ending.toUpperCase() : ending)
  if (/[^aeiou]y$/i.test(form)) return [add(form.slice(0, -1), 'ies')]
  if (/[^aeiou]ies$/i.test(form)) return [add(form.slice(0, -3), 'y')]
  if (/(?:ss|x|ch|sh)$/i.test(form)) return [add(form, 'es')]
  if (/s$/i.test(form)) return form.length > 4 ? [form.slice(0, -1)] : []
  return form.length > 2 ? [add(form, 's')] : []
}
