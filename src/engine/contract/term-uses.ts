import type { DefinedTerm, Sentence, Span, WordIndex } from './contract'
import { isWordCharacter } from './letters'
import type { Definition } from './definition-forms'

type Use = Span & { readonly term: string; /** The term itself, not its plural. */ readonly exact: boolean }

/** Gives each definition the places where its term is used: plural, possessive and all-capital forms too. */
export function findUses(text: string, sentences: readonly Sentence[], words: WordIndex, definitions: readonly Definition[]): DefinedTerm[] {
  const defined = new Set(definitions.map(one => one.at.start))
  const all: Use[] = []
  for (const term of new Set(definitions.map(one => one.term))) for (const use of usesOf(term, sentences, words)) all.push({ ...use, term })
  all.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.exact) - Number(a.exact))
  const byTerm = new Map<string, Span[]>()
  let end = -1
  for (const { term, exact: _exact, ...use } of all) {
    // "License Agreement" is no use of "Agreement" where both are defined.
    if (use.start < end) continue
    end = use.end
    if (defined.has(use.start)) continue
    const list = byTerm.get(term)
    if (list) list.push(use)
    else byTerm.set(term, [use])
  }
  void text
  return definitions.map(one => ({ ...one, uses: byTerm.get(one.term) ?? [] }))
}

function usesOf(term: string, sentences: readonly Sentence[], words: WordIndex): Omit<Use, 'term'>[] {
  const forms = formsOf(term)
  const places = new Set<number>()
  for (const form of forms) {
    const first = /[\p{L}\p{N}]+/u.exec(form)?.[0].toLowerCase()
    if (first) for (const index of words.sentencesWith(first)) places.add(index)
  }
  const uses: Omit<Use, 'term'>[] = []
  for (const index of places) {
    const sentence = sentences[index]!
    for (const form of forms) {
      for (let at = sentence.text.indexOf(form); at >= 0; at = sentence.text.indexOf(form, at + form.length)) {
        const end = at + form.length
        if (at > 0 && isWordCharacter(sentence.text.charCodeAt(at - 1)) || end < sentence.text.length && isWordCharacter(sentence.text.charCodeAt(end))) continue
        uses.push({ start: sentence.start + at, end: sentence.start + end + possessive(sentence.text, end), exact: form.length === term.length })
      }
    }
  }
  return uses
}

/** How many characters a possessive ending takes after the word. */
function possessive(text: string, end: number): number {
  const mark = text.charCodeAt(end)
  if (mark !== 39 && mark !== 0x2019) return 0
  if (text[end + 1] === 's' || text[end + 1] === 'S') return isWordCharacter(text.charCodeAt(end + 2)) ? 0 : 2
  return /[sS]/.test(text[end - 1] ?? '') && text.charCodeAt(end + 1) <= 32 ? 1 : 0
}

function formsOf(written: string): readonly string[] {
  const term = written.replace(/\(e?s\)$/, '').replace(/^[Tt]he (?=[A-Z])/, '')
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
