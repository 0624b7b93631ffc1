/** Rights and duties that a fair contract gives to both, given to one. */
import type { Kind } from './kind'

export const oneSided: readonly Kind[] = [
  {
    name: 'an end for breach, for one side', families: ['TER'], tier: 'likely', clauses: [
      { at: 'breach', how: 'put', in: ['software-uk', 'supply-us', 'maintenance-uk'], texts: [
        '{S} may terminate {this} if {W} commits a material breach and fails to cure it within twenty days after written notice.', '{S} may end {this} by written notice if {W} is in material breach and has not put the breach right within 30 days.', 'If {W} breaches {this}, {S} may terminate it by written notice.'] },
    ],
  },
  {
    name: 'time to mend a breach, for one side', families: ['TER', 'MTR'], tier: 'likely', clauses: [
      { at: 'breach', how: 'put', in: ['software-uk', 'supply-us', 'maintenance-uk'], texts: [
        '{S} may terminate {this} immediately if {W} breaches any of its terms. {W} may terminate {this} if {S} materially breaches it and does not cure the breach within sixty days after written notice.', '{S} may end {this} at once if {W} is in breach. {W} may end {this} only if {S} has not remedied a breach within 90 days of written notice.'] },
    ],
  },
  {
    name: 'a look into the books, for one side', families: ['AUD'], tier: 'likely', clauses: [
      { at: 'audit', how: 'put', texts: [
        '{S} may inspect the records of {W} once a year on ten days’ written notice.', '{W} shall permit {S} and its accountants to examine its books on reasonable notice and during business hours.', '{S} has the right to audit {W}’s compliance with {this} once a year on fifteen days’ notice.'] },
    ],
  },
  {
    name: 'insurance, for one side', families: ['INS', 'PER'], tier: 'likely', clauses: [
      { at: 'insurance', how: 'put', texts: [
        '{W} shall maintain public liability insurance of £5,000,000 during the term of {this}.', '{W} must take out and keep in force public liability insurance for not less than £2,000,000.', 'During {this} {W} shall carry liability insurance of at least £1,000,000 and name {S} as an additional insured.'] },
    ],
  },
  {
    name: 'the other’s name in advertising', families: ['PUB'], tier: 'likely', clauses: [
      { at: 'publicity', how: 'put', texts: [
        '{S} may use the name and logo of {W} in its marketing materials.', '{S} may name {W} as a reference customer on its website and in sales presentations.', '{S} may issue press releases about its work for {W} without {W}’s approval.', '{W} must not use the name of {S} in advertising without written consent.'] },
    ],
  },
  {
    name: 'data about people, for one side', families: ['DAT'], tier: 'likely', clauses: [
      { at: 'incident', how: 'put', in: ['maintenance-uk'], texts: [
        '{W} must comply with data protection law and must report a personal data breach to {S} within 48 hours.', '{W} shall comply with all privacy laws and shall notify {S} of a breach of personal data within two days.', '{W} shall protect personal data that it receives from {S} with appropriate technical measures.'] },
    ],
  },
]
