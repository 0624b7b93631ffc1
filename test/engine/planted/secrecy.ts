/** Secrets and data. */
import type { Kind } from './kind'

export const secrecy: readonly Kind[] = [
  {
    name: 'secrecy for one side', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf', how: 'put', in: ['design-us', 'software-uk', 'supply-us'], texts: [
        '{W} shall keep {S}’s confidential information secret.', '{W} agrees to hold in strict confidence all information that it receives from {S} and that {S} marks as confidential.', '{W} must not disclose to anyone the confidential information of {S}.', '{W} will treat as confidential all information supplied by {S} and marked as confidential.',
        '{W} undertakes not to use or disclose any confidential information of {S} except to perform {this}.'] },
    ],
  },
  {
    name: 'secrecy without exceptions', families: ['CNF', 'MIS'], tier: 'likely', anywhere: true, edits: [
      { in: 'design-us', from: '5.2 Confidential Information does not include information that is public without a breach of this Agreement, that the recipient already knew, that the recipient lawfully receives from a third party, or that the recipient independently develops.', to: '5.2 Confidential Information remains the property of the party that gave it.' },
      { in: 'software-uk', from: '6.2 Clause 6.1 does not apply to information that is or becomes public without a breach of this agreement, that the recipient already knew, that the recipient lawfully receives from another person, or that the recipient develops independently.', to: '6.2 Confidential information remains the property of the party that gave it.' },
      { in: 'software-uk', from: '6.2 Clause 6.1 does not apply to information that is or becomes public without a breach of this agreement, that the recipient already knew, that the recipient lawfully receives from another person, or that the recipient develops independently.', to: '6.2 This duty binds the staff of each party too.' },
    ],
  },
  {
    name: 'everything is secret, marked or not', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf', how: 'put', in: ['design-us', 'software-uk', 'supply-us'], texts: [
        '{W} shall keep secret all information about {S}, whether or not it is marked as confidential.', 'Each party shall keep secret any and all information of the other party, in whatever form and whether or not marked confidential.', '“Confidential Information” means all information of any kind that a party obtains about the other party, whether marked or not, and each party shall keep it secret.',
        'Each party shall treat everything that it learns about the other party as confidential.'] },
    ],
  },
  {
    name: 'secrecy for ever', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf-term', how: 'put', texts: [
        'The duties of confidentiality in {this} continue in perpetuity.', 'The confidentiality obligations never expire.', 'The duty to keep information confidential lasts indefinitely.', 'The duties of confidence survive the end of {this} without limit in time.', 'Each party’s confidentiality obligations remain in force forever.',
        'The obligations of confidentiality shall survive termination of {this} and continue for an unlimited period.'] },
    ],
  },
  {
    name: 'spoken secrets', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf', how: 'add', texts: [
        'Information that is disclosed orally is confidential only if it is confirmed in writing within ten days.', 'Oral disclosures must be summarised in writing within 15 days in order to be protected as confidential.', 'What is said aloud is confidential only where the party that said it marks it as such and confirms it in writing within thirty days.',
        'Confidential information disclosed verbally shall be reduced to writing within 5 business days, failing which it is not confidential.'] },
    ],
  },
  {
    name: 'a fixed sum for every slip', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf', how: 'add', texts: ['For each breach of this duty {W} shall pay {S} $10,000.', '{W} shall pay a contractual penalty of EUR 25,000 for every breach of confidentiality.', 'Any disclosure in breach of this clause obliges {W} to pay liquidated damages of GBP 20,000 to {S}.'] },
    ],
  },
  {
    name: 'what people remember', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf', how: 'add', texts: ['{S} may freely use anything that its staff retain in their unaided memory.', 'Nothing stops {S} from using residual knowledge that its people remember after access to confidential information.', '{S} is free to use the residuals of {W}’s confidential information for any purpose.'] },
    ],
  },
  {
    name: 'copies gone at once', families: ['CNF'], tier: 'likely', clauses: [
      { at: 'conf-return', how: 'put', texts: ['{W} shall destroy all copies of confidential information, including backups, within two days after a request.', 'On request {W} shall within 48 hours return all confidential information and erase every copy, including from backup systems.', 'The recipient shall delete all confidential information, archived and backup copies included, within 24 hours of being asked.'] },
    ],
  },
  {
    name: 'nothing said of courts and the law', families: ['CNF', 'MIS'], tier: 'likely', anywhere: true, edits: [
      { in: 'design-us', from: '5.3 A party may disclose Confidential Information where a law or a court order requires it, after it has told the other party if the law permits.', to: '5.3 A party may disclose Confidential Information to its insurers.' },
      { in: 'software-uk', from: '6.3 A party may disclose information that a law, a court or a regulator requires it to disclose, and shall tell the other party first where the law allows.', to: '6.3 A party may disclose information to its insurers.' },
      { in: 'supply-us', from: '5.3 A party may disclose what a court or a law requires it to disclose, and shall give the other party prompt notice, no later than two days before the disclosure, if it lawfully can.', to: '5.3 A party may disclose the information to its insurers.' },
    ],
  },
  {
    name: 'data used for their own ends', families: ['DAT', 'IPR'], tier: 'likely', clauses: [
      { at: 'content', how: 'put', in: ['software-uk'], texts: [
        '{S} may use the Customer Data for its own business purposes.', '{S} may analyse, share and sell the Customer Data.', '{W} grants {S} the right to use the Customer Data to develop its products and for marketing.', '{S} may disclose the Customer Data to its partners for advertising.', '{S} is entitled to exploit the Customer Data for any purpose.'] },
    ],
  },
  {
    name: 'a leak that is told late', families: ['DAT', 'AMB'], tier: 'likely', clauses: [
      { at: 'incident', how: 'put', in: ['software-uk'], texts: ['{S} shall tell {W} within 30 days after it learns that another person has obtained access to the Customer Data.', '{S} may tell {W} of a data breach where it considers this appropriate.', '{S} will notify {W} of a security incident within a reasonable time.'] },
    ],
  },
  {
    name: 'data gone on the last day', families: ['DAT'], tier: 'likely', clauses: [
      { at: 'export', how: 'put', in: ['software-uk'], texts: ['When this agreement ends, {S} may delete the Customer Data at once.', '{S} has no obligation to keep or return the Customer Data after the end of this agreement.', 'On termination the Customer Data will be permanently erased without further notice.'] },
    ],
  },
  {
    name: 'data that goes to any country or to anyone', families: ['DAT'], tier: 'likely', clauses: [
      { at: 'content', how: 'add', in: ['software-uk'], texts: ['{S} may transfer personal data to any country in which it or its suppliers operate.', '{W} agrees that personal data may be processed anywhere in the world.', '{S} may engage any other processor without telling {W}.'] },
    ],
  },
]
