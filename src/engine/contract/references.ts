import type { Clause, Reference, Sentence, WordIndex } from './contract'
import { everyMatch, firstMatch } from './matches'
import type { Elsewhere } from './external-references'
import { elsewhereIn, headOf, isAmended, isAmendment, isExternal } from './external-references'
import { rememberInSentence } from './memory'
import { resolver } from './reference-targets'
import { sentencesWithAny } from './words'

const names = '(?:secs?|sects?|arts?|cls?|paras?|scheds?|exhs?)\\.|sub-?sections?|sections?|sub-?clauses?|clauses?|articles?|sub-?paragraphs?|paragraphs?|schedules?|exhibits?|annex(?:es|ures?)?|appendix|appendices|attachments?|addend(?:um|a)'
// The word in any case, but a letter only as a capital: "a section a party reads" is no reference.
const word = `${names.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)}|§{1,2}`
const item = '\\((?:[a-z]{1,2}|[ivxl]{1,5}|[A-Z]|[IVX]{1,4}|\\d{1,2})\\)'
const label = `(?:\\d{1,5}(?:\\.\\d{1,3}){0,5}(?:[A-Z]|\\.[a-z](?![\\p{L}.]))?(?:\\s?${item}){0,4}|[IVXLC]{1,7}(?![\\p{L}])(?:\\s?${item}){0,3}|(?:${item}){1,3}|[A-Z](?:-?\\d{1,2})?(?![\\p{L}\\p{N}’'])(?:\\.\\d{1,2}){0,2}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?!\\p{L}))`
const space = '[\\s\\u200b]{1,4}'
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${word})(?![A-Za-z])[\\s\\u200b]{0,4}(?:no\\.?${space}|number${space})?["“*_]{0,3}(${label}(?:(?:,?${space}(?:and|or|to|through|and/or|&)${space}|,${space}|\\s?[-–]\\s?)${label}){0,15})(?![\\p{L}\\p{N}%])`, 'gu')
const one = new RegExp(label, 'gu')
const triggers = ['sec', 'secs', 'sect', 'art', 'arts', 'cl', 'cls', 'para', 'paras', 'sched', 'exh', 'section', 'sections', 'clause', 'clauses', 'article', 'articles', 'paragraph', 'paragraphs', 'subsection', 'subsections', 'subclause', 'subparagraph', 'schedule', 'schedules', 'exhibit', 'exhibits', 'annex', 'annexes', 'annexure', 'annexures', 'appendix', 'appendices', 'attachment', 'attachments', 'addendum']

/** References that share a word: "Sections 2.1(a) and 4". Places are in their sentence. */
type Named = {
  readonly start: number
  readonly words: string
  /** "Sections", as written. */
  readonly name: string
  readonly kind: Reference['kind']
  readonly elsewhere: Elsewhere
  /** "2.1(a)", "4", without spaces. */
  readonly labels: readonly { readonly start: number; readonly end: number; readonly written: string }[]
}

const namedIn = rememberInSentence((text): readonly Named[] => [...everyMatch(text, pattern)].flatMap(({ index: start, 0: words, 1: name, 2: list }) => {
  const kind = /^(?:sch|exh|ann|app|att|add)/i.test(name!) ? 'attachment' : 'clause', end = start + words.length
  // "Article I", but not "the section I mean".
  if (kind === 'clause' && /^[AI]$/.test(list!) && /^\s[a-z]/.test(text.slice(end))) return []
  const labels = [...everyMatch(list!, one)].map(({ index, 0: label }) => ({ start: end - list!.length + index, end: end - list!.length + index + label.length, written: label.replace(/[\s\u200b]/g, '') }))
  return [{ start, words, name: name!, kind, elsewhere: elsewhereIn(text, start, words, kind), labels }]
}))

/** Every reference to a numbered place, in the order of the text, with the clause that it points to where the outline has one. */
export function readReferences(text: string, sentences: readonly Sentence[], clauses: readonly Clause[], words: WordIndex): Reference[] {
  const places = new Set(sentencesWithAny(words, triggers))
  if (text.includes('§')) for (const sentence of sentences) if (sentence.text.includes('§')) places.add(sentence.index)
  const numbers = new Set(clauses.map(({ number }) => number))
  const find = resolver(text, clauses)
  const amends = isAmendment(text), head = headOf(text)
  const found: Reference[] = []
  for (const index of [...places].sort((a, b) => a - b)) {
    const sentence = sentences[index]!
    for (const { start: at, words: written, name, kind, elsewhere, labels } of namedIn(sentence.text)) {
      const start = sentence.start + at
      // The number of the clause that begins here refers to nothing.
      if (clauses[sentence.clause] && clauses[sentence.clause]!.at.start <= start && start < clauses[sentence.clause]!.at.end && at < 12) continue
      // "Exhibit 10.6" at the very top is the filing's number for the contract itself.
      const filed = kind === 'attachment' && start < 400 && labels.some(label => /\d\.\d/.test(label.written))
      const external = filed || isExternal(elsewhere, head, sentence) || amends && isAmended(sentence, at, written)
      let before = ''
      for (const label of labels) {
        const { written } = label, from = sentence.start + label.start, end = sentence.start + label.end
        if (kind === 'clause' && /^[A-Z]/.test(written) && !/^[IVXLC]+/.test(written) && !/^[A-Z][.-]?\d/.test(written) && !numbers.has(written) && written.length === 1) continue
        const after = text.slice(end, end + 60)
        const full = written.startsWith('(') ? whole(before, written, after) : written
        before = full
        const target = external ? undefined : find(full, kind, name, sentence, after)
        found.push({ kind, label: written, sentence: index, start: label === labels[0] ? start : from, end, external, ...(target === undefined ? {} : { target }) })
      }
    }
  }
  return found
}

/** An item together with its clause: "(b)" in "Sections 2.1(a) and (b)", and in "paragraph (b) of Section 2.1". */
function whole(before: string, item: string, after: string): string {
  if (before === '') {
    const of = firstMatch(after, /^\s{1,3}(?:of|in|to)\s(?:section|clause|article|paragraph)\s(\d{1,3}(?:\.\d{1,3}){0,4})(?![\d(])/i)
    return of ? of[1]! + item : item
  }
  const items = before.match(/\([^()]{1,4}\)/g) ?? []
  const style = (word: string) => (/\d/.test(word) ? 1 : /^\([ivx]+\)$/.test(word) ? 2 : /[a-z]/.test(word) ? 3 : 4)
  const beside = items.findLastIndex(one => style(one) === style(item))
  return beside < 0 ? before.slice(0, before.length - (items.at(-1)?.length ?? 0)) + item : before.slice(0, before.indexOf('(')) + items.slice(0, beside).join('') + item
}
