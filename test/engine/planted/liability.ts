/** Who bears losses, and how much of them. */
import type { Kind } from './kind'

export const liability: readonly Kind[] = [
  {
    name: 'a cap taken out', families: ['LIA', 'MIS'], tier: 'likely', anywhere: true, clauses: [
      { at: 'cap', how: 'put', texts: ['{W}’s liability under {this} is not limited.', 'Nothing in {this} limits the liability of {W}, and {S} is not liable for more than $500.', '{W} is liable without limit for any breach of {this}.'] },
    ],
  },
  {
    name: 'a cap for one side', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'cap', how: 'put', texts: [
        '{S}’s total liability under {this} is limited to $37,000.', 'In no event will {S}’s aggregate liability arising out of {this} exceed the amounts paid in the twelve months before the claim.',
        'The maximum liability of {S} to {W} for all claims, whether in contract, tort or otherwise, is GBP 10,000.', '{S} shall not be liable for any sum above 100% of the amounts payable in the year in which the claim arises.',
        'The liability of {S}, its staff and its agents shall be limited to fifty thousand dollars in total.'] },
    ],
  },
  {
    name: 'a very low cap', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'cap', how: 'put', texts: [
        '{S}’s total liability is limited to $100.', 'Under no circumstances will {S} be liable for more than the fees paid in the month before the claim.', '{S}’s entire liability shall not exceed fifty pounds (£50).',
        'The aggregate liability of {S} is capped at the greater of $50 and the sums paid in the preceding one (1) month.'] },
    ],
  },
  {
    name: 'lost profit excluded for one side', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'conseq', how: 'put', texts: [
        '{S} is not liable to {W} for lost profits or other consequential loss.', 'In no event shall {S} be liable for any indirect, incidental, special or consequential damages.', '{S} shall have no liability for loss of profit, business or goodwill.',
        '{S} will not be responsible for any indirect or consequential loss suffered by {W}, however caused.', 'Under no circumstances is {S} liable for {W}’s loss of revenue or anticipated savings.'] },
    ],
  },
  {
    name: 'no liability at all', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'conseq', how: 'put', texts: [
        '{S} shall not be liable to {W} for any loss or damage of any kind arising out of {this}.', '{S} accepts no liability whatsoever under or in connection with {this}.', 'To the fullest extent permitted by law, {S} excludes all liability to {W}.',
        '{S} has no liability of any nature for any loss that {W} suffers, whether or not {S} could have prevented it.', 'All liability of {S}, whether in contract or in tort, is excluded.'] },
    ],
  },
  {
    name: 'death or injury shut out', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'carve-out', how: 'put', texts: [
        '{S} is not liable for death or personal injury, however caused.', '{S} shall have no liability for any injury to or death of any person in connection with {this}.', '{W} agrees that {S} will not be responsible for any loss, damage, personal injury or death arising from {this}.',
        'The limits in {this} apply to every claim, including claims for death and bodily injury caused by the negligence of {S}.', 'In no event shall {S}, its officers or its employees be liable for bodily injury or death.'] },
    ],
  },
  {
    name: 'gross carelessness or intent excused', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'carve-out', how: 'put', texts: [
        'These limits apply even where {S} was grossly negligent or acted wilfully.', '{S} is not liable for any loss, even if caused by its gross negligence or wilful misconduct.', 'The exclusions in {this} apply regardless of the gross negligence or willful misconduct of {S}.'] },
    ],
  },
  {
    name: 'a release of claims', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'carve-out', how: 'put', texts: [
        '{W} releases {S} from all claims, known or unknown, arising out of {this}.', '{W} hereby waives and releases any and all claims that it has or may have against {S}.', '{W} forever discharges {S} and its officers from every claim, demand and cause of action.', '{W} waives all claims against {S} for damage to its property.'] },
    ],
  },
  {
    name: 'one remedy and no other', families: ['LIA'], tier: 'likely', clauses: [
      { at: 'repair', how: 'add', texts: [
        'This is {W}’s sole and exclusive remedy.', 'The remedies in this clause are the only remedies of {W} for any fault.', '{W} has no other remedy for a fault, whatever its cause.', 'Correction under this clause is {S}’s entire liability for defects.'] },
    ],
  },
  {
    name: 'a one-way indemnity', families: ['IND'], tier: 'likely', clauses: [
      { at: 'indemnity', how: 'put', texts: [
        '{W} shall indemnify {S} against third-party claims caused by the negligence of {W}.', '{W} agrees to defend, indemnify and hold harmless {S}, its officers and employees from any and all claims arising from {this}.',
        '{W} will hold {S} harmless from and against all losses, liabilities and costs.', '{W} indemnifies and keeps indemnified {S} against all actions, claims, demands and expenses arising from any breach of {this} by {W}.',
        '{W} shall reimburse {S} for all losses, damages and legal fees that {S} suffers in connection with {this}.', '{W} shall be responsible for, and shall pay on demand, every loss that {S} incurs as a result of {this}.'] },
    ],
  },
  {
    name: 'cover even for their own fault', families: ['IND'], tier: 'likely', clauses: [
      { at: 'indemnity', how: 'put', texts: [
        '{W} shall indemnify {S} against all losses, even if they are caused by the negligence of {S}.', '{W} will indemnify {S} from all claims, regardless of whether {S} was at fault.', '{W} shall hold {S} harmless from all claims, including those arising out of {S}’s own negligence.',
        '{W} indemnifies {S} against every claim, whether or not it results from the act or default of {S}.'] },
    ],
  },
  {
    name: 'a defence run or settled by the side that is covered', families: ['IND'], tier: 'likely', clauses: [
      { at: 'indemnity', how: 'add', texts: ['{S} may settle any claim as it thinks fit at {W}’s expense.', '{S} has sole control of the defence of every claim, and {W} shall bear all costs of it.', '{S} may choose its own counsel and compromise any claim without the consent of {W}, at the cost of {W}.'] },
    ],
  },
  {
    name: 'interest for one side', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'interest', how: 'put', texts: [
        '{W} shall pay interest at 6% per year on any sum that it pays late.', 'If {W} is late in paying any sum, interest accrues on it at the rate of 5% a year until payment.', 'Amounts that {W} does not pay when due bear interest at 0.5% per month.', '{S} may charge {W} interest on overdue sums at 4% per annum above the base rate.'], in: ['software-uk', 'lease-uk', 'supply-us'] },
      { at: 'interest', how: 'put', in: ['design-us'], swapped: true, texts: ['Late payments by {W} bear interest at 6% per annum.'] },
    ],
  },
]
