/** A contract of our own, long enough for a viewer not to hold all of it. A "\u00ad" is where a word may be parted, **stars** make bold. */

export const title = 'Cleaning and Upkeep Agreement'

export type Clause = { readonly number?: string; readonly text: string; readonly heading?: boolean }

const clause = (text: string): Clause => {
  const [, number, rest] = /^(\d+(?:\.\d+)?|\([a-z]\)) (.*)$/.exec(text) ?? []
  return number === undefined || rest === undefined ? { text } : { number, text: rest, heading: !number.includes('.') && !number.startsWith('(') }
}

export const clauses: readonly Clause[] = [
  'This Agreement is made on 4 March 2027 between Harrowgate Bakery Ltd, a company registered in England whose office is at 9 Mill Row, Harrowgate (the **“Customer”**), and Polly Marchbank trading as Bright Sills, of 2 Weir Lane, Harrowgate (the **“Supplier”**).',
  'The Customer runs a bakery with shops in twenty-two towns. The Supplier cleans business premises and keeps them in repair. They have agreed as follows.',
  '1 Services',
  '1.1 The Supplier shall clean the Customer’s bakery and each shop that is listed in the Schedule, every weekday before six in the morning, and shall use best efforts to do so without disturb\u00ading the neigh\u00adbours.',
  '1.2 Cleaning includes floors, ovens, windows, count\u00aders and store rooms. It does not include machines that are in use, or any\u00adthing that hangs higher than three metres above the floor.',
  '1.3 The work is com\u00adplete only when it is sat\u00adis\u00adfac\u00adtory to the Customer in its sole discretion, and the Customer may refuse to pay for it until then.',
  '1.4 The Customer may change the hours, the places and the extent of the Services at any time by telling the Supplier, and the Supplier shall follow each change from the day on which it is told, for the same fee.',
  '2 Payment',
  '2.1 The fee is GBP 4,200 for each calendar month, plus VAT. It covers labour, mate\u00adrials, travel and what\u00adever else the Supplier needs for the Services.',
  '2.2 The Customer shall pay each correct invoice within 90 days after it receives the invoice. The Customer may set off against an invoice what\u00adever the Supplier owes it under this Agreement or any other.',
  '2.3 If the Supplier is late with any of the Services, the Supplier shall pay the Customer GBP 250 for each day, and the Customer may with\u00adhold this sum from the fee.',
  '3 Term and termination',
  '3.1 This Agreement starts on 1 April 2027 and shall auto\u00admat\u00adic\u00adally renew for successive two-year periods unless the Supplier gives written notice at least 180 days before the end of the current period.',
  '3.2 The Customer may terminate this Agreement at any time for convenience by written notice to the Supplier. The Supplier may terminate it only if the Customer has not paid two invoices and still does not pay them within 60 days after a written reminder.',
  '4 Liability',
  '4.1 In no event shall the Customer be liable to the Supplier for any indirect or con\u00adse\u00adquen\u00adtial loss, loss of profit or loss of busi\u00adness, what\u00adever the cause.',
  '4.2 The Supplier shall in\u00addem\u00adni\u00adfy, defend and hold harm\u00adless the Customer from and against all claims, losses and costs arising out of the Services, whether or not the Supplier is at fault.',
  '5 Staff and keys',
  '5.1 The Supplier shall send only people who have worked for it for at least three months, who carry a badge with their name, and who have been told what may not be touched.',
  '5.2 Keys stay in the Supplier’s safe. The Supplier shall tell the Customer of a lost key within one hour, and shall pay for new locks wherever the lost key would have opened a door.',
  '5.3 Neither party shall hire the other’s staff while this Agreement lasts and for six months after\u00adwards, unless the other agrees in writing.',
  '6 General',
  '6.1 This Agreement is governed by the law of England and Wales, and the courts of England have exclusive jurisdiction.',
  '6.2 The Customer may assign this Agreement to any person. The Supplier shall not assign this Agreement without the prior written consent of the Customer.',
  '6.3 Notices under this Agreement must be in writing and sent to the addresses stated above.',
  '6.4 This is the entire agreement between the parties about the Services. It may be changed only in writing signed by both of them.',
  ...['Alder Cross', 'Birch End', 'Copper Lane', 'Dunmoor', 'Elmstead', 'Fenwick', 'Gorse Hill', 'Hallow', 'Inchley', 'Juniper Row', 'Kettle Green', 'Larkfield', 'Moss Side', 'Nettleham', 'Orchard Bank', 'Pinfold', 'Quarry Hill', 'Rushmere', 'Stonebeck', 'Thornley', 'Upper Weald', 'Vale End'].flatMap((town, at) => [
    `${at + 7} The shop in ${town}`,
    `${at + 7}.1 The shop in ${town} has ${at + 2} rooms and ${2 * at + 3} windows. The Supplier shall clean the rooms every weekday and the windows on the first Monday of each month, inside and out\u00adside.`,
    `${at + 7}.2 The Customer shall leave the shop in ${town} open from four in the morning and shall see that there is light, warm water and a place where the Supplier may keep its tools.`,
    `${at + 7}.3 Once in each quarter the parties shall go through the shop in ${town} together and write down what is broken, what is worn and what should be cleaned more often or less often. What they write down is no change of this Agreement until both of them have signed it.`,
    at === 21
      ? `${at + 7}.4 The Supplier shall replace a broken window in ${town} within a reasonable time, and the Customer shall pay it what the glass has cost.`
      : `${at + 7}.4 The Supplier shall replace a broken window in ${town} within five days, and the Customer shall pay it what the glass has cost.`,
  ]),
].map(clause)
