import { onDoer } from '../bearer'
import { rule } from '../rule'
import { dutiesOfSecrecy, dutyIn, exceptionsIn, isElsewhere } from './duty'

export default rule({
  id: 'cnf-no-exceptions', severity: 3, tier: 'likely',
  title: 'Secret, without any exception that we found',
  why: 'Read strictly, even what is in the newspaper, or what you knew long before, has to be kept secret.',
  ask: 'Could we leave out what is public, what was known before, what comes from others, and what is worked out alone?',
  fallback: 'Those four exceptions, shown from written records.',
  sources: ['ContractNLI'], labels: [],
  find: {
    inContract: reading => {
      const [first] = dutiesOfSecrecy(reading.contract)
      if (!first || exceptionsIn(reading.contract) > 0 || isElsewhere(reading)) return []
      const found = dutyIn(first.text)!
      const role = onDoer(found, first, reading)
      return [{ spans: [{ start: first.start + found.index, end: first.start + found.index + found[0].length }], ...(role ? { against: role } : {}) }]
    },
  },
  flags: [
    'The Customer «shall keep all information about the Provider confidential».',
    'The Consultant «agrees to hold all business information of the Company in strict confidence» and to hand it back at the end.',
    'The Agent «will not disclose any proprietary information» of the Company to anyone.',
  ],
  passes: [
    'The Customer shall keep all information about the Provider confidential, unless it is public.',
    'The Consultant agrees to hold all business information of the Company in strict confidence. This does not cover what the Consultant developed independently.',
    'Each party agrees to maintain the provisions of this Agreement, and the information in it, in the strictest confidence.',
    'The Agent will keep information confidential as the Non-Disclosure Agreement between the parties says.',
  ],
})
