import { hasMatch } from '../../contract/matches'
import { onBuyer } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'sal-title', severity: 2, tier: 'likely', together: true,
  title: 'Goods that are paid for may still belong to the seller',
  why: 'As long as any other bill is open, the seller may take back goods that you have already paid for.',
  ask: 'Could each delivery become ours when that delivery is paid?',
  fallback: 'Title passes for each invoice when it is paid.',
  sources: ['Practitioners’ checklists for sales'], labels: [],
  find: words({
    triggers: ['title', 'ownership', 'property'],
    match: /\b(?:(?:title|ownership|property)\b[^.;]{0,120}?\b(?:(?:shall|will|does|do) not pass|remains?|retain(?:s|ed)?|stays?|(?:shall|will) remain|(?:shall|will) (?:only )?pass (?:only )?(?:when|once|after)|only passes)|(?:retains?|keeps?|reserves?) (?:\w+ ){0,3}(?:title|ownership|property))\b[^.;]{0,120}?\b(?:until|when|once|after|unless)\b[^.;]{0,160}?(?<mark>\b(?:all|any|every) (?:other |outstanding |further )?(?:sums|amounts|moneys?|monies|debts|claims|invoices|accounts|indebtedness|goods|payments|bills)\b(?! (?:of|for|under) (?:that|such|the same|this) (?:invoice|order|delivery))[^.;]{0,80}?\b(?:owed|owing|due|outstanding|supplied|payable|paid|between|on any account)\b)/i,
    unless: /\b(?:software|intellectual|patent|copyright|work product|deliverables|licen[cs]e)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:goods|products?|equipment|items?|materials?|merchandise|machine\w*)\b/i),
    against: onBuyer,
  }),
  flags: [
    'Title to the goods shall not pass to the Buyer until «all sums owed» by the Buyer on any account are paid.',
    'Ownership of the products remains with the Seller until the Customer has paid for them and «any other amounts due» to the Seller.',
    'The Seller retains title to the equipment until «all outstanding invoices are paid».',
  ],
  passes: [
    'Title to the goods shall not pass to the Buyer until the price of those goods is paid.',
    'Ownership of the products passes to the Customer on delivery.',
    'The Seller retains title to the software until all outstanding invoices are paid.',
  ],
})
