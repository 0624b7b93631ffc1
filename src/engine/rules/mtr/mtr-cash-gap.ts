import type { Contract, Duration, Span } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { quantitiesIn } from '../../contract/quantities-in'
import { sentencesWithAny } from '../../contract/words'
import { daysOf } from '../figures'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const most = 60
const check = /\b(?:accept(?:s|ed|ance)?|reject(?:s|ed|ion)?|approves?|reviews?|inspects?|tests?)\b/i
const work = /\b(?:deliverables?|works?|milestones?|services?|goods|products?|results?|designs?|software|reports?)\b/i
const paid = /\b(?:pays?|payable|payments?|due|invoices?)\b/i

type Place = { readonly length: Duration; readonly span: Span }

/** The days that the client has to check, and those that it then has to pay, where the second count begins when the first is over. */
function financed({ contract }: Reading): Hit[] {
  const toCheck = first(contract, ['accept', 'accepts', 'accepted', 'acceptance', 'reject', 'rejects', 'rejected', 'rejection', 'approve', 'approves', 'review', 'reviews', 'inspect', 'test'], text => hasMatch(text, check) && hasMatch(text, work) && !hasMatch(text, paid), /\b(?:within|has|have|period of)\b[^.;]{0,25}$/i, /^[’')]{0,3} ?(?:(?:of|after|from|following)\b[^.;]{0,50}?\b(?:receipt|deliver\w*|submission|completion)|(?:in which )?to (?:accept|reject|review|approve|inspect|test)\b)/i)
  const toPay = first(contract, ['pay', 'pays', 'payable', 'payment', 'due'], text => hasMatch(text, paid), /\b(?:within|in|net)\b[^.;]{0,20}$/i, /^[’')]{0,3} ?(?:of|after|from|following) (?:the )?(?:date of )?(?:\w+ ){0,3}?(?:acceptance|approval)\b/i)
  if (!toCheck || !toPay || daysOf(toCheck.length)[1] > 100) return []
  const days = daysOf(toCheck.length)[1] + daysOf(toPay.length)[1]
  if (days <= most) return []
  return [{ spans: [toCheck.span, toPay.span].toSorted((a, b) => a.start - b.start), computed: `From delivery to payment it can take ${Math.round(days)} days.` }]
}

function first(contract: Contract, words: readonly string[], about: (text: string) => boolean, before: RegExp, after: RegExp): Place | undefined {
  for (const i of sentencesWithAny(contract.words, words)) {
    const sentence = contract.sentences[i]!, { text, start } = sentence
    if (!sentence.operative || text.length > 1_500 || !about(text)) continue
    const found = quantitiesIn(contract, sentence).find((quantity): quantity is Duration => quantity.kind === 'duration' && hasMatch(text.slice(Math.max(0, quantity.start - start - 40), quantity.start - start), before) && hasMatch(text.slice(quantity.end - start, quantity.end - start + 70), after))
    if (found) return { length: found, span: { start: found.start, end: found.end } }
  }
  return undefined
}

export default rule({
  id: 'mtr-cash-gap', severity: 3, tier: 'likely',
  title: 'You work first and are paid months later',
  why: 'The time for checking and the time for paying follow one another, and you finance both.',
  ask: 'Could you shorten the checking, or pay a part when we start?',
  fallback: '30% at the start; ten business days to check; 14 days to pay.',
  sources: ['EU Directive 2011/7 on late payment'], labels: [],
  find: { inContract: financed },
  flags: [
    'The Client has «30 days» to accept or reject the deliverables.\nThe Client shall pay within «45 days» of acceptance.',
    'The Client shall review each milestone within «six weeks» after delivery.\nThe fee is payable within «30 days» after acceptance.',
    'The Customer shall accept the work within «20 business days» of delivery.\nPayment is due within «60 days» after approval.',
  ],
  passes: [
    'The Client has 10 days to accept or reject the deliverables.\nThe Client shall pay within 14 days of acceptance.',
    'The Client shall review each milestone within six weeks after delivery.\nThe fee is payable within 30 days of the invoice.',
    'The Customer shall accept the work within 20 business days of delivery.\nPayment is due at the start.',
  ],
})
