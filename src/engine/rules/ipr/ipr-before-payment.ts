import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

const payment = /\b(?:upon|after|on|subject to|conditional (?:up)?on|following|once)\b[^.;]{0,60}?\b(?:payment|paid)\b/i

export default rule({
  id: 'ipr-before-payment', severity: 4, tier: 'likely',
  title: 'The rights pass before you are paid',
  why: 'If the bill stays unpaid, the work is theirs all the same.',
  ask: 'Could the rights pass when the last invoice is paid?',
  fallback: 'Rights pass on full payment; until then they may use the work under a licence.',
  sources: [], labels: ['cuad:ip-ownership-assignment'],
  find: words({
    triggers: ['creation', 'created', 'conception', 'conceived', 'delivery', 'comes', 'completion', 'inception', 'moment', 'paid'],
    match: /\b(?:assigns?|assigned|vests?|vested|belongs?|owned|owns?|property of|transfers?|pass(?:es)?|title)\b(?:[^.;]{0,200}?)(?<mark>\b(?:(?:immediately )?(?:upon|on|from|at|as of) (?:the )?(?:moment of |time of |date of )?(?:its |their )?(?:creation|conception|delivery|completion|inception)\b|(?:when|as|as soon as|from the moment) (?:it is|they are|they come|it comes) (?:created|made|conceived|into (?:being|existence))\b))|\b(?:rights|copyright|title)\b[^.;]{0,80}?\b(?:belongs?|vests?|pass(?:es)?)\b[^.;]{0,40}?\bfrom the moment (?:they are|it is) (?:made|created|written)\b|\brights?\b[^.;]{0,60}?\b(?:pass(?:es)?|vests?|transfers?)\b[^.;]{0,40}?\bwhether or not\b[^.;]{0,40}?\b(?:has|have) been paid\b/i,
    unless: /\bremains?\b|derivative works?|\blicensee\b(?! (?:up)?on )|(?<!\b(?:irrespective|regardless) of )\bpay(?:ment|s)?\b|\b(?<!whether or not (?:the )?\w{3,12} has (?:been )?)paid\b|\brisk\b|purchase price|\bgoods\b|risk of loss|\bFOB\b|shipment|carrier|products?\b.{0,40}(?:title|deliver)|pass(?:es)? to (?:the )?(?:buyer|purchaser)|bill of sale/i,
    when: (_, { text }) => hasMatch(text, /\b(?:work|rights?|copyright|intellectual|invention|deliverable|design|result|material|develop|software|content)/i),
    settledBy: ({ contract }) => ['payment', 'paid'].some(word => contract.words.sentencesWith(word).some(i => {
      const { text } = contract.sentences[i]!
      return hasMatch(text, payment) && !hasMatch(text, /\b(?:whether or not|irrespective|regardless)\b/i) && hasMatch(text, /\b(?:copyright|intellectual property|title to the (?:work|deliverables)|rights in the (?:work|deliverables)|ownership)\b/i)
    })),
    against: onDoer,
  }),
  flags: [
    'Ownership of all deliverables passes to Licensee «on creation».',
    'All rights in the work vest in the Client «upon creation», whether or not the Client has paid for it.',
    'The Supplier hereby assigns to the Client all intellectual property in the work «as it is created», irrespective of payment.',
    'All copyright in the work vests in the Client «upon creation».',
    'The deliverables shall be owned by the Client «from the moment of their creation».',
    'The Designer assigns all rights in each design to the Client «on delivery».',
  ],
  passes: [
    'Risk and title in the work pass to the Customer on delivery.',
    'All copyright in the work vests in the Client upon payment of the last invoice.',
    'Title to the goods passes to the Buyer on delivery.',
    'The Designer sends each design to the Client on delivery day.',
    'All derivative works of the software are the property of the Licensor from the date of creation.',
  ],
})
