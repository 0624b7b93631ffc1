import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing, particulars, performer, receiver } from './missing'
import { consulting, design } from './samples'

export default rule({
  id: 'mis-source-code', severity: 1, tier: 'judgement',
  title: 'We found no word on who gets the source code',
  why: 'If the maker closes, nobody else could mend the software that was made for you. It may stand in another paper.',
  ask: 'When would we get the source code, and where is a copy kept?',
  fallback: 'With each delivery once it is paid; or kept by a third person who hands it over if the maker closes.',
  sources: ['CUAD, source code escrow'], labels: ['cuad:source-code-escrow'],
  ...missing({
    in: ['services'],
    when: ({ contract }) => hasMatch(contract.text, madeToOrder) && contract.parties.some(({ role }) => hasMatch(role, performer)),
    provisions: ['source-code-escrow'],
    said: /\bsource[- ](?:code|files?|materials?)\b|\bescrow\b|\brepositor(?:y|ies)\b|\bopen[- ]source\b|\b(?:object|executable) (?:code|form)\b/i,
    elsewhere: particulars,
    brushedBy: ['code'],
    near: /\b(?:deliver\w*|software|development|work)\b/i,
    hurts: receiver,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»', 'The Designer develops custom software for the web page.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Software»', 'The Designer shall program an app for the Client.'),
    design('«FREELANCE DESIGN AGREEMENT»', 'The Designer shall build bespoke software that runs the shop of the Client.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Designer develops custom software for the web page, and hands over the source code.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer shall draw pictures for an app of the Client.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Designer shall build bespoke software, a copy of which is held in escrow.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})

/** Software that is made for one customer; what is sold to all can be bought again. */
const madeToOrder = /\b(?:develops?|builds?|programs?|writes?|creates?|codes?)\b[^.;]{0,60}\b(?:software|apps?|applications?|computer programs?)\b|\b(?:custom|bespoke) (?:\w+ )?(?:software|apps?|applications?|development)\b/i
