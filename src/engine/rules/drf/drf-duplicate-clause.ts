import type { Contract, Sentence, Span } from '../../contract/contract'
import { everyMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { inAttachment } from './attachments'
import { numeral } from './numerals'

/** Shorter sentences are alike by chance. In words. */
const fewest = 14
/** Nearer to each other they are two cases side by side, with figures of their own. In sentences. */
const apart = 8
/** What is left out when two sentences are compared: figures, and the words for must and may. */
const values = new RegExp(`\\b(?:shall|must|will|may|can|should)(?: not)?\\b|(?<![\\w.])(?:[$€£]\\s?)?\\d[\\d,.]*\\b%?|\\b${numeral}(?:[- ]${numeral}){0,5}\\b`, 'gi')
/** “Section 4.2”, and the number that the sentence begins with, are places and no values. */
const places = /\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex|appendix|pages?|items?|lines?|no\.?)\s{1,3}["“(]?[\w.()-]{1,30}|\b(?:phase|stage|step|year|month|quarter|lot|unit|tier|level|class|series|group)\s(?:\d|[IVX]{1,3}\b|[A-Z]\b)[\d.]{0,6}|^[\s*_]{0,4}(?:\(?[\da-z]{1,4}(?:\.\d{1,3}){0,4}[.)]?\s)/gi

type Frame = { readonly key: string; readonly found: readonly { readonly value: string; readonly from: number; readonly to: number }[] }

/** A length of time, or must and may: where a sum or a share differs, so may the things that are paid for. */
const modal = /^(?:shall|must|will|may|can|should)/
const unit = /^(?:\s?\(\d{1,3}\))?[\s-](?:(?:business|working|calendar|full) )?(?:hours?|days?|weeks?|months?|years?)\b/i

/** The sentence with a hole for each value, and the values. */
const frame = rememberInSentence((text): Frame => {
  const bare = text.replace(places, place => '¤'.repeat(place.length))
  const found = [...everyMatch(bare, values)].map(({ index, 0: value }) => ({ value: value.toLowerCase().replace(/[.,]$/, ''), from: index, to: index + value.replace(/[.,]$/, '').length }))
  return { key: bare.replace(values, '#').toLowerCase().replace(/[^a-z#]+/g, ' ').trim(), found }
})

/** How much of a sentence’s end must be alike, in characters: a quick look before the thorough one. */
const ending = 24

/** The sentences that end as another one does. */
function endingAlike({ sentences }: Contract): Sentence[] {
  const byEnd = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    if (!sentence.operative || sentence.words.to - sentence.words.from < fewest || sentence.text.length > 2_000) continue
    const end = sentence.text.slice(-ending), same = byEnd.get(end)
    if (same) same.push(sentence)
    else byEnd.set(end, [sentence])
  }
  return [...byEnd.values()].filter(same => same.length > 1).flat()
}

function twins({ contract }: Reading): Hit[] {
  const byKey = new Map<string, Sentence[]>()
  for (const sentence of endingAlike(contract)) {
    const { key, found } = frame(sentence.text)
    if (found.length === 0 || inAttachment(contract, sentence.start)) continue
    const same = byKey.get(key)
    if (same) same.push(sentence)
    else byKey.set(key, [sentence])
  }
  return [...byKey.values()].flatMap(same => {
    const [one, other] = same
    if (!one || !other || same.length !== 2 || other.index - one.index < apart) return []
    const different = frame(one.text).found.flatMap((value, i): readonly [Span, Span][] => {
      const second = frame(other.text).found[i]!
      return value.value === second.value ? [] : [[{ start: one.start + value.from, end: one.start + value.to }, { start: other.start + second.from, end: other.start + second.to }]]
    })
    const telling = frame(one.text).found.every((value, i) => value.value === frame(other.text).found[i]!.value || hasMatch(value.value, modal) || hasMatch(one.text.slice(value.to), unit) || /^\)?[\s-]/.test(one.text.slice(value.to)) && hasMatch(one.text.slice(value.to + 1), unit))
    return telling && different.length > 0 && different.length <= 2 ? [{ spans: [...different.map(([first]) => first), ...different.map(([, second]) => second)] }] : []
  })
}

/** Enough sentences to keep the examples’ twins apart. */
const between = 'The oven is white.\n'.repeat(apart)

export default rule({
  id: 'drf-duplicate-clause', severity: 2, tier: 'likely',
  title: 'The same sentence twice, and the two differ',
  why: 'One of the two was changed and the other was forgotten, and each of you will point to the one that suits.',
  ask: 'Which of these two sentences counts?',
  fallback: 'One of them, in one place.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: twins },
  flags: [
    'The Supplier shall mend each fault in the oven within «five» days after the Buyer has told the Supplier of it in writing.\n' + between + 'The Supplier shall mend each fault in the oven within «nine» days after the Buyer has told the Supplier of it in writing.',
    'The Tenant «shall» tell the Landlord of any damp in the walls of the shop before the end of the week in which it is seen.\n' + between + 'The Tenant «may» tell the Landlord of any damp in the walls of the shop before the end of the week in which it is seen.',
    '4.1 The Agent gives back a tenth of its fee to each buyer who leaves the sale at least «three» weeks before the keys are handed over.\n' + between + '7.3 The Agent gives back a tenth of its fee to each buyer who leaves the sale at least «five» weeks before the keys are handed over.',
  ],
  passes: [
    'The Supplier shall mend each fault in the oven within five days after the Buyer has told the Supplier of it in writing.\n' + between + 'The Supplier shall mend each fault in the oven within five days after the Buyer has told the Supplier of it in writing.',
    'The Tenant shall tell the Landlord of any damp in the walls of the shop before the end of the week in which it is seen.\n' + between + 'The Landlord may tell the Tenant of any damp in the walls of the shop before the end of the week in which it is seen.',
    'In year 1 the Agent gives back a tenth of its fee, and at most $900, to each buyer who leaves the sale before the keys are handed over as section 4 says.\n' + between + 'In year 1 the Agent gives back a tenth of its fee, and at most $900, to each buyer who leaves the sale before the keys are handed over as section 9 says.',
    'The Supplier shall mend each fault in the oven within five days after the Buyer has told the Supplier of it in writing.\nThe Supplier shall mend each fault in the oven within nine days after the Buyer has told the Supplier of it in writing.',
    'The Agent gives back at most $900 to each buyer who leaves the sale of the old mill before the keys are handed over.\n' + between + 'The Agent gives back at most $400 to each buyer who leaves the sale of the old mill before the keys are handed over.',
    'The Agent answers in 5 days.\n' + between + 'The Agent answers in 9 days.',
  ],
})
