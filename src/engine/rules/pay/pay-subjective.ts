import { onUnnamedWithin } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { isTaste, satisfaction } from '../satisfaction'

const money = String.raw`(?:[Pp]ay(?:able|ments?|s)?|[Pp]aid|[Ff]ees?|[Pp]rice|[Ii]nvoices?|[Ii]nstal?lments?|[Bb]alance|[Cc]ompensation|[Rr]emuneration)`
const happy = String.raw`(?:satisfied|happy|content)\b`

export default rule({
  id: 'pay-subjective', severity: 4, tier: 'likely',
  title: 'You are paid only if they are satisfied',
  why: 'The work can be done, and the money still hangs on one side’s taste.',
  ask: 'Which test that we can both check would show that the payment is due?',
  fallback: 'Payment at each milestone; work counts as accepted if no written list of faults comes within ten days.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: words({
    triggers: ['satisfied', 'happy', 'content', 'satisfaction', 'satisfactory', 'acceptable'],
    match: new RegExp([
      String.raw`\b${money}\b[^.;]{0,120}?(?<mark>\b(?:when|once|if|until|unless|upon|after|on|subject(?: to)?|conditional (?:up)?on|contingent (?:up)?on|provided)\b[^.;]{0,120}?(?:${satisfaction}|\b(?:the )?[A-Z][\w-]+ is (?:fully |completely )?${happy}))`,
      String.raw`\b(?:no|not|need not|withhold|refuse)\b[^.;]{0,40}?\bpay(?:ments?|able)?\b[^.;]{0,80}?\b(?:until|unless)\b[^.;]{0,60}?\b(?:the )?[A-Z][\w-]+ is (?:fully |completely )?${happy}`,
    ].join('|')),
    unless: /\b(?:shipping|carrier|insurance|closing|lender|loan|escrow|securit(?:y|ies)|shares|lease|guarantee|documentation of|evidence of|receipts?|expenses|records|audit|inspection of title|taxes|goods|products|dispute|set-?off|judgment|terms and conditions|means|(?:release|agreement|documents?|form|instrument) (?:satisfactory|acceptable))\b/i,
    when: ({ input, index, 0: { length } }, _, { contract }) => {
      const taste = new RegExp(satisfaction).exec(input.slice(index, index + length))
      return taste === null || isTaste(input, index + taste.index, index + taste.index + taste[0].length, contract)
    },
    inDefinitions: false,
    against: onUnnamedWithin,
  }),
  flags: [
    'This is between the Client and the Designer.\nThe fee is payable «when the website is finished to the satisfaction of the Client».',
    'The Publisher pays the second half of the fee «on delivery of a manuscript acceptable to the Publisher in its sole discretion».',
    'Payment is made «once the Client is happy» with the pictures.',
    'The Company shall pay each invoice only «after the work has been done to the Company’s complete satisfaction».',
    'The Client is «not obliged to pay the fee until the Client is fully satisfied».',
    'Payment of the last instalment is «subject to the Client’s full satisfaction» with the report.',
  ],
  passes: [
    'The fee is payable when the website passes the tests in Schedule 1.',
    'The Publisher pays the second half of the fee on delivery of a manuscript reasonably acceptable to the Publisher.',
    'Payment is made once the Client has received the pictures.',
    'The Company shall pay each invoice. The work shall be done to the Company’s complete satisfaction.',
    'The Company shall pay expenses on receipts that are satisfactory to the Company.',
  ],
})
