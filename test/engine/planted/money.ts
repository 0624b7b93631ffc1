/** Prices, invoices and payment. */
import type { Kind } from './kind'

export const money: readonly Kind[] = [
  {
    name: 'a heavy charge for paying late', families: ['PAY'], tier: 'fact', clauses: [
      { at: 'interest', how: 'put', texts: [
        'A party that pays late shall pay interest at 3% per month on the overdue sum.', 'Any overdue sum bears interest at the rate of 24% per annum.', 'Late payments accrue a late fee of two percent (2%) per month, compounded monthly.', 'Interest of 0.1% per day is payable on every late payment.',
        'Sums not paid when due shall bear interest at twenty-four per cent a year until paid.', 'If a payment is late, interest of 1.5% per week is added to the sum.'] },
    ],
  },
  {
    name: 'no interest for the side that waits', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'interest', how: 'put', in: ['design-us'], texts: ['No interest is payable on late payments.', '{S} shall not owe interest or any other charge on a late payment.', '{W} waives any right to interest on overdue invoices.', 'Late payment by {S} does not give rise to interest.'] },
    ],
  },
  {
    name: 'ninety days to pay', families: ['PAY'], tier: 'fact', clauses: [
      { at: 'invoice', how: 'put', texts: [
        'Invoices are payable within ninety (90) days after receipt.', 'Payment terms are net 90.', 'Each invoice is due 75 days after the end of the month in which it is received.', 'Payment of an undisputed invoice shall be made within one hundred and twenty (120) days of its date.', 'Invoices fall due three months after they are received.', 'Payment: 90 days end of month.'] },
    ],
  },
  {
    name: 'days to pay that start on approval', families: ['PAY', 'AMB'], tier: 'likely', clauses: [
      { at: 'invoice', how: 'put', in: ['design-us'], texts: ['{S} shall pay each invoice within thirty days after {S} has approved it.', 'Payment is due 30 days after {S}’s acceptance of the Deliverables.', '{S} shall pay within thirty (30) days following its approval of the invoice.', 'Invoices are payable thirty days from the date on which {S} accepts the work.'] },
    ],
  },
  {
    name: 'paid when they are paid', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'invoice', how: 'put', in: ['design-us'], texts: [
        '{S} shall pay {W} within ten days after {S} has been paid by its own customer.', 'Payment to {W} is conditional on receipt by {S} of payment from its client.', '{S} has no obligation to pay {W} until it receives the corresponding funds from its investor.', '{W} shall be paid only if and when {S} is paid by the end client.',
        'Receipt of payment by {S} from its customer is a condition precedent to {S}’s duty to pay {W}.'] },
    ],
  },
  {
    name: 'no set-off, for one side', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'dispute-invoice', how: 'put', in: ['software-uk', 'supply-us'], texts: [
        '{W} shall pay every sum in full without set-off, counterclaim or deduction.', '{W} may not withhold or set off any sum, even if it disputes it.', 'All payments by {W} shall be made free of any deduction or withholding.', '{W} waives any right of set-off.', '{W} is not entitled to withhold payment of any invoice on account of a dispute.'] },
      { at: 'fee', how: 'add', in: ['lease-uk'], texts: ['{W} shall pay the Rent without any deduction or set-off whatsoever.'] },
    ],
  },
  {
    name: 'set-off and holding back, for one side', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'dispute-invoice', how: 'put', in: ['design-us'], texts: [
        '{S} may deduct from any payment the sums that it believes {W} owes it.', '{S} may set off any amount owed by {W} against the Fee.', '{S} reserves the right to withhold payment of any invoice if it is not happy with the work.', '{S} may retain from each installment any sum that it considers due from {W}.'] },
    ],
  },
  {
    name: 'money that never comes back', families: ['PAY', 'TER'], tier: 'likely', clauses: [
      { at: 'end-pay', how: 'put', in: ['software-uk', 'lease-uk', 'supply-us'], texts: [
        'All sums paid are non-refundable.', '{S} is not required to refund any sum that {W} has paid in advance.', 'No refund or credit is given for any unused period.', '{W} shall not be entitled to a refund of any prepaid sum, whatever the reason for the end.', 'Sums paid by {W} will not be returned under any circumstances.'] },
    ],
  },
  {
    name: 'an invoice that is lost if it is late', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'invoice', how: 'add', in: ['design-us'], texts: ['{W} loses its right to any sum that it has not invoiced within 30 days after delivery.', 'Invoices submitted more than sixty days after the work will not be paid.', '{S} has no obligation to pay an invoice that it receives later than 45 days after the Services were performed.'] },
    ],
  },
  {
    name: 'a bill that is final if nobody objects', families: ['PAY', 'AMB'], tier: 'likely', clauses: [
      { at: 'invoice', how: 'add', in: ['software-uk', 'supply-us'], texts: ['An invoice that {W} does not dispute within seven days is final and binding.', 'If {W} does not object to an invoice within ten days of its date, the invoice is deemed correct.', '{W} waives its right to dispute an invoice unless it objects within 5 days.'] },
    ],
  },
  {
    name: 'money taken by itself', families: ['PAY'], tier: 'likely', clauses: [
      { at: 'invoice', how: 'add', in: ['software-uk', 'supply-us'], texts: ['{W} authorises {S} to charge its card on file for any sum due.', '{S} may debit {W}’s bank account automatically for every sum that {S} considers due.', '{W} gives {S} permission to collect all sums from its payment card without further approval.'] },
    ],
  },
  {
    name: 'a price that one side may raise', families: ['CHG', 'PAY'], tier: 'likely', clauses: [
      { at: 'price', how: 'put', texts: [
        '{S} may increase the price at any time on notice to {W}.', '{S} reserves the right to change its prices from time to time.', '{S} may adjust the charges in its sole discretion with effect from the next invoice.', 'The price is subject to change by {S} without notice.', 'Prices are those in force at {S} on the day of the invoice and {S} may revise them whenever its costs rise.'] },
    ],
  },
  {
    name: 'a price that climbs without a limit', families: ['PAY', 'CHG'], tier: 'likely', clauses: [
      { at: 'price', how: 'put', texts: ['The price rises on each anniversary by the increase in the consumer prices index plus 3%.', 'On each anniversary the price increases in line with the retail prices index.', 'The price shall increase annually by the percentage change in CPI.'] },
    ],
  },
]
