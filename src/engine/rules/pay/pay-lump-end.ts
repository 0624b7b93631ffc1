import { hasMatch } from '../../contract/matches'
import { onPayee } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const done = String.raw`(?:completion|delivery|acceptance|approval|performance|the end)`

export default rule({
  id: 'pay-lump-end', severity: 2, tier: 'likely',
  title: 'Nothing is paid before all is done',
  why: 'Until then, the one who works lends the client the whole price.',
  ask: 'Could we split the price into parts, with the first at the start?',
  fallback: 'A third at the start, a third half-way, a third at the end.',
  sources: ['Practitioners’ checklists for freelancers'], labels: [],
  find: words({
    triggers: ['completion', 'delivery', 'acceptance', 'completed', 'finished', 'delivered', 'end', 'approval'],
    match: new RegExp([
      String.raw`\b(?:full|entire|whole|total) (?:fee|price|amount|sum|payment|contract price|compensation)\b[^.;]{0,60}?\b(?:is|are|shall be|will be|becomes?|falls?)\b[^.;]{0,20}?\b(?:payable|due|paid|made)\b[^.;]{0,40}?\b(?:(?:up)?on|after|following|at|within [^.;]{1,30}? (?:after|of|from)) (?:the )?(?:full |final |successful |satisfactory )?${done}\b`,
      String.raw`\b(?:fee|price|payment)\b[^.;]{0,40}?\b(?:payable|due|paid|made) in full\b[^.;]{0,40}?\b(?:(?:up)?on|after|following|at) (?:the )?(?:full |final |successful )?${done}\b`,
      String.raw`\b(?:one|a single|single) (?:payment|instal?lment|lump[- ]sum)\b[^.;]{0,60}?\b(?:(?:up)?on|after|following|at) (?:the )?(?:full |final )?${done}\b`,
      String.raw`\b(?:shall pay|will pay|pays?)\b[^.;]{0,30}?(?:\b100 ?%|\bthe (?:full|whole|entire) (?:fee|price|sum|amount)\b)[^.;]{0,60}?\b(?:(?:up)?on|after|when|once)\b[^.;]{0,30}?\b(?:${done}|(?:completed|finished|delivered))\b`,
    ].join('|'), 'i'),
    unless: /\b(?:goods|products|equipment|shares|stock|closing|purchase price|loan|rent|lease|royalt\w+|balance|remainder|remaining|less|deposit|advance|instal?lments?|milestones?|refund\w*|terminat\w+|insur\w+|severance|salary|bonus|interest|tax(?:es)?)\b(?<!single instal?lment)/i,
    settledBy: ({ contract: { text } }) => hasMatch(text, /\b(?:deposit|down ?payment|up-?front|instal?lments|milestone payments?|progress payments?|retainer|on signing|upon (?:signing|execution)|in advance)\b/i),
    against: onPayee,
  }),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe «full fee is payable upon completion» of the website. The Client shall pay the Designer EUR 900.',
    'The «price is payable in full after final delivery».',
    'The Client pays the Designer in «a single payment on acceptance» of all drawings.',
    'The Client «pays 100% of the fee when all work is finished».',
  ],
  passes: [
    'The full fee is payable upon completion of the website, less a deposit of EUR 300.',
    'The price is payable in three parts, the last after final delivery.',
    'The price of the goods is payable in full on delivery.',
    'The Client pays 100% of the fee when the contract is signed.',
  ],
})
