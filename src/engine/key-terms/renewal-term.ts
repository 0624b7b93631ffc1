import type { Contract, Sentence } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import type { Provision } from '../provisions/provision'
import { firstDuration } from './first-duration'
import type { KeyTermKind } from './key-term'
import type { Found } from './of-provisions'
import { firstOf } from './of-provisions'
import { durationsIn } from './quantities-in'

export const renewalTerm: KeyTermKind = {
  kind: 'renewal-term',
  find: (contract, provisions) => {
    // What renews the contract itself stands before what renews a part of it.
    const ranked = [...provisions].sort((a, b) => Number(isWhole(contract, b)) - Number(isWhole(contract, a)))
    return firstOf(contract, ranked, 'renewal-term', sentence => renewal(contract, sentence, firstDuration(contract)[0]))
  },
  finds: [
    ['The Licensee may extend the exclusive period for a further three years.\n\nThis Agreement shall automatically renew for successive «one-year» terms.', 'P1Y'],
    ['The term is two years from signature, with automatic «annual renewals» thereafter.', 'P1Y'],
    ['Following the initial term, this Agreement shall «continue indefinitely» until either party ends it.', 'perpetual'],
    ['Your subscription «renews each month» until you cancel.', 'P1M'],
    ['The contract shall be prolonged by «one year» in each case.', 'P1Y'],
    ['The Contract is «renewed tacitly every year».', 'P1Y'],
    ['After that, this Agreement renews automatically for successive «one-year» terms.', 'P1Y'],
    ['Thereafter this Agreement shall continue from «year to year» unless either party ends it.', 'P1Y'],
  ],
  passes: ['The Supplier may extend the delivery date by ten days.'],
}

const whole = /\b(?:agreement|term|contract|lease|licen[cs]e|subscription|engagement|employment)\b[^.;]{0,90}\b(?:renew\w*|extend\w*|continue)\b|\b(?:renew|extend) (?:the term|this)\b/i
const isWhole = ({ text }: Contract, { kind, start, end }: Provision) => kind === 'renewal-term' && hasMatch(text.slice(start, end), whole)

const named: readonly (readonly [words: RegExp, value: string])[] = [
  [/\byear[- ](?:to|by)[- ]year\b|\b(?:successive|additional|further|consecutive) (?:annual|yearly) (?:terms?|periods?)\b|\bannual(?:ly)? (?:basis|renew\w*|terms?|periods?)\b|\brenew\w* annually\b|\b(?:renew\w*|extend\w*|prolong\w*)\s(?:\w+\s){0,6}(?:another|each|every|(?:a|one) (?:further|additional)) year\b|\brenewing annually\b|\bannual renewals?\b/i, 'P1Y'],
  [/\bmonth[- ](?:to|by)[- ]month\b|\bmonthly (?:basis|terms?|periods?)\b|\brenew\w*\s(?:\w+\s){0,3}(?:monthly|(?:each|every) month|another month)\b/i, 'P1M'],
]

function renewal(contract: Contract, { start, end, text }: Sentence, first: Found | undefined): Found | undefined {
  const renews = /\b(?:renew\w*|extend(?:ed|s|ing)?|extensions?|prolong\w*|roll(?:s|ed)? over|successive|additional|consecutive|subsequent|further)\b/gi
  const durations = durationsIn(contract, { start, end })
  for (const m of everyMatch(text, renews)) {
    const next = durations.find(d => d.start >= start + m.index && d.start - (start + m.index) < 110)
    if (!next) continue
    const tail = contract.text.slice(next.end, next.end + 40), between = text.slice(m.index + m[0].length, next.start - start)
    if (hasMatch(between, /\b(?:notice|unless|not less than|at least|prior|before|within)\b/i) || hasMatch(tail, /^[’']?\s*(?:prior|written|advance|notice|before)/i) || /[.;]\s/.test(between)) continue
    return { start: next.start, end: next.end, value: next.iso }
  }
  for (const [words, value] of named) {
    const m = firstMatch(text, words)
    if (m) return { start: start + m.index, end: start + m.index + m[0].length, value }
  }
  const open = firstMatch(text, /\b(?:thereafter|after that|automatically)\b[^.;]{0,60}\bcontinue\b[^.;]{0,60}\b(?:until terminated|until either party|indefinitely)\b/i) ?? /\bcontinues? indefinitely\b/i.exec(text) ?? /\bindefinitely after that\b/i.exec(text)
  if (open) return { start: start + open.index, end: start + open.index + open[0].length, value: 'perpetual' }
  const same = firstMatch(text, /\b(?:same|like|equal|similar)\b[^.;]{0,30}\b(?:terms?|periods?|durations?|length)\b/i)
  return same && first ? { start: start + same.index, end: start + same.index + same[0].length, value: first.value } : undefined
}
