/** Whom a clause is hard on, where its own words say who does what: for the `against` of rules. */
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { Mention } from '../grammar/mentions'
import { mentionsIn, readMentions } from '../grammar/mentions'
import { counterparty } from './forms'
import type { Reading } from './rule'
import { spokenTo } from './voice'

type Against = (found: RegExpExecArray, sentence: Sentence, reading: Reading) => string | undefined

/** A reader who is called “you” bears it all; between named roles the words decide, and nobody is named where they speak of both. */
const orYou = (against: Against): Against => (found, sentence, reading) => spokenTo(reading.contract) ?? against(found, sentence, reading)
const one = (role: string | undefined): string | undefined => (role === 'each' ? undefined : role)

/** Sentences of honest contracts are shorter; in a longer one only the words near a match are looked at, so that many matches cost no more than their number. */
const long = 4_000, reach = 1_000
/** Where parties are named in a sentence, at least from `reach` before a match to its end. */
export function mentionsNear({ index, 0: { length } }: RegExpExecArray, sentence: Sentence, contract: Contract): readonly Mention[] {
  if (sentence.text.length <= long) return mentionsIn(contract, sentence)
  const from = Math.max(0, index - reach)
  return readMentions(contract, sentence.text.slice(from, index + Math.min(length, reach) + 60)).map(mention => ({ ...mention, start: mention.start + from, end: mention.end + from }))
}

/** The party that does it: “the |Contractor| hereby assigns”, the last one before the match that shall, may, grants, waives …, else the first one in it. */
const doer: Against = (found, sentence, { contract }) => {
  const doers = mentionsNear(found, sentence, contract).filter(({ possessive, end }) => !possessive && hasMatch(sentence.text.slice(end, end + 60), acts))
  return one((doers.findLast(({ start }) => start < found.index) ?? doers.find(({ start }) => start < found.index + found[0].length))?.role)
}
const acts = /^(?:,[^,;.]{1,40},)? (?:(?:hereby|also|further|expressly|irrevocably|unconditionally) ){0,2}(?:shall|will|must|may|can|hereby|agrees?|assigns?|transfers?|grants?|waives?|warrants?|represents?|authori[sz]es?|undertakes?|acknowledges?|covenants?|accepts?|appoints?|confirms?|consents?|indemnif(?:y|ies)|releases?|pays?)\b/i

/** Hard on whoever does it. */
export const onDoer = orYou(doer)
/** What one grants is hard on the grantor; what one may do with the other’s things is hard on the other. */
export const onGrantor = orYou((found, sentence, reading) => {
  const role = doer(found, sentence, reading)
  return hasMatch(sentence.text.slice(Math.max(0, found.index - reach), found.index), /\b(?:grants?|licen[cs]es?|agrees?|authori[sz]es?|consents?)\b/i) ? role : counterparty(reading, role)
})

/** How far before a match its owner may stand: “Provider’s total |liability”. */
const near = 45
/** The party whose name opens the match or stands right before it, else the first one in it. */
const named: Against = (found, sentence, { contract }) => {
  const mentions = mentionsNear(found, sentence, contract).filter(({ start, end }) => end > found.index - near && start < found.index + found[0].length)
  return one((mentions.findLast(({ start }) => start <= found.index + 4) ?? mentions[0])?.role)
}
/** The last party named in the match itself. */
const namedWithin: Against = (found, sentence, { contract }) => one(mentionsNear(found, sentence, contract).findLast(({ start, end }) => start >= found.index && end <= found.index + found[0].length + 4)?.role)
/** Hard on the party that the words name: “the Customer’s only remedy”. */
export const onNamed = orYou(named)
/** Hard on the party that the words do not name: “the Provider’s total liability”. */
export const onUnnamed = orYou((found, sentence, reading) => counterparty(reading, named(found, sentence, reading)))
/** The same, where the name stands in the marked words: “to the Client’s satisfaction”, “as the Client may request”. */
export const onUnnamedWithin = orYou((found, sentence, reading) => counterparty(reading, namedWithin(found, sentence, reading)))

/** Hard on whoever pays under this contract. */
export const onPayer = orYou((_, __, { contract }) => payerOf(contract))
/** Hard on whoever is paid under this contract. */
export const onPayee: Against = (_, __, reading) => counterparty(reading, payerOf(reading.contract))

const payers = new WeakMap<Contract, { readonly role: string | undefined }>()
/** The party that pays in most of the sentences in which one does; undefined where both do. */
function payerOf(contract: Contract): string | undefined {
  let known = payers.get(contract)
  if (!known) {
    const counts = new Map<string, number>()
    for (const i of contract.words.sentencesWith('pay')) {
      const sentence = contract.sentences[i]!
      for (const { role, possessive, end } of mentionsIn(contract, sentence)) if (!possessive && hasMatch(sentence.text.slice(end, end + 40), /^ (?:also )?(?:shall|will|must|agrees to) (?:\w+ )?pay\b/i)) counts.set(role, (counts.get(role) ?? 0) + 1)
    }
    const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
    payers.set(contract, (known = { role: most && most[1] > 2 * (next?.[1] ?? 0) ? one(most[0]) : undefined }))
  }
  return known.role
}

/** Hard on whoever must speak up in time: “unless the |Customer| gives notice”. */
export function onWhoeverMustSpeak(sentence: Sentence, { contract }: Reading): string | undefined {
  const you = spokenTo(contract), { text } = sentence
  if (you) return you
  const from = text.search(/\bunless\b|\bif\b(?=[^.;]{1,40}\b(?:fails?|does not|do not)\b[^.;]{0,12}\b(?:notify|give|object|inform))/i)
  return from < 0 ? undefined : one(mentionsIn(contract, sentence).find(({ start, end, possessive }) => !possessive && start >= from && start < from + 40 && hasMatch(text.slice(end, end + 40), speaks))?.role)
}
const speaks = /^ (?:(?:shall|must|has|may|first) ){0,2}(?:fails? to|does not|gives?|given|notif|provides?|delivers?|elects?|sends?|objects?|terminates?|cancels?|advises?|informs?)/i
