/** Names in running text: what the first sentence calls the contract, what it amends, and what it calls itself as it goes on. */
import type { Contract, Span } from '../contract/contract'
import { everyMatch, firstMatch, hasMatch } from '../contract/matches'
import { rememberInSentence } from '../contract/memory'
import type { ContractKind } from './kind'
import type { OwnName } from './name-forms'
import { bareNoun, capitalNoun, changes } from './name-forms'

/** How far from the top a contract says what it is, and how far its title says that it changes another, in characters. */
const depth = 6_000, lead = 700

const inCapitals = new RegExp(String.raw`\b(?:[Tt]h(?:is|ese)|THIS|THESE|[Tt]he following)\s+((?:(?:[A-Z][\w’'/-]{0,30},?|and|of|for|to|or|&|in)\s+){0,9}(?:${capitalNoun})(?:\s+(?:for|of|on|FOR|OF|ON)\s+(?:(?:the|THE|an?|A)\s+)?(?:[A-Z][\w’'/-]{0,30}\s+){1,5})?)\b`, 'g')
const inSmall = /\b[Tt]his\s+((?:(?!(?:agreement|is|are|was|the|an?|of|in|for|to|and|sets?|contains?|constitutes?|forms?|supersedes?|entire|whole)\b)[a-z][a-z-]{2,20}\s+){1,3}(?:agreement|contract|deed)|(?:sub-?)?lease|licence|license|tenancy|promissory note|loan|offer letter)\b/g

/** "This Office Lease (the “Lease”)", "this tenancy agreement", "These Terms of Service". */
export function selfNames({ text }: Contract): OwnName[] {
  const head = text.slice(0, depth)
  return [...everyMatch(head, inCapitals), ...everyMatch(head, inSmall)].filter(m => !hasMatch(m[1]!, bareNoun)).slice(0, 3).map((m, i) => ({ ...lastGroup(m), worth: i === 0 ? 2.5 : 1 }))
}

const another = /\b(?:to|the|that certain|amends?|amending|an?|under|of|our|this|executed)\s+((?:(?:[A-Z][\w’'/-]{0,30},?|and|of|for|&)\s+){1,8}(?:Agreement|AGREEMENT|Contract|CONTRACT|Lease|LEASE|License|LICENSE|Licence|Note|NOTE|Plan|PLAN))\b/g

/** The first full names of other contracts: what an amendment amends, or what a paper called only "Agreement" is about. */
export function otherNames({ text }: Contract): OwnName[] {
  const amends = changesAnother(text)
  return [...everyMatch(text.slice(0, depth), another)].filter(m => amends || !hasMatch(m[1]!, changes)).slice(0, 2).map(m => ({ ...lastGroup(m), worth: amends ? 2 : 0.6 }))
}

export const changesAnother = (text: string) => hasMatch(text.slice(0, lead), changes)

function lastGroup(m: RegExpExecArray): Span {
  const end = m.index + m[0].length
  return { start: end - m[1]!.length, end }
}

const calls: readonly (readonly [word: string, kind: ContractKind])[] = [
  ['lease', 'lease'], ['sublease', 'lease'], ['tenancy', 'lease'], ['note', 'loan'], ['mortgage', 'loan'], ['guaranty', 'loan'], ['guarantee', 'loan'], ['debenture', 'loan'], ['warrant', 'investment'],
  ['terms', 'online-terms'], ['eula', 'online-terms'], ['licence', 'licence'], ['license', 'licence'], ['nda', 'nda'], ['mnda', 'nda'], ['subcontract', 'construction'], ['plan', 'other'],
]
const patterns = calls.map(([word, kind]) => {
  const says = new RegExp(`\\bth(?:is|ese) ${word}\\b`, 'i')
  return { word, kind, saysIt: rememberInSentence(text => firstMatch(text, says)) }
})

/** What a contract calls itself three times or more: "the term of this Lease", "these Terms". The place is the first. */
export function ownWords({ words, sentences }: Contract): { readonly kind: ContractKind; readonly at: Span }[] {
  return patterns.flatMap(({ word, kind, saysIt }) => {
    const uses = words.sentencesWith(word).slice(0, 60).flatMap(index => {
      const { text, start } = sentences[index]!, m = saysIt(text)
      return m ? [{ start: start + m.index + m[0].length - word.length, end: start + m.index + m[0].length }] : []
    })
    return uses.length > 2 ? [{ kind, at: uses[0]! }] : []
  })
}
