import { rule } from '../rule'
import { missing, worksAlone } from './missing'
import { cloud, consulting } from './samples'

export default rule({
  id: 'mis-frl-status', severity: 2, tier: 'likely',
  title: 'We found no word on whether the one who works is independent',
  why: 'Tax, holidays and insurance hang on it, and the authorities may ask both of you. It may stand in another paper.',
  ask: 'Do we agree that this is independent work, with own tax and own insurance?',
  fallback: 'One clause: independent, own taxes, own tools and hours.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: worksAlone,
    provisions: ['relationship'],
    said: /\b(?:independent (?:contractor|consultant|business|agent|part)|self-?employed|freelanc\w*|employees? of|employment relationship|no employment|not (?:be )?(?:deemed )?(?:an? )?employees?|employer[- ]employee|withh[eo]ld\w*|joint venture|agency|W-?9|1099)\b/i,
    elsewhere: /\bmaster (?:services )?agreement\b/i,
    brushedBy: ['employee', 'employees', 'employment', 'employed'],
    near: /\b(?:relationship|status|services)\b/i,
  }),
  flags: [
    consulting('«CONSULTING AGREEMENT»'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services.'),
    consulting('CONSULTING AGREEMENT', '«1. The Services»', 'The Consultant works in Oslo.'),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT', 'The Consultant is an independent contractor.'),
    consulting('CONSULTING AGREEMENT', 'The Consultant is self-employed.'),
    consulting('CONSULTING AGREEMENT', 'Nothing here makes the Consultant an employee of the Client.'),
    consulting('CONSULTING AGREEMENT').replace('Robin Reed', 'Reed Advisers LLC'),
    cloud('CLOUD SERVICES AGREEMENT'),
  ],
})
