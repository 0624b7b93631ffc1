import { readContractType } from '../../contract-type'
import { firstMatch, hasMatch } from '../../contract/matches'
import { counterparty } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const figure = String.raw`(?:[$€£]|\b(?:USD|EUR|GBP|US\s?\$)|\[[\s*]{1,12}\]|\*{3,}|(?<!\b(?:Section|Article|Exhibit|Schedule|Year|Years|clause|Paragraph|Phase) )(?<![\d.,])\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|sixty|hundred)\b)`
const must = String.raw`\b(?:shall|must|will|agrees? to|commits? to|undertakes? to|guarantees?|(?<!not be )(?:obligated|required) to)\b(?! not\b)`
const sums = String.raw`(?:[\w-]+ ){0,2}(?:fees?|payments?|royalt(?:y|ies)|commitments?|guarantees?|purchases?|spend|charges)`
/** A quantity or a sum that is due whatever happens. */
const due = new RegExp([
  String.raw`${must}[^.;]{0,60}?\b(?:purchase|buy|order|pay|spend|procure|take)\b[^.;]{0,80}?\b(?:at least|(?:a )?minimum (?:of|number of|quantity of|purchase of)|no(?:t)? (?:less|fewer) than)\b(?=[^.;]{0,60}?${figure})`,
  String.raw`${must}[^.;]{0,20}?\bpay\b[^.;]{0,60}?\b(?:minimum|guaranteed) ${sums}\b`,
  String.raw`\b(?:minimum|guaranteed) ${sums}\b[^.;]{0,60}?\b(?:is|are|shall be|will be|of|equal to|:)(?=[^.;]{0,30}?${figure})`,
  String.raw`\btake[- ]or[- ]pay\b|\bpay\b[^.;]{0,80}?\bshortfall\b|\bshortfall\b[^.;]{0,120}?\b(?:pay|payable|invoice)\b`,
].join('|'), 'i')
/** The least size of one order, of a sale to others or of a report is no promise to buy. */
const unlike = /\bminimum (?:order(?:s|ing)?|sale|resale|advertised|lot|batch) (?:quantit\w+|size|price|amount|value)s?\b|\bMOQ\b|\bper order\b|\beach order\b|\b(?:no|not)\b[^.;]{0,40}\bminimum\b|\b(?:wages?|salary|employee|insur\w+|coverage|rent|loan|interest|shares|stock|notice|capital|equity|best efforts|reasonable efforts|endeavou?rs|price per|not obligated|no obligation|deposit|excess of|per hour|per load|labou?r|on site|union|guild|lead time|shipping|if \w+ commits|liquidated|pre-?payment)\b/i

/** Who bears it: whoever the minimum is not promised to. */
function minimums(reading: Reading): Hit[] {
  const { contract, provisions } = reading
  if (!trades.has(readContractType(contract).kind)) return []
  return provisions.flatMap(({ kind, holder, start, end }) => {
    if (kind !== 'minimum-commitment' || holder === 'each') return []
    const text = contract.text.slice(start, Math.min(end, start + 3_000)), found = hasMatch(text, unlike) ? null : firstMatch(text, due)
    if (!found) return []
    const against = counterparty(reading, holder)
    return [{ spans: [{ start: start + found.index, end: start + found.index + found[0].length }], ...(against ? { against } : {}) }]
  })
}
const trades: ReadonlySet<string> = new Set(['services', 'saas', 'licence', 'sale', 'distribution', 'online-terms', 'other', 'partnership'])

export default rule({
  id: 'pay-min-commit', severity: 3, tier: 'likely', together: true,
  title: 'A minimum is due, whatever you use or sell',
  why: 'If business is slow, you pay for what you do not need.',
  ask: 'Could what we do not use be carried over, or the minimum grow with the business?',
  fallback: 'A low minimum in the first year; what is not used counts for the next.',
  sources: ['CUAD: 32% of 510 contracts hold a minimum commitment'], labels: ['cuad:minimum-commitment'],
  find: { inContract: minimums },
  flags: [
    'This Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer «shall purchase at least» 400 licences each year from the Provider.',
    'This Agreement is between Alder Ltd (the “Maker”) and Birch Ltd (the “Distributor”).\nThe «minimum annual royalty is» EUR 5,000, which the Distributor pays to the Maker each January.',
    'This Agreement is between Alder Ltd (the “Supplier”) and Birch Ltd (the “Buyer”).\nIf purchases fall below the commitment, the Buyer shall «pay the Supplier the shortfall».',
    'The Distributor «must order a minimum of» 1,000 lamps per year.',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Customer may purchase as many licences as it likes from the Provider.',
    'The minimum order quantity is 500 lamps per order.',
    'The Distributor shall use reasonable efforts to order a minimum of 1,000 lamps per year.',
    'The Distributor must order a minimum of 30 days ahead.',
  ],
})
