import { firstMatch, hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { dutiesOfSecrecy, exceptionsIn, isElsewhere } from './duty'

export default rule({
  id: 'cnf-few-exceptions', severity: 2, tier: 'judgement',
  title: 'Some things that cannot stay secret are not left out',
  why: 'Of four exceptions that secrecy clauses often have, we found one or two: public, known before, from others, worked out alone.',
  ask: 'Could we leave out all four: public, known before, received from others, worked out alone?',
  fallback: 'All four, shown from written records.',
  sources: ['ContractNLI'], labels: [],
  find: {
    inContract: reading => {
      const { contract } = reading, count = exceptionsIn(contract)
      if (dutiesOfSecrecy(contract).length === 0 || count === 0 || count > 2 || isElsewhere(reading)) return []
      // The list of what is not secret is the place to mend.
      const list = contract.sentences.find(({ operative, text }) => operative && hasMatch(text, listed) && /confiden|secre|disclos|information/i.test(text) && !/\blicen[cs]e|warrant|\bwrits?\b/i.test(text))
      const found = list && firstMatch(list.text, listed)
      return found ? [{ spans: [{ start: list.start + found.index, end: list.start + found.index + found[0].length }] }] : []
    },
  },
  flags: [
    'The Agent will not disclose any proprietary information. «Confidential information does not include» what is in the public domain.',
    'The Customer shall keep all information about the Provider confidential. «This duty does not apply to information» that is publicly available or that it knew before.',
    'The Consultant shall hold all information in confidence. «Confidential Information excludes» information that is generally available.',
  ],
  passes: [
    'The Agent will not disclose any proprietary information. Confidential information does not include what is in the public domain, was already known, came from a third party lawfully, or was independently developed.',
    'The Agent may publish. Confidential information does not include what is in the public domain.',
    'The Customer shall keep all information about the Provider confidential.',
  ],
})

const listed = /\b(?:confidential|proprietary) information[”"]?\s(?:shall not|will not|does not|do not|excludes?|shall exclude)\b(?: be deemed to)?(?: include)?|\b(?:obligations?|duty|duties|restrictions?|provisions?)\b[^.;]{0,60}\b(?:shall not|will not|do(?:es)? not) (?:apply|extend)(?: to (?:\w+ ){0,2}information)?\b|\b(?:this|these) (?:duty|duties|obligations?) (?:does|do|shall) not apply to (?:\w+ ){0,2}information\b/i
