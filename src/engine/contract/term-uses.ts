import type { DefinedTerm, Sentence, Span, WordIndex } from './contract'
import { isWordCharacter } from './letters'
import { remember } from './memory'
import type { Definition } from './definition-forms'

type Use = Span & { readonly term: string; /** The term itself, not its plural. */ readonly exact: boolean }

/** Gives each definition the places where its term is used: plural, possessive and all-capital forms too. */
export function findUses(sentences: readonly Sentence[], words: WordIndex, definitions: readonly Definition[]): DefinedTerm[] {
  const defined = new Set(definitions.map(one => one.at.start))
  const all: Use[] = []
  for (const term of new Set(definitions.map(one => one.term))) usesOf(term, sentences, words, all)
  all.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.exact) - Number(a.exact))
  const byTerm = new Map<string, Span[]>()
  let last = -1
  for (const { term, start, end } of all) {
    // "License Agreement" is no use of "Agreement" where both are defined.
    if (start < last) continue
    last = end
    if (defined.has(start)) continue
    const list = byTerm.get(term)
    if (list) list.push({ start, end })
    else byTerm.set(term, [{ start, end }])
  }
  return definitions.map(one => ({ ...one, uses: byTerm.get(one.term) ?? [] }))
}

function usesOf(term: string, sentences: readonly Sentence[], words: WordIndex, uses: Use[]) {
  for (const { form, parts } of formsOf(term)) {
    for (const index of sentencesHolding(parts, words)) {
      const sentence = sentences[index]!
      for (let at = sentence.text.indexOf(form); at >= 0; at = sentence.text.indexOf(form, at + form.length)) {
        const end = at + form.length
        if (at > 0 && isWordCharacter(sentence.text.charCodeAt(at - 1)) || end < sentence.text.length && isWordCharacter(sentence.text.charCodeAt(end))) continue
        uses.push({ term, start: sentence.start + at, end: sentence.start + end + possessive(sentence.text, end), exact: form.length === term.length })
      }
    }
  }
}

/** Only a sentence that holds every word of a form can hold the form: the rarest word's sentences, thinned by the others. */
function sentencesHolding(parts: readonly string[], words: WordIndex): readonly number[] {
  if (parts.length < 2) return parts[0] === undefined ? [] : words.sentencesWith(parts[0])
  const [rarest, ...others] = parts.map(part => words.sentencesWith(part)).sort((a, b) => a.length - b.length)
  return others.reduce((held, next) => (held.length === 0 ? held : common(held, next)), rarest!)
}

/** What stands in both of two ascending lists. A short list is looked up in a long one by halving. */
function common(few: readonly number[], many: readonly number[]): readonly number[] {
  let from = 0
  return few.filter(wanted => {
    for (let to = many.length; from < to;) {
      const middle = (from + to) >> 1
      if (many[middle]! < wanted) from = middle + 1
      else to = middle
    }
    return many[from] === wanted
  })
}

/** How many characters a possessive ending takes after the word. */
function possessive(text: string, end: number): number {
  const mark = text.charCodeAt(end)
  if (mark !== 39 && mark !== 0x2019) return 0
  if (text[end + 1] === 's' || text[end + 1] === 'S') return isWordCharacter(text.charCodeAt(end + 2)) ? 0 : 2
  return /[sS]/.test(text[end - 1] ?? '') && text.charCodeAt(end + 1) <= 32 ? 1 : 0
}

type Form = { readonly form: string; /** Its words as the index knows them. */ readonly parts: readonly string[] }

const formsOf: (term: string) => readonly Form[] = remember(term => written(term).map(form => ({ form, parts: partsOf(form) })))

/** Letters beyond Latin may change with their neighbours when they are made small: past the first word such words thin nothing out. */
function partsOf(form: string): readonly string[] {
  const parts = form.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(parts.filter((part, i) => i === 0 || /^[a-z\d\u00c0-\u024f]+$/i.test(part)).map(part => part.toLowerCase()))]
}

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
