import type { ProvisionKind } from './provision'
import { termClauses } from './term-clauses'

export const expirationDate: ProvisionKind = {
  kind: 'expiration-date',
  triggers: [],
  places: contract => termClauses(contract).map(({ index }) => index).sort((a, b) => a - b),
  find: ({ start, end }) => [{ start, end }],
  finds: [
    '«This Agreement shall take effect on signature and, unless ended earlier under Clause 12, shall expire five (5) years after the first sale.»', '«Term: 36 months»', '«The Consultant is engaged for a period of six months.»', '«This licence is perpetual.»',
    '«The parties have agreed to a term of seven years, beginning 1 July 2021.»', '«This MOU will come into force on signature and will remain in force for three years.»', '«This Agreement shall expire upon the completion of the works.»',
    '«The initial term of this Agreement shall be three years.»', '«This Agreement is concluded for an indefinite period.»', '«The rights begin on 1 January 2021 and last through 31 December 2023 (the “Term”).»', '«The term of this Agreement begins on the Effective Date and continues for three (3) years.»', '«This Agreement shall remain in force until 31 December 2027.»', '«This agreement starts on the Start Date and ends on the End Date.»',
  ],
  passes: [
    'The Supplier shall keep its papers during the term of this Agreement and for three years thereafter.', 'The Consultant shall not, during the Term and for a period of one year after it, hire any employee.', 'This Agreement shall renew for successive one-year terms.', 'The terms of this Agreement shall be kept confidential for three years.',
    'No amendment of this Agreement shall be valid unless it is made in writing.', 'If this Agreement remains in effect for two years, the fee rises.', 'If any provision is invalid, the rest of this Agreement shall remain in full force and effect.', 'The Supplier warrants the goods for a period of two (2) years from the date of delivery.',
  ],
}
