/** Texts of any length that would take long where work grew faster than the text. `n` is how often the block stands there. */
type Block = { readonly name: string; readonly text: (n: number) => string }

export const blocks: readonly Block[] = [
  { name: 'items under one lead', text: n => `The Buyer shall not:\n${'(a) copy the plans;\n'.repeat(n)}` },
  { name: 'leads within leads', text: n => '(a) the Buyer shall do the following:\n'.repeat(n) },
  { name: 'lists in one sentence', text: n => 'The Buyer shall (a) pay and (b) keep '.repeat(n) },
  { name: 'an item that is never gone on', text: n => 'the Buyer shall (a) '.repeat(n) },
  { name: 'nested brackets', text: n => `${'('.repeat(n * 5)}The Buyer shall pay${')'.repeat(n * 5)}` },
  { name: 'capitals without a stop', text: n => 'THE BUYER SHALL PAY THE SELLER AND THE SELLER MAY '.repeat(n) },
  { name: 'lines that end in the middle', text: n => 'and the Buyer shall tell the\n\n12\n\nSupply Agreement\n\n'.repeat(n) },
  { name: 'numbered lines', text: n => Array.from({ length: n }, (_, i) => `1.${i + 1} the Buyer shall pay under Section 1.${i} (b) and (c).`).join('\n') },
  { name: 'titles under numbers', text: n => 'ARTICLE I\nDELIVERY\n'.repeat(n) },
  { name: 'terms before colons', text: n => `DEFINITIONS\n${'Rush Order: an order of the Buyer.\n'.repeat(n)}` },
  { name: 'amended references', text: n => `AMENDMENT NO. 1 TO SUPPLY AGREEMENT\n${'Section 4.2 of the Agreement is deleted and “Section 5” is added '.repeat(n)}` },
  { name: 'parties without an end', text: n => `This Agreement is between ${'Oak Inc. and Birch Ltd. and '.repeat(n)}` },
  { name: 'quotation marks', text: n => `''“"`.repeat(n * 5) },
  { name: 'definitions of one another', text: n => Array.from({ length: n }, (_, i) => `“Term${i}” means the thing that Term${i + 1} is not.`).join('\n') },
  { name: 'sums and lengths', text: n => 'The Buyer (or its agent) shall pay the Seller $1,000 within thirty (30) days after delivery. '.repeat(n) },
  { name: 'days', text: n => 'on 5 March 2027 or 03/04/2027 the Buyer shall pay by 6 March 2027; '.repeat(n) },
  { name: 'blanks', text: n => 'the price is [____] on ___ and (the “Fee”) '.repeat(n) },
  { name: 'firms that are nearly one', text: n => 'Alder Works Ltd shall pay the Buyer, Birch Homes Inc. and Alder Works LLC shall pay. '.repeat(n) },
]
