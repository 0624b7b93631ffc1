/** Pages of our own that the tests review, beside the samples. */

const page = (title: string, body: string, lang = 'en') => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body { background: #fff; color: #000; font: 16px/1.5 serif; max-width: 44rem }</style></head><body>${body}</body></html>`

/** A short agreement whose payment clause can be edited in place. */
export const cleaning = page('Cleaning Agreement', `
<h1>Cleaning Agreement</h1>
<p>This Agreement is made on 4 March 2027 between Harrowgate Bakery Ltd, a company registered in England (the "Customer"), and Polly Marchbank trading as Bright Sills (the "Supplier").</p>
<h2>1. Services</h2>
<p>1.1 The Supplier shall clean the Customer's bakery at 9 Mill Row every weekday before 6 a.m., including floors, ovens, windows, etc.</p>
<p>1.2 The work is complete only when it is satisfactory to the Customer in its sole discretion.</p>
<h2>2. Payment</h2>
<p id="payment" contenteditable="true">2.1 The Customer shall pay each correct invoice within 30 days after it receives the invoice.</p>
<p>2.2 The fee is GBP 900 for each calendar month, plus VAT.</p>
<h2>3. Term and termination</h2>
<p>3.1 This Agreement starts on 1 April 2027 and shall automatically renew for successive one-year periods unless the Supplier gives written notice at least 90 days before the end of the current period.</p>
<p>3.2 The Customer may terminate this Agreement at any time for convenience by written notice to the Supplier.</p>
<h2>4. Liability</h2>
<p>4.1 In no event shall the Customer be liable to the Supplier for any indirect or consequential loss.</p>
<p>4.2 The Supplier shall indemnify, defend and hold harmless the Customer from and against all claims, losses and costs arising out of the Services.</p>
<h2>5. General</h2>
<p>5.1 This Agreement is governed by the law of England and Wales, and the courts of England have exclusive jurisdiction.</p>
<p>5.2 The Customer may assign this Agreement to any person. The Supplier shall not assign this Agreement without the prior written consent of the Customer.</p>
<p id="last">5.3 Notices under this Agreement must be in writing and sent to the addresses stated above.</p>
<p>Signed for the Customer: ____________ Signed by the Supplier: ____________</p>`)

/** An ordinary page, long enough to be read with care. */
export const recipe = page('Rye bread', `<h1>Rye bread in two days</h1>${[
  'Start in the evening. Feed the starter with rye flour and warm water, cover the bowl with a cloth, and leave it in the warmest corner of the kitchen until the morning.',
  'The next day, stir in the salt, the seeds and the rest of the flour. The dough will look more like mud than like dough, and that is how it should be.',
  'My grandmother baked hers in a long tin that had once held biscuits. She never weighed a thing, and her bread came out the same every week for fifty years.',
  'Let it rise for six hours. Heat the oven as hot as it will go, put a pan of water on the floor of it, and bake the loaf for ten minutes before you turn the heat down.',
  'Wait a full day before you cut it. The crumb sets slowly, and a loaf cut warm sticks to the knife and tastes of nothing much.',
].flatMap(text => [text, text.replace('.', ', as every baker on our street will tell you.')]).map(text => `<p>${text}</p>`).join('')}`)

export const empty = page('Nothing yet', '')

/** A page that shows a program. */
export const code = page('queue.ts', `<pre><code>${Array.from({ length: 60 }, (_, n) => `export function take${n}(queue: Queue, limit = ${n}): Item[] {
  const taken = queue.items.slice(0, limit)
  if (taken.length === 0) return []
  for (const item of taken) queue.release(item.id, { retry: ${n % 2 === 0}, after: ${n * 10} })
  return taken.filter(item => item.state !== 'gone')
}
`).join('\n')}</code></pre>`)

/** A contract in German. */
export const german = page('Reinigungsvertrag', `<h1>Reinigungsvertrag</h1>
<p>Zwischen der Bäckerei Harrgarten GmbH (nachfolgend „Auftraggeber“) und Frau Paula Markbach (nachfolgend „Auftragnehmerin“) wird folgender Vertrag geschlossen.</p>
${[
  'Die Auftragnehmerin reinigt die Backstube des Auftraggebers an jedem Werktag vor sechs Uhr morgens. Dazu gehören die Böden, die Öfen und die Fenster.',
  'Der Auftraggeber zahlt jede ordnungsgemäße Rechnung innerhalb von dreißig Tagen nach deren Eingang. Bei verspäteter Zahlung werden die gesetzlichen Zinsen geschuldet.',
  'Der Vertrag beginnt am ersten April und verlängert sich jeweils um ein Jahr, wenn er nicht drei Monate vor seinem Ablauf schriftlich gekündigt wird.',
  'Die Auftragnehmerin haftet für alle Schäden, die bei der Ausführung der Arbeiten entstehen, soweit sie diese zu vertreten hat.',
  'Änderungen dieses Vertrages bedürfen der Schriftform. Das gilt auch für die Aufhebung dieser Klausel.',
  'Es gilt das Recht der Bundesrepublik Deutschland. Gerichtsstand ist der Sitz des Auftraggebers.',
].map((text, at) => `<h2>§ ${at + 1}</h2><p>${text}</p>`).join('')}`, 'de')

/** A contract of at least so many characters: the same clauses under new numbers. */
export function long(characters: number): string {
  const clauses: string[] = []
  for (let size = 0, number = 1; size < characters; number++) {
    const clause = `<h2>${number}. Order ${number}</h2>
<p>${number}.1 The Supplier shall deliver the goods of order ${number} to the Customer's warehouse within ${10 + (number % 50)} days after the Customer has placed the order, and the Customer shall sign for them on arrival.</p>
<p>${number}.2 The Customer shall pay the price of order ${number}, GBP ${1000 + number}.00, within 30 days after it receives a correct invoice.</p>
<p>${number}.3 The Supplier may change the price of later orders on two months' written notice, and either party may then end this Agreement before the change takes effect.</p>\n`
    clauses.push(clause)
    size += clause.length
  }
  return page('Supply Agreement', `<h1>Supply Agreement</h1><p>This Agreement is made on 4 March 2027 between Harrowgate Bakery Ltd (the "Customer") and Millbeck Flour Ltd (the "Supplier").</p>${clauses.join('')}
<h2>General</h2>
<p>Each party shall keep the other party's confidential information confidential and shall not disclose it without prior written consent.</p>
<p>Neither party is liable for a delay that it could not prevent. Either party may terminate this Agreement on notice if the other party commits a material breach and does not cure it within 30 days.</p>
<p>The Supplier warrants that the goods are fit for baking and shall indemnify the Customer against claims for damages that arise from a breach of this warranty.</p>
<p>Neither party may assign this Agreement without consent. This is the entire agreement between the parties, and it may be amended only in writing. It is governed by the laws of England, and the courts of England have exclusive jurisdiction over any dispute.</p>`)
}
