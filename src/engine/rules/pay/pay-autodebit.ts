import { onPayer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'pay-autodebit', severity: 2, tier: 'likely', together: true,
  title: 'They may take money from your card or account by themselves',
  why: 'The money is gone before you have seen the bill.',
  ask: 'Would we get the invoice before each charge?',
  fallback: 'The invoice comes first, and the charge seven days later.',
  sources: [], labels: [],
  find: words({
    triggers: ['charge', 'debit', 'charging', 'charged', 'automatically', 'permission'],
    match: /\b(?:authori[sz]es?|authori[sz]ation|authori[sz]ing|agree that (?:we|\w+) may)\b[^.;]{0,100}?\b(?:charge|debit)\b[^.;]{0,120}?\b(?:card|account|payment method|payment instrument|paypal|bank)\b|\bmay (?:automatically )?(?:debit|charge|collect|take)\b[^.;]{0,60}?\b(?:bank account|payment card|credit card|card on file|account on file)\b[^.;]{0,30}?\bautomatically\b|\bmay automatically (?:debit|charge)\b[^.;]{0,80}?\b(?:account|card)\b|\bpermission to (?:collect|charge|debit|take)\b[^.;]{0,80}?\b(?:card|account)\b/i,
    unless: /\bnot authori|unauthori|without your|only after|prior notice|\bdays['’]? notice/i,
    against: onPayer,
  }),
  flags: [
    'The Baker gives the Mill «permission to collect all sums from its payment card» each week.',
    'The Mill «may debit the Baker’s bank account automatically» for any sum.',
    'You «authorise us to charge all sums to your card».',
    'The Customer hereby «authorizes the Provider to debit its bank» account for any fees.',
    'By joining, you «authorize Brightfold to charge your payment method» each month.',
  ],
  passes: [
    'You pay each invoice by card.',
    'The Customer does not authorise the Provider: nobody may debit its account for fees.',
    'You authorise us to charge your card only after we have sent the invoice.',
  ],
})
