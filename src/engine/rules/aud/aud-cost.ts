import type { Percentage } from '../../contract/contract'
import { quantitiesIn } from '../../contract/quantities-in'
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const audit = /\b(?:audit|inspection|examination|review)\b/i
const bears = /\b(?:pay|bear|reimburse|cost|costs|expense|expenses|fees)\b/i
const error = /\b(?:under-?(?:pa(?:id|yment)|stat\w+|report\w*)|over-?(?:charg\w+|pa(?:id|yment)|stat\w+)|discrepanc\w+|deficien\w+|error|variance|shortfall|difference|exceeds?|more than|less than)\b/i

const ofInterest = /^\)?,? ?(?:per|a|each) (?:month|annum|year)/i
/** The costs are those of the audit itself. */
const ofAudit = /\b(?:costs?|expenses?|fees|charges)\b[^.;]{0,80}\b(?:audit|inspection|examination)|\b(?:audit|inspection|examination)(?: fees| costs)\b/i

/** A share of error below five per cent at which the audited side pays for the audit. */
function lowLine(sentence: Sentence, { contract }: Reading): Hit[] {
  const { text } = sentence
  if (!sentence.operative || text.length > 2_500 || !hasMatch(text, audit) || !hasMatch(text, bears) || !hasMatch(text, error) ) return []
  const shares = quantitiesIn(contract, sentence).filter((quantity): quantity is Percentage => quantity.kind === 'percentage')
  const line = shares.length === 1 ? shares[0] : undefined
  if (!line || line.value <= 0 || line.value >= 5 || hasMatch(contract.text.slice(line.end, line.end + 30), ofInterest) || /\b(?:plus|rate|interest)\b[^.;]{0,40}$/i.test(contract.text.slice(Math.max(sentence.start, line.start - 60), line.start)) || !hasMatch(text, ofAudit)) return []
  return [{ spans: [{ start: line.start, end: line.end }] }]
}

export default rule({
  id: 'aud-cost', severity: 1, tier: 'likely',
  title: 'A small slip, and the audit is at your cost',
  why: 'An auditor can cost more than the sum that was missing.',
  ask: 'Could this start at 10%?',
  fallback: 'Only where more than 10% was missing, and only reasonable costs.',
  sources: ['Practitioners’ checklists'], labels: ['cuad:audit-rights'],
  find: { triggers: ['audit', 'inspection', 'examination'], inSentence: lowLine },
  flags: [
    'If an audit shows an underpayment of more than «2%», the Licensee shall pay the cost of the audit.',
    'Where the inspection reveals a discrepancy exceeding «three percent (3%)», the Agent bears all expenses of the inspection.',
    'The Reseller shall reimburse the audit fees if the sales were understated by «1 per cent» or more.',
  ],
  passes: [
    'If an audit shows an underpayment of more than 10%, the Licensee shall pay the cost of the audit.',
    'The Licensor pays the cost of the audit, also if 2% is missing from no underpayment; the line is 5%.',
    'The Reseller shall pay 1% of the sales each month.',
  ],
})
