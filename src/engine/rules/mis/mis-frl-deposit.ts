import { rule } from '../rule'
import { missing, pays, performer, worksAlone } from './missing'
import { cloud, consulting, design } from './samples'

export default rule({
  id: 'mis-frl-deposit', severity: 2, tier: 'likely',
  title: 'We found no payment before the work is done',
  why: 'The one who works first lends the client all of the work. It may stand in another paper.',
  ask: 'Could we start with a deposit, or pay in parts?',
  fallback: 'A third at the start, a third half-way, a third at the end.',
  sources: [], labels: [],
  ...missing({
    in: ['services'],
    when: reading => pays(reading) && worksAlone(reading),
    said: /\b(?:deposits?|up-?front|in advance|advances?|advanced|retainers?|milestones?|instal?lments?|on signing|upon (?:signing|execution|signature)|at signing|half|thirds?|hourly|(?:per|an|each|every|a) (?:hour|day|week|month|quarter|year)|by the (?:hour|day)|(?:hours?|days?) worked|monthly|weekly|quarterly|annual\w*|per annum|yearly|in (?:two|three|four|\d) (?:parts|payments)|\d\d ?%|percent|progress|phases?|stages?|periodic\w*|commissions?|royalt\w+|shares|stock|options|salary|semi-?monthly|bi-?weekly|before the work|(?:on|upon|after|following) (?:the )?(?:final |full )?(?:completion|delivery|acceptance)|from the (?:start|effective date))\b/i,
    elsewhere: /\b(?:statements? of work|SOWs?|proposals?|exhibits?|schedules?|work orders?|annex(?:es)?|appendi(?:x|ces)|rate cards?|quot(?:e|ation)s?)\b/i,
    brushedBy: ['parts', 'start', 'begin'],
    near: /\b(?:payments?|fees?|prices?|compensation|remuneration)\b/i,
    hurts: performer,
  }),
  flags: [
    design('«FREELANCE DESIGN AGREEMENT»', 'The Client pays USD 900 for the Deliverables.'),
    design('FREELANCE DESIGN AGREEMENT', '«1. Fee»', 'The fee is USD 900 and is due 14 days after the invoice.'),
    consulting('«CONSULTING AGREEMENT»', 'The Client pays USD 4,000 for the Services within 30 days of the invoice.'),
  ],
  passes: [
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 900 for the Deliverables, half of it now.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 900, and a deposit of USD 300 comes first.'),
    design('FREELANCE DESIGN AGREEMENT', 'The Client pays USD 90 an hour.'),
    design('FREELANCE DESIGN AGREEMENT', 'The full fee of USD 900 is payable upon completion.'),
    design('FREELANCE DESIGN AGREEMENT', 'The fee and its instalments stand in the proposal.'),
    cloud('CLOUD SERVICES AGREEMENT', 'The Customer pays USD 900 for the Service.'),
  ],
})
