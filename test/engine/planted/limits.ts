/** Limits on the other side's business, and promises that are too much or too little. */
import type { Kind } from './kind'

export const limits: readonly Kind[] = [
  {
    name: 'a ban on competing', families: ['RST', 'CNF'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: [
        'During {this} and for two years after it ends, {W} shall not compete with {S}.', '{W} will not, directly or indirectly, own, manage or work for any business that competes with {S} anywhere in the world.', '{W} shall not engage in any business similar to that of {S} within 100 miles for a period of five years.',
        '{W} agrees not to offer competing goods or services for 12 months after the end of {this}.', 'For three years after the end {W} must not be involved, as owner, employee or adviser, in a competing business.', '{W} undertakes never to carry on a trade that rivals that of {S}.'] },
    ],
  },
  {
    name: 'their customers closed', families: ['RST', 'CNF'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['{W} shall not solicit any customer of {S} for two years after the end of {this}.', '{W} must not deal with or accept work from any client of {S} for 24 months.', 'For eighteen months after the end {W} will not approach or do business with {S}’s customers or suppliers.', '{W} agrees not to contact {S}’s clients directly.'] },
    ],
  },
  {
    name: 'their people not to be hired', families: ['RST', 'CNF'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['{W} shall not hire or solicit any employee of {S} during {this} and for two years afterwards.', '{W} agrees not to employ or engage {S}’s staff for 24 months after the end of {this}.', '{W} must not entice away any of {S}’s personnel.', 'If {W} hires an employee of {S}, it shall pay {S} a fee of 50% of the yearly salary.'] },
    ],
  },
  {
    name: 'dealing with nobody else', families: ['RST', 'CNF'], tier: 'likely', clauses: [
      { at: 'services', how: 'add', texts: ['{W} shall not work for anyone else during the term without the consent of {S}.', '{W} shall buy all that it needs of this kind exclusively from {S}.', '{W} will deal only with {S} and with no other supplier.', '{W} agrees to purchase one hundred percent of its requirements from {S}.'], in: ['software-uk', 'supply-us'] },
      { at: 'services', how: 'add', texts: ['{W} shall not work for anyone else during the term without the consent of {S}.', '{W} shall devote its whole working time to {S} and shall accept no other engagements.'], in: ['design-us'] },
    ],
  },
  {
    name: 'the best price anyone gets', families: ['RST'], tier: 'likely', clauses: [
      { at: 'fee', how: 'add', swapped: true, in: ['software-uk', 'supply-us'], texts: ['{W} warrants that {S} pays no more than any other customer of {W}.', 'If {W} offers a lower price to anyone else, it shall give {S} the same price.', '{S} shall receive pricing at least as favourable as that given to any other customer.', 'The prices are and will remain the lowest that {W} charges to any customer.'] },
    ],
  },
  {
    name: 'the first offer', families: ['RST'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', in: ['design-us', 'supply-us', 'software-uk'], texts: ['{S} has a right of first refusal over any sale of {W}’s business.', 'Before {W} sells its business to anyone, it must first offer it to {S}.', '{W} shall give {S} the first opportunity to match any offer that it receives.'] },
    ],
  },
  {
    name: 'silence about faults, for one side', families: ['RST'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['{W} shall not say anything negative about {S}.', '{W} agrees not to disparage {S}, its products or its staff.', '{W} must not publish any review or comment that could harm the reputation of {S}.', '{W} will not make any statement, true or false, that casts {S} in a bad light.'] },
    ],
  },
  {
    name: 'as it is', families: ['WAR'], tier: 'likely', clauses: [
      { at: 'repair', how: 'put', in: ['software-uk', 'supply-us', 'lease-uk'], texts: ['{S} supplies everything “as is”, without warranty of any kind.', '{W} takes everything as it stands, with all faults.', 'Everything under {this} is provided AS-IS and AS AVAILABLE.', '{W} accepts it in its present condition and {S} makes no representation about it.'] },
    ],
  },
  {
    name: 'no promises', families: ['WAR'], tier: 'likely', clauses: [
      { at: 'repair', how: 'put', in: ['software-uk', 'supply-us'], texts: ['{S} makes no warranties, express or implied.', '{S} disclaims all warranties, including any warranty of merchantability or fitness for a particular purpose.', 'All conditions and warranties implied by statute are excluded to the fullest extent permitted by law.', '{S} makes no promises about quality.', '{S} does not warrant that what it supplies will be uninterrupted or free of errors.'] },
    ],
  },
  {
    name: 'a promise without any fault', families: ['WAR'], tier: 'likely', clauses: [
      { at: 'repair', how: 'put', in: ['design-us'], texts: ['{W} warrants that the Deliverables will be free from all errors and defects.', '{W} guarantees that the website will work without interruption at all times.', '{W} warrants that the Deliverables are perfect and will operate error-free on every device.'] },
    ],
  },
  {
    name: 'a promise to obey every law everywhere', families: ['WAR'], tier: 'likely', clauses: [
      { at: 'warranty', how: 'add', in: ['design-us', 'software-uk', 'supply-us'], texts: ['{W} shall comply with all laws in every country.', '{W} warrants that it complies with all applicable laws, rules and regulations anywhere in the world.', '{W} shall at all times obey all laws of every jurisdiction.'] },
    ],
  },
  {
    name: 'a confirmation from one side only', families: ['WAR'], tier: 'likely', clauses: [
      { at: 'warranty', how: 'put', in: ['design-us', 'software-uk', 'supply-us'], texts: ['{W} represents that it has the power to enter into {this}.', '{W} warrants that it is duly authorised to sign {this}.', '{W} confirms that it has full authority to make {this}.'] },
    ],
  },
]
