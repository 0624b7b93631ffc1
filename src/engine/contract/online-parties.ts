import type { DefinedTerm, Party, Sentence, Span, WordIndex } from './contract'
import { everyMatch, firstMatch, hasMatch } from './matches'
import { rememberInSentence } from './memory'
import { nameIn } from './party-names'
import { sureForm, shortName } from './legal-forms'
import { notAParty } from './party-roles'
import { sentencesWithAny } from './words'

/** 'You' and 'We' (or the word that stands for us) where a text speaks to its reader. Empty where it does not. */
export function readOnlineParties(text: string, sentences: readonly Sentence[], definitions: readonly DefinedTerm[]): Party[] {
  const you = first(sentences, /\byou(?:r|rs)?\b/i)
  if (!you) return []
  const we = first(sentences, /\b(?:[Ww]e|our|ours|us|Our|WE|OUR)\b(?!\.S)/)
  const user = group(definitions, /^(?:you|your|yours|user|users)$/i)
  const us = group(definitions, /^(?:we|us|our|ours)$/i)
  const provider = we ? { role: 'We', at: we } : company(text, definitions)
  const parties: Party[] = [{ role: 'You', aliases: unique(['your', 'yours', 'yourself', ...user.filter(term => !/^you/i.test(term))]), at: you }]
  if (!provider) return parties
  const words = us.filter(term => !/^(?:we|us|our|ours)$/i.test(term) && term !== provider.role)
  const anchor = definitions.find(one => /^(?:we|us|our)$/i.test(one.term) || words.includes(one.term))
  const named = (anchor && nameBefore(text, anchor.meaning)) || operator(text)
  const aliases = unique([...(we ? ['us', 'our', 'ours'] : []), ...words, ...(named ? [shortName(named)] : []), ...(we && mentions(text, 'the Company') > 2 ? ['the Company', 'Company'] : [])]).filter(word => word !== provider.role && word !== named)
  parties.push({ role: provider.role, ...(named ? { name: named } : {}), aliases, at: provider.at })
  return parties
}

/** How often a text speaks to its reader, and of itself, in each thousand words. */
export function speech(sentences: readonly Sentence[], words: WordIndex): { readonly you: number; readonly we: number } {
  let you = 0, we = 0
  for (const index of sentencesWithAny(words, ['you', 'your', 'yours', 'we', 'our', 'us'])) {
    const here = speechIn(sentences[index]!.text)
    if (!here) continue
    you += here.you
    we += here.we
  }
  const share = (count: number) => (count * 1000) / Math.max(words.count, 1)
  return { you: share(you), we: share(we) }
}

const speechIn = rememberInSentence((text): { readonly you: number; readonly we: number } | undefined => {
  const you = text.match(/\b(?:you|your|yours)\b/gi)?.length ?? 0, we = text.match(/\b(?:[Ww]e|WE|[Oo]ur|OUR|us)\b(?!\.S)/g)?.length ?? 0
  return you + we > 0 ? { you, we } : undefined
})

function first(sentences: readonly Sentence[], pattern: RegExp): Span | undefined {
  for (const sentence of sentences) {
    if (!sentence.operative && sentences.length > 3) continue
    const m = firstMatch(sentence.text, pattern)
    if (m) return { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
  }
  return undefined
}

/** The other words that a contract defines in the same breath as these: (“Acme,” “we,” or “us”). */
function group(definitions: readonly DefinedTerm[], own: RegExp): string[] {
  const found: string[] = []
  definitions.forEach((one, i) => {
    if (!hasMatch(one.term, own)) return
    found.push(one.term)
    for (const step of [-1, 1]) {
      for (let k = i + step; definitions[k] && Math.abs(definitions[k]!.at.start - definitions[k - step]!.at.start) < 60; k += step) {
        if (hasMatch(definitions[k]!.term, notAParty) && !hasMatch(definitions[k]!.term, own)) break
        if (/^(?:you|we|us|our|your)$/i.test(definitions[k]!.term) && !hasMatch(definitions[k]!.term, own)) break
        found.push(definitions[k]!.term)
      }
    }
  })
  return unique(found)
}

function company(text: string, definitions: readonly DefinedTerm[]): { role: string; at: Span } | undefined {
  const counts = new Map<string, number>()
  for (const word of ['Company', 'Provider', 'Licensor', 'Employer', 'Operator', 'Publisher']) counts.set(word, mentions(text, word))
  for (const one of definitions) if (!hasMatch(one.term, notAParty) && /^[A-Z0-9]/.test(one.term) && !hasMatch(one.term, /^(?:you|user|customer|member|subscriber|licensee|account)/i)) {
    const near = text.slice(Math.max(0, one.at.start - 120), one.at.start)
    if (hasMatch(near, sureForm)) counts.set(one.term, one.uses.length)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 2) return undefined
  const at = text.indexOf(best[0])
  return at < 0 ? undefined : { role: best[0], at: { start: at, end: at + best[0].length } }
}

function mentions(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < 500; at = text.indexOf(word, at + word.length)) count++
  return count
}

function nameBefore(text: string, meaning: Span): string | undefined {
  const piece = text.slice(Math.max(meaning.start, meaning.end - 220), meaning.end)
  const cuts = [...everyMatch(piece, /\b(?:by|between|with|among|and|from|to|is|of|means)\s+(?=[A-Z0-9])/g)].toReversed()
  for (const m of cuts) {
    const name = nameIn(piece.slice(m.index + m[0].length))
    if (name && name.start < 3 && hasMatch(name.name, sureForm)) return name.name
  }
  const name = nameIn(piece)
  return name && hasMatch(name.name, sureForm) ? name.name : undefined
}

function operator(text: string): string | undefined {
  const m = firstMatch(text.slice(0, 60_000), /\b(?:operated|owned|provided|offered|published|made available|brought to you)(?:\s(?:and|or|\/)\s(?:operated|owned|provided|controlled|maintained))?\s(?:to you\s)?by\s+(?=["“]?[A-Z0-9])/)
  if (!m) return undefined
  const name = nameIn(text.slice(m.index + m[0].length, m.index + m[0].length + 160))
  return name && name.start < 3 && hasMatch(name.name, sureForm) ? name.name : undefined
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
