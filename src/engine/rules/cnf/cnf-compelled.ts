import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { rule } from '../rule'
import { aboutSecrets, dutiesOfSecrecy, dutyIn, isElsewhere } from './duty'

export default rule({
  id: 'cnf-compelled', severity: 2, tier: 'likely',
  title: 'No word on what happens when a court or the law asks',
  why: 'A court, a tax office or a regulator may ask for what this says you may tell nobody.',
  ask: 'May we disclose what a law or a court requires, after telling each other first?',
  fallback: 'Allowed as far as the law requires, with notice beforehand where that is allowed.',
  sources: ['ContractNLI'], labels: [],
  find: {
    inContract: reading => {
      const [first] = dutiesOfSecrecy(reading.contract)
      if (!first || hasMatch(aboutSecrets(reading.contract), lawAsks) || isElsewhere(reading)) return []
      const found = dutyIn(first.text)!
      const role = onDoer(found, first, reading)
      return [{ spans: [{ start: first.start + found.index, end: first.start + found.index + found[0].length }], ...(role ? { against: role } : {}) }]
    },
  },
  flags: [
    'The Customer «shall keep all information about the Provider confidential».',
    'The Consultant «shall not disclose any confidential information» of the Company. This does not apply to public information.',
    'Each party «will hold the information of the other party in confidence».',
  ],
  passes: [
    'Each party will hold the information of the other party in confidence. This does not cover confidential information that must be disclosed by law.',
    'Each of us keeps the other’s confidential information secret. That does not cover confidential information that the law makes one of us disclose.',
    'The Customer shall keep all information about the Provider confidential, except where the law requires disclosure.',
    'The Consultant shall not disclose any confidential information of the Company. A disclosure that a court orders is allowed.',
    'Each party will hold the information of the other party in confidence, unless it is compelled by legal process.',
  ],
})

const lawAsks = new RegExp([
  String.raw`\bsubpoena\w*|\bcompelled\b|\blegal(?:ly)? (?:process|requir\w+|obligat\w+|oblig\w+|compulsion|duty)\b|\bcourt orders?\b|\border of (?:a|any) (?:\w+ )?court\b`,
  String.raw`\b(?:requir\w+|order(?:s|ed)|demand\w*|oblig\w+|permit\w*|necessary|mandated|provided)\b[^.;]{0,60}\b(?:laws?|statutes?|courts?|regulat\w+|govern\w*|authorit\w+|judicial|stock exchange|rules)\b`,
  String.raw`\b(?:laws?|statutes?|courts?|regulat\w+|authorit(?:y|ies)|governmental?)\b[^.;]{0,60}\b(?:requir\w+|orders?|demand\w*|oblig\w+|compels?|makes|forces)\b`,
  String.raw`\b(?:disclos\w+|reveal\w*) by law\b`,
].join('|'), 'i')
