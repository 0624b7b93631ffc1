import { rule } from '../rule'
import { missing } from './missing'
import { consulting, lease, site } from './samples'

export default rule({
  id: 'mis-signature', severity: 3, tier: 'likely',
  title: 'We found no place to sign',
  why: 'Nobody can tell who says yes here, for whom and from which day. It may stand in another paper.',
  ask: 'Who signs for each of us, and on which date?',
  fallback: 'Name, position, date and signature of both.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'distribution', 'partnership', 'lease', 'employment', 'separation', 'loan'],
    when: ({ contract: { blocks } }) => !blocks.some(({ kind }) => kind === 'signature'),
    keyTerms: ['signatories'],
    said: /\/s\/|_{3,}|\b(?:sign(?:s|ed|ing|atures?|ator(?:y|ies))?|execut(?:e|ed|ing|ion)|witness(?:ed|eth)?|seal|initials?|undersigned|countersign\w*|hereunto)\b|\b(?:By|Name|Title|Date|Its) ?:|\b(?:click\w*|accept(?:s|ed|ing)? (?:this|these|the)|agreed (?:and|to)|order forms?|electronic\w*|effective date)\b/i,
    brushedBy: [],
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    lease('«SHOP LEASE»', 'The rent is GBP 900 a month.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 on 4 May 2026.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'This Agreement holds from the day on which both have signed it.'),
    consulting('CONSULTING AGREEMENT') + '\n\nBy: ______\nName: Robin Reed',
    consulting('CONSULTING AGREEMENT', 'The Client accepts this Agreement by a click in the shop.'),
    site('TERMS OF USE'),
  ],
})
