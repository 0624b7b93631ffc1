/** Whole contracts of our own, on pages that hold them in awkward ways. */

const page = (title: string, body: string, style = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body { background: #fff; color: #000; font: 16px/1.5 serif; max-width: 44rem } ${style}</style></head><body>${body}</body></html>`

const clauses = [
  'This Agreement is made on 4 March 2027 between Harrowgate Bakery Ltd, a company registered in England (the "Customer"), and Polly Marchbank trading as Bright Sills (the "Supplier").',
  '1.1 The Supplier shall clean the Customer’s bakery at 9 Mill Row every weekday before 6 a.m., including floors, ovens and windows.',
  '1.2 The work is complete only when it is satisfactory to the Customer in its sole discretion.',
  '2.1 The Customer shall pay each correct invoice within 30 days after it receives the invoice.',
  '2.2 The fee is GBP 900 for each calendar month, plus VAT.',
  '3.1 This Agreement starts on 1 April 2027 and shall automatically renew for successive one-year periods unless the Supplier gives written notice at least 90 days before the end of the current period.',
  '3.2 The Customer may terminate this Agreement at any time for convenience by written notice to the Supplier.',
  '4.1 In no event shall the Customer be liable to the Supplier for any indirect or consequential loss.',
  '4.2 The Supplier shall indemnify, defend and hold harmless the Customer from and against all claims, losses and costs arising out of the Services.',
  '5.1 This Agreement is governed by the law of England and Wales, and the courts of England have exclusive jurisdiction.',
  '5.2 The Customer may assign this Agreement to any person. The Supplier shall not assign this Agreement without the prior written consent of the Customer.',
  '5.3 Notices under this Agreement must be in writing and sent to the addresses stated above.',
]
const body = `<h1>Cleaning Agreement</h1>${clauses.map(text => `<p>${text}</p>`).join('')}`

/** One clause in the colour of the page, and one that is folded away. */
export const hiding = page('Cleaning Agreement', `${body}
<p style="color: #fff" id="white">5.4 The Supplier waives all claims for payment of work that the Customer does not like.</p>
<h3><button type="button" aria-expanded="false" aria-controls="more" onclick="more.hidden = !more.hidden">6. Changes</button></h3>
<div id="more" hidden><p>6.1 The Customer may change the fee at any time in its sole discretion and without notice to the Supplier.</p></div>`)

/** The contract in a frame of the page's own, far down; its last clause in a closed shadow tree. */
export const framed = page('Portal', `<p style="height: 1500px">Please read the agreement below.</p>
<iframe width="700" height="500" srcdoc="${body.replaceAll('"', '&quot;')}<last-clause></last-clause>"></iframe>
<script>document.querySelector('iframe').addEventListener('load', event => { event.target.contentDocument.querySelector('last-clause').attachShadow({ mode: 'closed' }).innerHTML = '<p>5.4 The Supplier shall pay each sum that the Customer demands in its sole discretion.</p>' })</script>`)

/** A contract of two hundred clauses, of which only those in view are on the page. */
export const inView = page('Supply Agreement', `<div id="box"><div id="size"></div></div><script>
const opening = ${JSON.stringify(clauses)}
const texts = ['Cleaning Agreement', ...opening, ...Array.from({ length: 187 }, (_, i) => \`\${i + 6}. The Customer shall pay GBP \${i + 40} for order \${i + 1}, within thirty days after it has got a correct invoice from the Supplier, and not before that day.\`)]
const draw = () => {
  const first = Math.max(0, Math.floor(box.scrollTop / 80) - 3)
  const rows = texts.slice(first, first + 16).map((text, i) => {
    const row = document.createElement('p')
    row.textContent = text
    row.style.top = (first + i) * 80 + 'px'
    return row
  })
  size.replaceChildren(...rows)
}
size.style.height = texts.length * 80 + 'px'
box.addEventListener('scroll', draw)
draw()
</script>`, '#box { height: 600px; overflow: auto } #size { position: relative } #size p { position: absolute; margin: 0; height: 80px; width: 100% }')

/** Two contracts, one below the other. */
export const two = page('Our papers', ['Cleaning Agreement', 'Window Agreement'].map((title, n) => `<h2>${title}</h2>${clauses.map(text => `<p>${n === 0 ? text : text.replace('GBP 900', 'GBP 75').replace('Cleaning', 'Window').replaceAll('floors, ovens and windows', 'windows only')}</p>`).join('')}`).join(''))

export const plainContract = page('Cleaning Agreement', `${body}<p id="typed">5.4 Nothing else was agreed.</p><div id="ticker">0</div>`)
