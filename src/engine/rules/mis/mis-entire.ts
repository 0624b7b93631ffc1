import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets, without } from './samples'

export default rule({
  id: 'mis-entire', severity: 1, tier: 'likely',
  title: 'We found no word on which papers are the deal',
  why: 'What was said in emails and meetings may count, or may not, and nobody can tell. It may stand in another paper.',
  ask: 'Which papers together are the deal?',
  fallback: 'One line that lists them.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'distribution', 'partnership', 'lease', 'employment'],
    provisions: ['entire-agreement'],
    said: /\b(?:entire|whole|complete|full|sole|only|integrated)\b[^.;]{0,60}\b(?:agreement|understanding|contract|statement|expression|arrangement|lease)\b|\b(?:supers[ec]d\w*|replac\w+|cancels?)\b[^.;]{0,160}\b(?:agreements?|understandings?|negotiations|contracts?|arrangements|discussions|correspondence|leases?)\b|\b(?:prior|previous|earlier|oral|verbal|other) (?:\w+ ){0,3}(?:agreements?|promises?|understandings?|representations?|arrangements|negotiations)\b|\bintegration\b|\bmerger clause\b|\b(?:everything|all|whole)\b[^.;]{0,60}\b(?:agreed|deal|paper|document)\b|\breplac\w+\b[^.;]{0,60}\b(?:said|earlier|before)\b|\bmerges?\b/i,
    elsewhere: /\b(?:master|framework) (?:\w+ )?agreement\b|\bgeneral (?:terms and )?conditions\b/i,
    brushedBy: ['supersede', 'supersedes', 'entire'],
    near: /\b(?:miscellaneous|general|final)\b/i,
  }),
  flags: [
    without('entire agreement', consulting('«CONSULTING AGREEMENT»', 'Changes need the signatures of both parties.', 'Notices are sent to the address above.')),
    without('entire agreement', consulting('CONSULTING AGREEMENT', '«1. General»', 'Notices are sent to the address above in writing.')),
    without('entire agreement', secrets('«NON-DISCLOSURE AGREEMENT»', 'This Agreement is governed by the law of Oregon.')),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT'),
    without('entire agreement', consulting('CONSULTING AGREEMENT', 'Notices are sent to the address above.', 'This paper replaces all earlier agreements.')),
    without('entire agreement', consulting('CONSULTING AGREEMENT', 'Notices are sent to the address above.', 'No oral promises count.')),
    without('entire agreement', consulting('CONSULTING AGREEMENT', 'Notices are sent to the address above.', 'The master agreement says which papers count.')),
  ],
})
