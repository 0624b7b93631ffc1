import { hasMatch } from '../../contract/matches'
import { after, words } from '../forms'
import type { Reading } from '../rule'
import { rule } from '../rule'

const both = /\bterminat\w+\b[^.;]{0,60}\bexpir|\bexpir\w+\b[^.;]{0,60}\bterminat|\bterminat\w+\b[^.;]{0,40}\b(?:for any reason|howsoever|however|for whatever|any cause|natural)|\bterminates? (?:automatically )?(?:on|at the end)\b/i

/** It can simply run out, and nowhere does the contract put that beside being ended. */
const runsOut = ({ contract: { words: index, sentences }, keyTerms }: Reading): boolean =>
  keyTerms.some(({ kind, value }) => (kind === 'expiration-date' || kind === 'duration') && value !== 'perpetual')
  && !['termination', 'terminated', 'terminate', 'terminates'].flatMap(word => index.sentencesWith(word)).some(i => hasMatch(sentences[i]!.text, both))

export default rule({
  id: 'amb-term-expiry', severity: 1, tier: 'likely', together: true,
  title: 'Says what follows when it is ended, not when it runs out',
  why: 'It also ends by itself on its last day. Whether things must then be given back or paid is left open.',
  ask: 'Does this also hold when the time simply runs out?',
  fallback: '“When this contract ends, in whatever way, …”',
  sources: ['Adams, A Manual of Style for Contract Drafting'], labels: [],
  find: words({
    triggers: ['termination'],
    match: /\b(?:(?:up)?on|after|following|survives?) (?:the |any )?termination of (?:this |the )(?:agreement|contract|lease|licen[cs]e)\b(?! (?:period|term))/i,
    when: found => /\b(?:shall|must|will|agrees|survives?)\b/i.test(found.input.slice(Math.max(0, found.index - 200), found.index + 300)) && !hasMatch(after(found, 60), /\bwithout cause|\bby (?:the )?[A-Z]|\bbreach|\bdefault|\bpursuant|\bunder\b|\bdue to|\bbecause/i),
    settledBy: reading => !runsOut(reading),
    inDefinitions: false,
  }),
  flags: [
    'This lease lasts for two years.\n«Upon termination of this lease» the Tenant shall return the keys.',
    'The term of this Agreement is three years from 1 May 2027.\nClause 7 shall «survive the termination of this Agreement».',
    'This licence begins on 1 May 2027 and expires on 30 April 2030.\n«After termination of this licence» the Licensee must destroy all copies.',
  ],
  passes: [
    'This lease lasts for two years.\nUpon termination or expiration of this lease the Tenant shall return the keys.',
    'The term of this Agreement is three years from 1 May 2027.\nClause 7 shall survive the termination of this Agreement for any reason.',
    'This licence begins on 1 May 2027 and has no end.\nAfter termination of this licence the Licensee must destroy all copies.',
  ],
})
