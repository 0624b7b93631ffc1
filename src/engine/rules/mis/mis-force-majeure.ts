import { rule } from '../rule'
import { missing, performer } from './missing'
import { consulting, sale, secrets } from './samples'

export default rule({
  id: 'mis-force-majeure', severity: 1, tier: 'likely',
  title: 'We found no word on events that nobody can help',
  why: 'A flood or a strike would count as an ordinary breach. It may stand in another paper.',
  ask: 'What happens when neither of us is at fault?',
  fallback: 'Both are excused while it lasts, and either may leave after 30 days.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'sale', 'construction', 'distribution'],
    provisions: ['force-majeure'],
    keyTerms: ['force-majeure'],
    said: /\bforce majeure\b|\bacts? of (?:god|nature|war|terror\w*)\b|\b(?:beyond|outside)\b[^.;]{0,60}\bcontrol\b|\b(?:not within|without)\b[^.;]{0,30}\b(?:control|fault)\b|\b(?:unforeseen|unforeseeable|unavoidable|uncontrollable|excusable|impossib\w*|frustrat\w*|hardship|strikes?|labou?r (?:disputes?|troubles?)|floods?|earthquakes?|epidemics?|pandemics?|natural disasters?|weather|casualty)\b|\b(?:cannot|could not|nobody could|can not)\b[^.;]{0,40}\b(?:control|influence|foresee|help|prevent|avoid)\b|\bevents?\b[^.;]{0,40}\b(?:power|influence)\b|\bcircumstances\b[^.;]{0,60}\b(?:control|prevent\w*|power)\b/i,
    elsewhere: /\b(?:master|framework) (?:\w+ )?agreement\b|\bgeneral (?:terms and )?conditions\b/i,
    brushedBy: [],
    near: /\b(?:delay\w*|delivery|performance|miscellaneous|general)\b/i,
    hurts: performer,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    sale('«SALES AGREEMENT»'),
    sale('SALES AGREEMENT', '«1. Delivery»', 'The Seller brings the Goods to the Buyer within two days.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'A party is excused by force majeure.'),
    sale('SALES AGREEMENT', 'The Seller is not liable for causes beyond its control.'),
    sale('SALES AGREEMENT', 'A strike or a flood puts the delivery off. No flood is anyone’s fault.'),
    secrets('NON-DISCLOSURE AGREEMENT'),
  ],
})
