import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { performer, worksAlone } from './missing'
import { consulting, design } from './samples'
import { wholeContract } from './whole'

const places = /\b(?:laws? of|governed by|in accordance with|under)\b[^.;]{0,60}\b(?:New York|California|Illinois)\b/
const papers = /\b(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?|statements? of work|SOWs?|work orders?|proposals?|invoice)\b/i

const items: readonly (readonly [item: string, said: (contract: Contract) => boolean])[] = [
  ['the postal addresses of both', ({ text }) => hasMatch(text, /\b(?:address\w*|located at|residing|resides|offices? (?:at|in)|place of business|street|avenue|road|suite|boulevard|floor)\b|\b(?:NY|CA|IL) \d{5}\b/i)],
  ['what the work is worth', ({ quantities, text }) => quantities.some(({ kind }) => kind === 'money') || /\b(?:rate|price|fee) (?:of|is)\b/i.test(text)],
  ['the day on which it is paid', ({ text }) => hasMatch(text, /\b(?:pay\w*|paid|due|invoice\w*)\b[^.;]{0,160}\b(?:days?|weeks?|month\w*|weekly|bi-?weekly|upon|on|when|before|after|quarter\w*|date|completion|at|in advance|end|first)\b|\b(?:monthly|weekly|within|upon|on|net \d\d)\b[^.;]{0,100}\b(?:pay\w*|paid|due|invoices?)\b/i)],
]

function lacking(reading: Reading): Hit[] {
  const whole = appliesTo(reading) ? wholeContract(reading) : undefined, { contract } = reading
  if (!whole || hasMatch(contract.text, papers)) return []
  const missing = items.filter(([, said]) => !said(contract)).map(([item]) => item)
  const against = contract.parties.find(({ role }) => hasMatch(role, performer))?.role
  return missing.length === 0 ? [] : [{ spans: [whole.title], ...(against ? { against } : {}), computed: `Not found here: ${missing.join('; ')}.` }]
}

/** Services of a person alone, under the law of a place that lists what such a paper holds. */
function appliesTo(reading: Reading): boolean {
  return wholeContract(reading)?.kind === 'services' && hasMatch(reading.contract.text, places) && worksAlone(reading)
}

export default rule({
  id: 'mis-frl-statutory', severity: 3, tier: 'likely',
  title: 'Laws for freelancers ask for items that we did not find here',
  why: 'New York, California and Illinois list what a freelancer’s contract names: both addresses, the work, its price and the day of payment. It may stand in another paper.',
  ask: 'Could we add what the local law for freelancers lists?',
  fallback: 'Both names and addresses, the work item by item, its price, and the day of payment.',
  sources: ['New York Freelance Isn’t Free Act', 'California SB 988', 'Illinois Freelance Worker Protection Act'], labels: [],
  find: { inContract: lacking }, rationed: true, appliesTo,
  flags: [
    consulting('«CONSULTING AGREEMENT»', 'This Agreement is governed by the laws of the State of New York.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 within 20 days. This Agreement is governed by the laws of California.'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Designer has the address 4 Mill Row. The Client pays USD 900. This Agreement is governed by the laws of Illinois.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The address of the Client is 4 Mill Row, that of the Consultant 9 Kiln Lane. The Client pays USD 4,000 within 20 days. This Agreement is governed by the laws of California.'),
    consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the laws of Norway.'),
    consulting('CONSULTING AGREEMENT', 'The price and the addresses stand in the proposal. This Agreement is governed by the laws of New York.'),
    consulting('CONSULTING AGREEMENT', 'This Agreement is governed by the laws of New York.').replace('Robin Reed', 'Reed Studio LLC'),
  ],
})
