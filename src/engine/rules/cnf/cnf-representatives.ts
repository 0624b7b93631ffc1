import { firstMatch, hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { rule } from '../rule'
import { aboutSecrets, dutiesOfSecrecy, isElsewhere } from './duty'

/** “To any other person”: read strictly, one’s own lawyer is one. */
const nobody = /\b(?:shall|will|must|may|agrees?|undertakes?)\b[^.;]{0,40}\bnot\b[^.;]{0,60}\b(?:disclose|divulge|reveal|show|communicate)\b[^.;]{0,160}?\bto (?:any(?:one|body)\b(?! (?:outside|other than|who|not))|any (?:other |third )?(?:person|individual|party|entity|third part(?:y|ies))\b|(?:a|any) third part(?:y|ies)\b|third parties\b|others\b)/i
const somebody = /\b(?:employees?|representatives?|staff|agents?|advis[oe]rs?|directors?|officers?|personnel|(?:sub)?contractors?|consultants?|affiliates?|lawyers?|attorneys?|solicitors?|counsel|accountants?|auditors?|need[s]?[- ]to[- ]know|colleagues|associates|professional)\b/i

export default rule({
  id: 'cnf-representatives', severity: 2, tier: 'likely',
  title: 'Nobody may know it, not even your own lawyer',
  why: 'You could not ask your accountant, your lawyer or a colleague about it without being in breach.',
  ask: 'May our staff and advisers see it, as far as they need to?',
  fallback: 'Those who need it for this purpose, bound to keep it secret, and we answer for them.',
  sources: ['ContractNLI'], labels: [],
  yieldsTo: ['mis-nda-representatives'],
  find: {
    inContract: reading => {
      const duties = dutiesOfSecrecy(reading.contract)
      const first = duties.find(({ text }) => hasMatch(text, nobody))
      if (!first || hasMatch(withoutItself(aboutSecrets(reading.contract), reading.contract.parties.flatMap(({ role, aliases }) => [role, ...aliases])), somebody) || isElsewhere(reading)) return []
      const found = firstMatch(first.text, nobody)!, role = onDoer(found, first, reading)
      return [{ spans: [{ start: first.start + found.index, end: first.start + found.index + found[0].length }], ...(role ? { against: role } : {}) }]
    },
  },
  flags: [
    'The Customer «shall not disclose the confidential information of the Provider to any person».',
    'Each party «will not reveal proprietary information of the other to any third party».',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Consultant”).\nThe Consultant «agrees not to divulge any confidential information of the Company to anyone».',
  ],
  passes: [
    'The Customer shall not disclose the confidential information of the Provider to any person but its employees.',
    'Each party will not reveal proprietary information of the other to any third party. It may show it to advisers who need to know it.',
    'This Agreement is between Alder Ltd (the “Company”) and Robin Reed (the “Consultant”).\nThe Consultant agrees not to divulge any confidential information of the Company to its competitors.',
  ],
})

/** The words without the names of the parties: a party that is called Consultant is nobody whom it could ask. */
const withoutItself = (text: string, names: readonly string[]): string => names.reduce((rest, name) => rest.replaceAll(name, ''), text)
