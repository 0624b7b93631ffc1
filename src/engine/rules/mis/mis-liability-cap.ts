import { rule } from '../rule'
import { missing } from './missing'
import { consulting, secrets } from './samples'

export default rule({
  id: 'mis-liability-cap', severity: 3, tier: 'likely',
  title: 'We found no limit on what you could owe',
  why: 'One mistake on a small job could cost more than the firm is worth. It may stand in another paper.',
  ask: 'Could we set one limit for both of us?',
  fallback: 'Twelve months’ fees, for both, but not for harm that is done on purpose.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'licence'],
    provisions: ['uncapped-liability'],
    keyTerms: ['cap-on-liability'],
    said: /\bno liability\b(?! for (?:any )?(?:indirect|consequential))|\bexclud\w+ (?:all |any )?liabilit\w+(?! for (?:any )?(?:indirect|consequential))|\breleases?\b[^.;]{0,80}\bliab\w+|\bliable\b[^.;]{0,12}\bfor any (?:loss|damage|claim|direct)|\b(?:damages|obligations?|recovery|recover|responsib\w+)\b[^.;]{0,160}\b(?:exceed|(?:is|are|be) limited|capped)\b|\bliable (?:only |for (?:no |not )more )|\b(?:more|greater) than\b[^.;]{0,80}\bliab\w*|\bliab\w*\b[^.;]{0,200}\b(?:more than|exceed\w*|limited|limit\w*|cap(?:ped|s)?|maximum)\b|\blimit\w* (?:of|on|to) (?:its |their |our )?(?:liabilit\w*|remed\w*|damages)\b|\b(?:sole|exclusive) remed\w*|\bcapped\b|\b(?:owes?|answers?|pays?|liable)\b[^.;]{0,80}\b(?:more than|up to|at most|no more|not more)\b/i,
    elsewhere: /\b(?:master|framework|general terms|terms and conditions)\b/i,
    brushedBy: ['liable', 'liability', 'damages', 'indemnify', 'indemnity'],
    near: /\b(?:liabilit\w*|indemni\w*|warrant\w*|damages)\b/i,
    hurts: /^(?:the )?(?:contractor|consultant|freelancer|supplier|vendor|(?:service )?provider|agency|designer|developer|advis[eo]r|licensor|independent contractor)$/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'Neither party is liable for indirect or consequential loss.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', '«1. Indemnity»', 'The Consultant shall indemnify the Client against claims by its customers.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Consultant shall have no liability whatsoever under this Agreement.'),
    consulting('CONSULTING AGREEMENT', 'Neither party is liable for more than USD 8,000.'),
    consulting('CONSULTING AGREEMENT', 'The sole remedy of the Client is to have the Services done again.'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
