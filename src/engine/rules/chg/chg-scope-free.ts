import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onDoer } from '../bearer'
import { rule } from '../rule'

export default rule({
  id: 'chg-scope-free', severity: 3, tier: 'likely',
  title: 'They may add or change the work, and the price stays the same',
  why: 'The work can grow while the pay and the date stand still.',
  ask: 'When the work changes, how do the price and the date move with it?',
  fallback: 'A change starts only after a written order that both of us sign, with its price and date.',
  sources: [], labels: [],
  find: either(oneParty({
    triggers: ['scope', 'services', 'work', 'specifications', 'specification', 'deliverables', 'project'],
    says: may(String.raw`(?:change|add|modify|alter|expand|direct|require|request|revise)\b (?:\S+ ){0,10}?(?:scope|specifications?|deliverables|the work|the services|changes|services|work|requirements)\b`),
    when: (_, { text, index }, { contract }) => hasMatch(text, forFree) || hasMatch(contract.sentences[index + 1]?.text ?? '', movesNothing),
  }), words({
    triggers: ['change', 'changes'],
    match: /\b(?:carry out|make|perform|do) (?:every|any|all) (?:changes?|variations?) (?:that |which )?(?:the )?[A-Z]\w+ (?:instructs|orders|requests|asks for|requires)\b[^.;]{0,40}?\b(?:for the same|without (?:any )?(?:extra|additional)|at no (?:extra|additional))\b/i,
    against: onDoer,
  })),
  flags: [
    '«The Client may change the specifications» at any time without any additional charge by the Contractor.',
    '«The Customer may add to the scope» of the work and the Supplier shall do it at no extra cost.',
    '«The Client may require changes» to the deliverables with no increase in the fees of the Consultant.',
    '«The Client may change the order or specification» of the services by notice to the Contractor. A change does not affect the fee or the dates.',
  ],
  passes: [
    'The Client may change the specifications at any time by a signed change order that states the new price.',
    'The Contractor may propose a change to the scope of the work.',
    'The parties may change the specifications without any additional charge.',
    'The Client may change the order or specification of the services by notice to the Contractor. A change moves the fee and the dates.',
  ],
})

const forFree = /\bfor the same (?:fee|price|sum|charge)\b|\b(?:without|at no|no|not (?:be )?entitled to(?: any)?)\s(?:any )?(?:additional|extra|further|added|increase|adjust\w*)(?: (?:in|of|to))?\s?(?:the |its )?(?:cost|charge|compensation|fees?|payment|price|remuneration|contract)/i

/** “A change does not affect the price”, said in the sentence that follows. */
const movesNothing = /\b(?:changes?|variations?|additions?)\b[^.;]{0,60}\b(?:do(?:es)?|shall|will) not (?:\w+ )?(?:affect|change|increase|alter|move)\b[^.;]{0,60}\b(?:fees?|price|charges?|payment|compensation|remuneration)\b/i
