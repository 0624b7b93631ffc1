import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-exclusive', severity: 3, tier: 'likely',
  title: 'You may deal with nobody else',
  why: 'All your eggs are in one basket, and nothing here may say what you get for it.',
  ask: 'What do we get in return for dealing with nobody else?',
  fallback: 'Exclusive only for this field, while a minimum is bought or paid, and it ends when that is missed.',
  sources: [], labels: ['cuad:exclusivity'],
  find: words({
    triggers: ['endorse', 'only', 'percent', 'other', 'exclusively', 'requirements', 'elsewhere', 'another', 'else'],
    match: new RegExp([
      String.raw`\b(?:shall|will|must|agrees? to) (?:\w+ ){0,3}?(?:purchase|buy|obtain|procure|order|source|acquire)\b(?:[^.;]{0,100}?\bexclusively from\b|[^.;]{0,60}?\b(?:all|100%|the entirety) (?:\S+ ){0,3}?(?:requirements|needs)\b)`,
      String.raw`\b(?:shall|will|must|may) not(?:, [^,.;]{1,60},)? (?:\w+ )?(?:work for|provide (?:any |similar |the same )?services to|perform (?:any )?(?:services|work) for|accept (?:work|employment|engagements?) (?:from|with)|be employed by|buy from|purchase from|deal with) (?:any ?one|any|another|a)? ?(?:other |else|third )(?:\S+ ){0,2}?(?:person|party|company|client|customer|business|employer|firm|entity|supplier|provider|than)?\b`,
      String.raw`\b(?:(?:shall|will|must|may) not|agrees? not to)(?:, [^,.;]{1,60},)? (?:\w+,? (?:or )?){0,3}?endorse\b[^.;]{0,120}?\b(?:any other|another|any (?:competing|competitive)|other)\b`,
      String.raw`\b(?:shall|will|must|may) not (?:obtain|buy|purchase|procure|source|order) (?:\w+ ){1,4}?from any ?(?:one|body|person|party) (?:other than|else|but)\b`,
      String.raw`\b(?:shall|will|must|agrees? to) (?:\w+ ){0,2}?(?:work|provide (?:the |its )?services|perform (?:the |its )?services) exclusively (?:for|to)\b`,
      String.raw`\b(?:deal|trade) (?:only|solely|exclusively) with\b|\b(?:purchase|buy|order|obtain) (?:one hundred percent|100%|100 percent|all) (?:\(100%\) )?of its (?:requirements|needs)\b`,
      String.raw`\b(?:devote|give) (?:its|his|her|their) (?:whole|entire|full|exclusive) (?:working |business )?time\b[^.;]{0,60}?\b(?:accept|take|undertake) no other\b`,
    ].join('|'), 'i'),
    unless: /\bnothing\b|\bnot (?:be )?(?:\w+ )?(?:prevent|restrict|preclud|prohibit|requir|oblig)\w*|\bnon-exclusive|\b(?:confidential|behalf|subcontract|sublicen[cs]e|on a time-?share|third-party content|conflict)\w*|\bused? (?:\w+ )?to provide/i,
    when: (_, { text }) => !hasMatch(text, /\b(?:personal|household) use\b|\baccess to\b[^.;]{0,40}\bservices? to\b/i),
    against: onDoer,
  }),
  flags: [
    'The Buyer «shall not obtain similar services from anyone other than» the Seller.',
    'The Contractor «shall not work for any other person» during the term.',
    'During the term the Singer «shall not endorse any other» brand of shoes.',
    'The Buyer «shall purchase all of its requirements» of flour from the Supplier.',
    'The Client «agrees to order the parts exclusively from» the Supplier.',
  ],
  passes: [
    'The Contractor may work for any other person during the term.',
    'During the term the Singer may endorse any other brand of shoes.',
    'The Buyer shall purchase at least half of the flour that it needs from the Supplier.',
    'The Client is not required to order the parts exclusively from the Supplier.',
  ],
})
