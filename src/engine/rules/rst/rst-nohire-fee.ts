import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'rst-nohire-fee', severity: 2, tier: 'likely',
  title: 'A fee for hiring somebody',
  why: 'Taking on one person may cost a good part of a year’s pay.',
  ask: 'How was this fee worked out, and does it fall away for public adverts?',
  fallback: 'A month’s pay, only for people approached directly, for six months.',
  sources: [], labels: ['cuad:no-solicit-of-employees'],
  find: words({
    triggers: ['hires', 'hire', 'hired', 'employs', 'engages', 'recruits', 'hiring', 'recruit', 'employ'],
    match: /\b(?:hires?|hired|hiring|employs?|recruits?|engages)\b[^.;]{0,200}?\b(?:employees?|personnel|staff|workers?|consultants?|candidates?|person)\b[^.;]{0,200}?\b(?<mark>(?:pays?|owes?|be (?:liable|invoiced) for|be charged)\b[^.;]{0,120}?\b(?:fee|sum|amount|salary|percent|per ?cent|%|compensation|damages|months?['’]? (?:pay|salary)))/i,
    unless: /\b(?:own (?:employees|staff)|agency fee|insurance|taxes|payroll|pension|benefits|severance|bonus|search firm)\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:of|from|by|for) (?:the )?[A-Z][\w-]*|\b(?:other|another) party/) && hasMatch(text, /\b(?:if|in the event|should|where|who|that|any)\b/i),
    against: onDoer,
  }),
  flags: [
    'If the Buyer employs any person who worked for the Seller, the Buyer shall «pay the Seller one year’s salary» of that person.',
    'If the Client hires an employee of the Agency within a year, the Client shall «pay 30%» of that person’s yearly salary.',
    'A party that recruits staff of the other party «owes a fee» of six months’ salary.',
    'Should the Customer employ any consultant of the Supplier, it will «pay the Supplier a fee» of EUR 20,000.',
  ],
  passes: [
    'If the Client hires an employee of the Agency within a year, the Client shall tell the Agency.',
    'A party that recruits staff of the other party shall tell it beforehand.',
    'The Supplier employs its own staff and shall pay the salary of each of them.',
  ],
})
