import type { Span } from '../../contract/contract'
import { everyMatch } from '../../contract/matches'
import { sentencesWithAny } from '../../contract/words'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { inAttachment } from './attachments'

type Unit = { readonly words: readonly string[]; readonly said: RegExp }

const amount = String.raw`(?<![\w.,])\d[\d,.]{0,12}\s?`
/** Two ways of measuring one thing; each pair is an open question where both are used. */
const pairs: readonly (readonly [Unit, Unit])[] = [
  [{ words: ['kg', 'kilogram', 'kilograms'], said: new RegExp(String.raw`${amount}(?:kg|kilogram(?:me)?s?)\b`, 'g') }, { words: ['lb', 'lbs', 'pounds'], said: new RegExp(String.raw`${amount}(?:lbs?\b|pounds (?:of|weight|in weight)\b)`, 'g') }],
  [{ words: ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'], said: new RegExp(String.raw`${amount}[- ]?(?:km|kilomet(?:re|er)s?)\b`, 'g') }, { words: ['mile', 'miles'], said: new RegExp(String.raw`${amount}[- ]?miles?\b`, 'g') }],
  [{ words: ['sqm', 'm2', 'm²', 'square'], said: new RegExp(String.raw`${amount}(?:m²|m2|sqm|square met(?:re|er)s?)(?!\w)`, 'g') }, { words: ['sqft', 'sq', 'square'], said: new RegExp(String.raw`${amount}(?:sq\.? ?ft|square f(?:ee|oo)t)\b`, 'g') }],
  [{ words: ['gb', 'gigabyte', 'gigabytes'], said: new RegExp(String.raw`${amount}(?:GB|gigabytes?)\b`, 'g') }, { words: ['gb', 'gbit', 'gigabit', 'gigabits'], said: new RegExp(String.raw`${amount}(?:Gb|Gbit|gigabits?)(?!\w|ps|\/s| per second)`, 'g') }],
  [{ words: ['user'], said: /(?<=[$€£\d][^.;$€£]{0,40})\bper (?:named |active |registered )?user\b/gi }, { words: ['seat'], said: /(?<=[$€£\d][^.;$€£]{0,40})\bper seat\b/gi }],
]

function mixed({ contract }: Reading): Hit[] {
  const places = ({ words, said }: Unit): readonly { readonly at: Span; readonly text: string }[] => sentencesWithAny(contract.words, words).flatMap(i => {
    const { text, start, operative } = contract.sentences[i]!
    return operative && !inAttachment(contract, start) ? [...everyMatch(text, said)].map(({ index, 0: found }) => ({ at: { start: start + index, end: start + index + found.length }, text })) : []
  })
  return pairs.flatMap(([one, other]) => {
    const here = places(one), there = here.length > 0 ? places(other) : []
    // “45 kg (100 lbs)” gives both: there nothing is open.
    const said = new Set(there.map(({ text }) => text))
    if (there.length === 0 || here.some(({ text }) => said.has(text))) return []
    return [{ spans: [here[0]!.at, there[0]!.at].sort((a, b) => a.start - b.start) }]
  })
}

export default rule({
  id: 'drf-unit-mix', severity: 2, tier: 'likely',
  title: 'Two units for what looks like one thing',
  why: 'A price or a limit in one unit is another one in the other, and it is easy to take the wrong one.',
  ask: 'Which unit applies, or are these two different things?',
  fallback: 'One unit throughout, named in the definitions.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: mixed },
  flags: [
    'A parcel may weigh «20 kg».\nThe Carrier takes parcels of up to «50 lbs» to the depot.',
    'The driver goes at most «300 miles» a day.\nThe Client pays €0.40 a kilometre beyond «400 km».',
    'The price is $9 «per user» a month.\nOn renewal the price is $11 «per seat» a month.',
    'The shop has «120 square metres».\nThe rent is counted on «1,500 square feet» of floor.',
  ],
  passes: [
    'A parcel may weigh 20 kg (44 lbs).\nThe Carrier takes parcels of up to 50 kg to the depot.',
    'The driver goes at most 300 miles a day.\nThe Client pays $0.40 a mile beyond 400 miles.',
    'The price is $9 per user a month.\nOn renewal the price is $11 per user a month.\nEach seat in the hall is numbered.',
    'The shop has 120 square metres.\nThe rent is counted on 120 square metres of floor.',
  ],
})
