import { anyOf } from './any-of'
import { bySentence } from './by-sentence'
import { actor, norm, otherThan } from './holder'
import type { Contract, Sentence } from '../contract/contract'
import type { ProvisionKind } from './provision'

/** Up to the end of the sentence, over decimal points: 12.5%. */
const gap = (letters: number) => String.raw`(?:[^.;]|\.(?=\d)){0,${letters}}`
const percent = String.raw`(?:[\d*X\])]\s?%|\bper ?cent(?:age)?\b|\b(?:portion|share) of\b|\bhalf\b)`
const takings = String.raw`(?:revenues?|net sales|gross sales|sales|profits?|proceeds|receipts|income|turnover|earnings|royalt\w+|(?:fees|monies|moneys|sums|amounts|payments|consideration) (?:\w+ ){0,2}(?:received|collected|paid|billed|earned|invoiced))`
const paid = String.raw`(?:pay|paid|pays|receives?|remit|entitled|earn|retain|payable|shares?|credit|keep)`
const receiver = (sentence: Sentence, contract: Contract) => otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && /^(?:pay|remit|credit)$/.test(n.verb) && !n.passive)?.who)
  ?? actor(sentence, contract, ['must', 'may'], /^(?:receive|earn|retain|keep|share|split)$/)

const unlike = [
  /\binterest (?:at|shall accrue|of)\b|\btax(?:es)?\b[^.;]{0,60}%|\bunderpa(?:yment|id)\b|\brestocking\b|\bstop order\b|\baudit\b|\bindemnif|\bliabilit|\bliable\b|\bdiscounts?\b|\bdamages\b/i,
  /\bnot (?:be )?(?:entitled|required|obligated|pay|receive)\b[^.;]{0,100}\b(?:royalt|commission|fees?|share)|\bwithout\b[^.;]{0,40}\broyalt|\b(?:ownership|equity capital|voting)\b[^.;]{0,60}\bprofits\b|\bseparate (?:written )?agreement\b|\bright to receive (?:over|more than)\b/i,
  /\bshar\w+ (?:equally )?(?:the |all )?(?:costs?|expenses?|information)\b|\b(?:lost|loss of) (?:profits?|revenues?)\b|\b(?:accuracy|discrepancy|records|costs? of|vacation|true-?up|construction|late (?:fee|charge)|handling fee)\b|\brevenue sharing\b[^.;]{0,60}\bnegotiat|\bnegotiat\w+\b[^.;]{0,100}\brevenue shar/i,
]

/** A part of what comes in. */
const part = bySentence({
  match: [
    new RegExp(String.raw`\b${paid}\b[^]{0,200}${percent}[^]{0,120}\b${takings}\b`, 'i'),
    new RegExp(String.raw`\b(?:fees?|commissions?|compensation|royalt(?:y|ies))\b${gap(120)}(?:[\d*X\])]\s?%|\bper ?cent\b)${gap(80)}\b(?:${takings}|price|net assets|premiums?)\b`, 'i'),
  ],
  unless: unlike, holder: receiver,
})

/** A royalty, a commission or a split by its name. */
const named = bySentence({
  match: [
    new RegExp(String.raw`\b(?:pay|paid|payable|remit|receive|earn)\b${gap(120)}\b(?:royalt(?:y|ies)|commissions?|revenue share|profit share)\b${gap(160)}(?:\d\s?%|percent|\bon (?:net|gross|all)|\bequal to|\bof (?:\d|\$|\[|\w+ per|net|gross|the (?:net|gross|price))|\bfor (?:each|every|all))`, 'i'),
    /\b(?:revenue|profit)s?[- ](?:shar\w+|split)\b[^.;]{0,80}(?:\d|%|percent|equal|between|shall|will)/i, new RegExp(String.raw`\broyalt(?:y|ies)\b${gap(120)}(?:[\d*\])]\s?%|percent)`, 'i'), /\b(?:shall|will|agrees? to|must) (?:\w+ )?pay\b[^.;]{0,100}\broyalt/i,
    /\b(?:shall|will|agrees? to) (?:be )?(?:shared?|split|divided?|allocated?|distributed?)\b[^.;]{0,80}\b(?:revenues?|profits?|proceeds|income|receipts)\b/i,
    /\b(?:revenues?|profits?|proceeds|income|receipts)\b[^.;]{0,80}\b(?:shall|will) be (?:\w+ )?(?:shared|split|divided)\b[^.;]{0,80}\b(?:equal\w*|fifty|between|%|percent|as follows|pro rata)/i,
  ],
  unless: unlike, holder: receiver,
})

export const revenueProfitSharing: ProvisionKind = {
  kind: 'revenue-profit-sharing',
  holder: 'who receives the share',
  triggers: ['fee', 'fees', 'split', 'equally', 'royalty', 'royalties', 'revenue', 'revenues', 'profits', 'profit', 'commission', 'commissions', 'percent', 'share', 'shared', 'shares', 'percentage', 'sales', 'proceeds', 'income', 'receipts', 'turnover', 'monies'],
  find: anyOf(part, named),
  finds: [
    '«The Parties shall share all revenue equally.»', '«The Licensee shall pay the Licensor a royalty of 5% of net sales.»', '«The Agent will be paid a fee of 5.5% of the purchase price of the lamps sold.»',
    '«Net proceeds will be shared fifty-fifty between the Parties.»', '«The Publisher shall pay the Author 12.5% of all monies received for the Book.»',
  ],
  passes: [
    'The Parties shall share the costs of the mediation equally.', 'The Licensee shall pay USD 500 on signing.', 'The Buyer shall receive a discount of 10% on sales of more than 100 lamps.',
    'An affiliate is a company of which one has the right to receive over 50% of the profits.',
  ],
}
