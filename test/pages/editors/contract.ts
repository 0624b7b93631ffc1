/** The contract that every editor page shows: short, ours, and with something to mark in most of its clauses. */

export type Line = { readonly tag: 'h1' | 'h2' | 'p'; readonly text: string }

const lines = (text: string): readonly Line[] => text.trim().split('\n').map(line => {
  const [, hashes = '', words = ''] = /^(#*) ?(.*)$/.exec(line)!
  return { tag: hashes === '' ? 'p' : hashes === '#' ? 'h1' : 'h2', text: words }
})

export const contract = lines(`
# Photography Agreement
This Agreement is made on 12 May 2027 between Thistle & Wren Hotels Ltd (the "Client") and Imre Castell, a photographer (the "Photographer").
## 1. The work
1.1 The Photographer shall photograph the Client's three hotels between 1 June 2027 and 30 June 2027 and deliver at least sixty edited pictures.
1.2 The pictures count as delivered only when the Client accepts them in its sole discretion.
1.3 The Photographer shall use best efforts to work at hours that suit the guests of each hotel.
## 2. Fee
2.1 The fee is GBP 4,800, plus VAT. The Client shall pay each correct invoice within 30 days after it receives the invoice.
2.2 The Client shall pay the Photographer's travel costs within a reasonable time.
## 3. Rights
3.1 The Photographer keeps the copyright in the pictures and grants the Client a licence to use them on its own websites and in its own brochures for five years.
3.2 The Photographer may show the pictures in his own portfolio, with the name of the hotel beside each of them.
## 4. Term and end
4.1 This Agreement starts on 12 May 2027 and ends when both parties have done what they owe under it.
4.2 The Client may terminate this Agreement at any time for convenience by written notice to the Photographer.
4.3 If either party commits a material breach and does not cure it within fourteen days after written notice, the other party may terminate this Agreement.
## 5. Liability
5.1 The Photographer shall indemnify, defend and hold harmless the Client from and against all claims, losses and costs arising out of the pictures.
5.2 In no event shall the Client be liable to the Photographer for any indirect or consequential loss.
## 6. General
6.1 This Agreement is governed by the law of England and Wales, and the courts of England have exclusive jurisdiction.
6.2 Each party shall keep the other party's confidential information confidential and shall not disclose it without prior written consent.
6.3 Notices under this Agreement must be in writing and sent to the addresses that the parties gave each other when they signed it.
Signed by both parties on the date stated above.
`)
