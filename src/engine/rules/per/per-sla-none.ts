import { firstMatch, hasMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const promise = /\b(?:uptime|up-time|availab(?:le|ility))\b[^.;]{0,120}?(?<![\d.])(?:9\d(?:\.\d{1,4})?) ?(?:%|per ?cent)|(?<![\d.])(?:9\d(?:\.\d{1,4})?) ?(?:%|per ?cent)\)?[^.;]{0,80}?\b(?:uptime|up-time|availab(?:le|ility)|of the time)\b/i
const made = /\b(?:shall|will|must|is|are|guarantee\w*|warrant\w*|commit\w*|target\w*|maintain\w*|least|provide)\b/i
const remedy = /\b(?:service (?:level )?credits?|credits?|rebates?|refund\w*|reduction of the fee|service level (?:failure|default)|penalt(?:y|ies)|liquidated damages|sla credits?)\b|\bterminat\w+\b[^.;]{0,120}\b(?:uptime|availability|service levels?|sla)\b|\b(?:uptime|availability|service levels?|sla)\b[^.;]{0,160}\bterminat/i

/** A promised share of uptime, in a contract that says nothing of what follows when it is missed. */
function toothless({ contract: { text, sentences, words } }: Reading): Hit[] {
  const promised = sentencesWithAny(words, ['uptime', 'up-time', 'availability', 'available']).flatMap(i => {
    const sentence = sentences[i]!
    const found = sentence.operative && hasMatch(sentence.text, made) ? firstMatch(sentence.text, promise) : null
    return found ? [{ spans: [{ start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }] }] : []
  }).slice(0, 2)
  return promised.length === 0 || hasMatch(text, remedy) ? [] : promised
}

export default rule({
  id: 'per-sla-none', severity: 2, tier: 'likely', together: true,
  title: 'An uptime is named, and nothing follows when it is missed',
  why: 'Without a credit or a way out, the number is only a wish.',
  ask: 'What do we get when the service is down for longer?',
  fallback: '5% to 25% of the month’s fee back, and a way out after three misses in six months.',
  sources: ['Practitioners’ checklists for software'], labels: [],
  find: { inContract: toothless },
  flags: [
    'The Provider shall keep an «uptime of at least 99.9%».',
    'The service will be «available 99.5 percent» of the time in each month.',
    'Provider guarantees «99% availability» of the platform.',
  ],
  passes: [
    'The Provider shall keep an uptime of at least 99.9%. For each hour below that it gives a credit of 5% of the fee.',
    'The service will be available on working days.',
    'The Customer may terminate if the uptime is below 99% in three months. Provider guarantees 99% availability of the platform.',
  ],
})
