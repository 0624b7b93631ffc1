/**
 * A tiny engine in place of the real one, so that these tests are about the background alone. It knows lines: "Party: X", "Price: X", "Late: X",
 * a clause "1. Heading", and "may terminate", which is hard on the Customer.
 */
import type { Finding, Review, ReviewOptions } from '../../src/engine/review'

const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(match => {
  const words = match[1] ?? match[0]
  const start = match.index + match[0].length - words.length
  return { start, end: start + words.length }
})

export function review(text: string, { side, kind = 'services', playbook }: ReviewOptions = {}): Review {
  if (text.includes('THE ENGINE BREAKS')) throw new Error('out of steam')
  const parties = places(text, /Party: (.+)/g).map(at => ({ role: text.slice(at.start, at.end), name: `${text.slice(at.start, at.end)} Ltd`, aliases: [], at }))
  if (side !== undefined && !parties.some(({ role }) => role === side)) throw new RangeError(`no party is called "${side}"`)
  const keyTerms = [
    ...places(text, /Price: (.+)/g).map(at => ({ kind: 'price', value: text.slice(at.start, at.end), ...at })),
    ...places(text, /Name: (.+)/g).map(at => ({ kind: 'document-name', value: text.slice(at.start, at.end), ...at })),
  ]
  const provisions = places(text, /Late: (.+)/g).map(at => ({ kind: 'late-payment', ...at }))
  const exits = places(text, /[^\n]*may\s+terminate[^\n]*/g).map((at): Finding => ({
    rule: 'ter-free', family: 'ter', severity: 3, tier: 'likely', outcome: side !== undefined && side !== 'Customer' ? 'favours-you' : 'problem', spans: [at],
    title: 'Only they may walk away', why: 'You plan with someone who can leave.', ask: 'Could either of us end it?', against: 'Customer', labels: [], sources: [],
  }))
  const verdict = text.trim() === '' ? 'empty' : text.includes('Agreement') ? 'contract' : 'not-a-contract'
  const say = { 'empty': 'There is nothing to read here.', 'contract': 'A contract.', 'not-a-contract': 'This page does not read like a contract.' }[verdict]
  return {
    suitability: { verdict, say },
    contractType: { kind, because: [] },
    parties, provisions, keyTerms, definitions: [], cleared: [], balance: [],
    ...side === undefined ? {} : { side },
    ...playbook && { playbook: { name: playbook.name, applied: true } },
    outline: places(text, /^\d+\. .+/gm).map(at => {
      const [number = '', heading = ''] = text.slice(at.start, at.end).split('. ')
      return { number, heading, level: 1, at }
    }),
    findings: exits,
    checklist: [
      { item: 'close-price', title: 'What is paid', terms: keyTerms.map((_, i) => i), provisions: [] },
      { item: 'close-exit', title: 'How each side may leave', terms: [], provisions: [], findings: exits.map((_, i) => i).toReversed() },
      { item: 'close-late', title: 'What if it is late', terms: [], provisions: provisions.map((_, i) => i) },
    ].map(item => ({ findings: [], ...item, byReader: false, state: 'clear', clarity: { what: true, who: true, when: true, proof: true, otherwise: true } })),
  }
}
