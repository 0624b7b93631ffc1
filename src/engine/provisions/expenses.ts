import { bySentence } from './by-sentence'
import { actor, norm, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const cost = String.raw`(?:expenses?|out[- ]of[- ]pocket|travel (?:costs|expenses|and)|costs and expenses)`

/** Who bears what the work or the deal costs on the way: travel, outlays, the making of the contract. */
export const expenses: ProvisionKind = {
  kind: 'expenses',
  holder: 'who gets expenses back; each where both bear their own',
  triggers: ['expenses', 'expense', 'costs', 'out-of-pocket', 'reimburse', 'reimbursed', 'reimbursement', 'reimbursable', 'travel'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\breimburs(?:e|es|ed|ement|able|ing)\b[^.;]{0,200}\b(?:${cost}|costs)\b`, 'i'),
      new RegExp(String.raw`\b${cost}\b[^.;]{0,200}\b(?:reimburs\w+|invoiced|charged to|borne by|paid by|bears?|pre-?approv\w+|at cost|receipts?)\b`, 'i'),
      new RegExp(String.raw`\b(?:pay|pays|bear|bears|responsible for|cover|covers|borne|meet)\b[^.;]{0,60}\b(?:its|their|his|her|your|own|all|any|the|reasonable|such)\b[^.;]{0,60}\b${cost}\b`, 'i'),
      /\b(?:each|either) (?:party|side|of (?:us|the parties))\b[^.;]{0,60}\b(?:bears?|pays?|responsible for)\b[^.;]{0,40}\b(?:own )?(?:costs|expenses)\b/i,
    ],
    unless: [
      /\b(?:indemnif\w*|indemnit\w*|hold harmless|prevailing|insur\w+|litigation|defen[cs]e|defend\w*|lawsuits?|arbitrat\w*|mediat\w*|operating expenses|tax(?:es|able)?|losses|damages|claims?|collection|foreclos\w*|infring\w*|patents?|net sales|gross|capital expenditures?|common area|shipping|enforce\w*|audits?|inspection|violat\w+|fails?|failure (?:by|to)|breach\w*|liens?|proceeds|proceedings?|suits?|understood to mean|default)\b/i,
      /[”"]\s*(?:means|shall mean)\b/,
    ],
    holder: (sentence, contract) => (/\b(?:each|either) (?:party|side)\b/i.test(sentence.text) ? 'each'
      : otherThan(contract, norm(sentence, contract, n => n.modal === 'must' && /^(?:reimburse|pay|bear|cover)$/.test(n.verb) && !n.passive)?.who) ?? actor(sentence, contract, ['may'], /^(?:claim|invoice|charge|recover)$/)),
  }),
  finds: [
    '«The Client shall reimburse the Consultant for reasonable travel expenses.»',
    '«Each party bears its own costs in connection with this Agreement.»',
    '«Expenses of the Agent’s staff are charged to the Client as incurred.»',
    '«Expenses above EUR 100 must be pre-approved in writing.»',
    '«The Agent is responsible for all its own expenses.»',
    '«Out-of-pocket costs are invoiced monthly with receipts.»',
  ],
  passes: [
    'The Supplier shall indemnify the Client for all losses and expenses.',
    'The prevailing party recovers its costs and expenses.',
    'The Company shall repair the goods at its own expense.',
    'The trip was an expense that nobody liked.',
  ],
}
