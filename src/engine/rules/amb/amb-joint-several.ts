import { hasMatch } from '../../contract/matches'
import { before, words } from '../forms'
import { rule } from '../rule'

const debtor = 'Tenant|Lessee|Borrower|Guarantor|Seller|Vendor|Buyer|Purchaser|Owner|Client|Customer|Landlord|Lessor|Licensee|Licensor|Franchisee|Contractor|Consultant|Founder|Shareholder|Member|Partner|Obligor|Debtor|Investor|Supplier|Distributor|Manager|Artist|Author'
/** “Ann Lee and Bo Lee, |together the ‘Tenant’”: two names; a company and “its affiliates” are not. */
const twoNames = /\p{Lu}[\p{L}.,&’' ]{2,60}(?:\([^()]{1,60}\),? ?|, [^;()]{1,120}, )?and (?:the |by |between |[a-z]{2,8} of )?\p{Lu}(?![^;]{0,200}\b(?:its|their|his|her|any|all|such|each) )[^;]{0,200}$/u

/** The words behind the last party that has a name of its own: “Pine Bank Ltd (the ‘Lender’) and |Ann Lee and Bo Lee”. */
const sameSide = (words: string): string => words.slice(words.search(/[^”"]*$/))

export default rule({
  id: 'amb-joint-several', severity: 2, tier: 'likely',
  title: 'Several people on one side, and not who owes what',
  why: 'If one of you cannot pay, the others may owe it all or only their own part: nothing here says which.',
  ask: 'Who pays, and how much, if one of us cannot?',
  fallback: 'Each of us owes a share only: [share] each.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: debtor.toLowerCase().split('|').flatMap(role => [role, `${role}s`]),
    match: new RegExp(String.raw`\b(?:(?:collectively|together|jointly),?(?: \w+){0,4},? (?:the )?["“](?<mark>(?:${debtor})s?)["”]|[(,] ?(?:hereinafter |hereafter )?(?:\w+ ){0,3}(?:the )?["“](?:${debtor})s["”])`, 'd'),
    when: (found, _, { contract: { parties } }) => hasMatch(sameSide(before(found, 400)), twoNames) && parties.some(({ role, aliases }) => [role, ...aliases].some(word => found[0].includes(word))),
    settledBy: ({ contract: { text } }) => hasMatch(text, /\bjoint(?:ly)?\b[^.]{0,30}\bseveral|\bseverally\b|\bjointly (?:liable|responsible)|\beach (?:of them|of the \w+|\w+) (?:is|are|shall be) (?:\w+ )?(?:liable|responsible|bound)/i),
  }),
  flags: [
    'This lease is made between Pine Homes Ltd (the “Landlord”) and Ann Lee and Bo Lee, together the “«Tenant»”. The Tenant shall pay the rent on the first day of each month.',
    'This loan is between Pine Bank Ltd (the “Lender”) and Ann Lee and Bo Lee (collectively, the “«Borrowers»”). The Borrowers shall repay the loan by 1 May 2030.',
    'This guarantee is between Pine Bank Ltd (the “Lender”) and Cara Diaz, of Leeds, and Evan Fox, of York (collectively the “«Guarantor»”). The Guarantor shall pay what the Tenant does not pay.',
  ],
  passes: [
    'This lease is made between Pine Homes Ltd (the “Landlord”) and Ann Lee (the “Tenant”). The Tenant shall pay the rent on the first day of each month.',
    'This loan is between Pine Bank Ltd (the “Lender”) and Ann Lee and Bo Lee (collectively, the “Borrowers”). The Borrowers shall jointly and severally repay the loan by 1 May 2030.',
    'This guarantee is between Pine Bank Ltd (the “Lender”) and Cara Diaz, of Leeds, and her successors (collectively the “Guarantor”). The Guarantor shall pay what the Tenant does not pay.',
  ],
})
