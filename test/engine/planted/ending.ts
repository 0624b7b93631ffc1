/** How long it lasts, how it goes on, and how it ends. */
import type { Kind } from './kind'

export const ending: readonly Kind[] = [
  {
    name: '“either party” turned into one', families: ['TER'], tier: 'likely', edits: [
      { in: 'design-us', from: '8.3 Either party may', to: '8.3 Client may' },
      { in: 'software-uk', from: '9.3 Either party may end this agreement by giving the other party', to: '9.3 The Supplier may end this agreement by giving the Customer' },
      { in: 'lease-uk', from: 'Either party may end this lease on 1 March 2030 by giving the other party', to: 'The Landlord may end this lease on 1 March 2030 by giving the Tenant' },
      { in: 'supply-us', from: "7.3 Either party may terminate this Agreement for convenience on ninety (90) days' written notice to the other party", to: "7.3 Seller may terminate this Agreement for convenience on ninety (90) days' written notice to Buyer" },
      { in: 'mutual-nda', from: '9.2 Either party may end this agreement early, for any reason, by giving the other party', to: '9.2 Wenlow may end this agreement early, for any reason, by giving Thistlecombe' },
    ],
    clauses: [
      { at: 'convenience', how: 'put', texts: ['{S} shall be entitled to bring {this} to an end at any time on 30 days’ notice.', '{S} reserves the right to cancel {this} on one month’s written notice.', 'On 60 days’ notice to {W}, {S} may terminate {this} without cause.', '{this} may be terminated by {S} at any time upon thirty days’ prior notice.'] },
    ],
  },
  {
    name: 'an end without notice', families: ['TER'], tier: 'likely', clauses: [
      { at: 'convenience', how: 'put', texts: [
        '{S} may terminate {this} at any time with immediate effect.', '{S} may end {this} at any time without notice and without giving a reason.', '{S} may cancel {this} forthwith by email.', '{S} may, for any reason or no reason, terminate {this} effective immediately.', '{S} is free to bring {this} to an end on the spot.'] },
    ],
  },
  {
    name: 'a notice period taken out', families: ['TER', 'AMB', 'MIS'], tier: 'likely', edits: [
      { in: 'design-us', from: "terminate this Agreement on thirty (30) days' written notice", to: 'terminate this Agreement on written notice' },
      { in: 'software-uk', from: "by giving the other party 60 days' written notice", to: 'by giving the other party written notice' },
      { in: 'supply-us', from: "for convenience on ninety (90) days' written notice to the other party", to: 'for convenience upon notice to the other party' },
      { in: 'mutual-nda', from: "by giving the other party 30 days' notice", to: 'by giving the other party notice' },
    ],
  },
  {
    name: 'a breach with no time to cure', families: ['TER'], tier: 'likely', clauses: [
      { at: 'breach', how: 'put', texts: [
        '{S} may terminate {this} immediately if {W} breaches it.', 'If {W} is in breach of any provision, {S} may end {this} at once.', '{S} may terminate {this} without notice on any breach by {W}, however minor.', '{this} ends automatically if {W} fails to comply with any of its terms.', 'Any default by {W} entitles {S} to cancel {this} with immediate effect.'] },
    ],
  },
  {
    name: 'a breach in their opinion', families: ['TER', 'AMB'], tier: 'likely', clauses: [
      { at: 'breach', how: 'put', texts: [
        '{S} may terminate {this} if it believes that {W} has breached it.', '{S} may end {this} if, in its sole judgment, {W} has failed to perform.', 'If {S} considers that {W} is in breach, {S} may terminate {this} by notice.', '{S} may terminate {this} where {S} suspects a breach by {W}.', '{S} alone decides whether {W} has committed a breach that ends {this}.'] },
    ],
  },
  {
    name: 'a suspension without notice', families: ['TER'], tier: 'likely', clauses: [
      { at: 'suspension', how: 'put', in: ['software-uk'], texts: [
        '{S} may suspend the Service at any time without notice.', '{S} reserves the right to disable the account of {W} whenever it sees fit.', '{S} may, in its discretion, block access to the Service.', '{S} can switch off access at any time.', '{S} may restrict or suspend access for any reason, and the Fees stay payable.'] },
    ],
  },
  {
    name: 'a fee for leaving', families: ['TER', 'PAY'], tier: 'likely', clauses: [
      { at: 'end-pay', how: 'put', in: ['software-uk', 'supply-us', 'lease-uk'], texts: [
        'If {W} ends {this} early, it shall pay a cancellation fee of 50% of the remaining sums.', 'On early termination by {W}, all sums for the rest of the term become due at once.', '{W} shall pay a termination charge of GBP 2,000 if it leaves before the end of the term.', 'If {this} ends before its full term, {W} remains liable for all payments for the unexpired period.',
        'An early exit fee equal to three months’ charges applies.'] },
    ],
  },
  {
    name: 'everything goes on after the end', families: ['TER'], tier: 'likely', clauses: [
      { at: 'survive', how: 'put', texts: ['All provisions of {this} survive its termination.', '{W}’s obligations under {this} continue after it ends.', 'Every duty of {W} survives the expiry of {this} without limit in time.'] },
    ],
  },
  {
    name: 'a renewal by itself', families: ['REN'], tier: 'likely', clauses: [
      { at: 'renewal', how: 'put', texts: [
        '{this} renews automatically for successive periods of one year unless either party gives 90 days’ notice before the end of a period.', 'At the end of the term {this} will be extended for another twelve months unless {W} tells {S} otherwise at least two months before.', '{this} shall be deemed renewed for a further year if neither party objects in writing at least sixty days before its end.',
        'Unless cancelled in writing at least 30 days before the end date, {this} rolls over for additional one-year terms.', '{this} continues from year to year until one of the parties gives three months’ notice before the end of a year.', 'Upon expiry {this} shall auto-renew for like terms unless a party elects not to renew by giving ninety days’ notice.'] },
    ],
  },
  {
    name: 'a window to say no that closes early', families: ['REN'], tier: 'likely', clauses: [
      { at: 'renewal', how: 'put', texts: [
        '{this} renews for one year unless {W} gives notice at least 180 days before the end of the term.', '{this} shall automatically renew for further periods of twelve months unless notice of non-renewal is received no later than six months before the end of the then-current period.', 'To prevent an automatic renewal for a year, {W} must give notice between 120 and 150 days before the end of the term.'] },
    ],
  },
  {
    name: 'a renewal for years', families: ['REN'], tier: 'likely', clauses: [
      { at: 'renewal', how: 'put', texts: ['{this} renews automatically for successive terms of three years unless a party gives 60 days’ notice before.', 'On its end {this} is extended by itself for another five (5) years unless {W} cancels at least thirty days before.', '{this} will automatically renew for an additional 36-month term unless terminated 60 days before the end.'] },
    ],
  },
  {
    name: 'a renewal that only one side may choose', families: ['REN'], tier: 'likely', clauses: [
      { at: 'renewal', how: 'put', texts: ['{S} may extend {this} for a further year by written notice.', '{S} has the option to renew {this} for two more years on the same terms.', 'At {S}’s option, {this} is extended by twelve months.', '{this} may be renewed by {S} for another term of one year.'] },
    ],
  },
  {
    name: 'a renewal at whatever the list says', families: ['REN', 'CHG', 'PAY'], tier: 'likely', clauses: [
      { at: 'renewal', how: 'add', texts: ['The price on renewal is {S}’s then-current list price.', 'On each renewal {S}’s prices then in force apply.', 'Renewal is at the rates that {S} charges at that time.'], in: ['software-uk', 'supply-us', 'lease-uk'] },
    ],
  },
]
