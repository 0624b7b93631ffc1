import type { Duration } from './contract'
import { bothForms, readBoth } from './both-forms'
import { everyMatch, hasMatch } from './matches'
import { inSmallLetters } from './letters'
import { oneLine } from './one-line'

type Found = Omit<Duration, 'sentence'>

/** For small letters. */
const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,$€£/])${bothForms}[\\s-]{0,3}((?:(?:full|consecutive|calendar|additional|further|successive|more|prior|whole|continuous|complete|clear|contract|fiscal|elapsed)[\\s-]{1,2}){0,3})(business|working|banking|trading)?[\\s-]{0,2}(hour|day|week|month|quarter|year|yr)s?(?![\\p{L}\\p{N}])`, 'gu')
const units = { hour: ['hour', 'PT', 'H'], day: ['day', 'P', 'D'], week: ['week', 'P', 'W'], month: ['month', 'P', 'M'], quarter: ['quarter', 'P', 'M'], year: ['year', 'P', 'Y'], yr: ['year', 'P', 'Y'] } as const

/** Lengths of time in a sentence; places are in the sentence. */
export function durationsIn(given: string): Found[] {
  const { text, at } = oneLine(given)
  return windows(text, unitWord, 130).flatMap(([from, to]) => inWindow(text, from, to)).map(found => ({ ...found, start: at(found.start), end: at(found.end - 1) + 1 }))
}

/** The stretches of a text that end in one of these words, each at most so long; overlapping ones are one. Numbers are looked for there only. */
function windows(text: string, word: RegExp, length: number): [number, number][] {
  const found: [number, number][] = []
  for (const m of everyMatch(text, word)) {
    const to = m.index + m[0].length
    const last = found.at(-1)
    if (last && m.index - length <= last[1]) last[1] = to
    else found.push([wordStart(text, Math.max(0, m.index - length)), to])
  }
  return found
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 60 ? at : space
}

const unitWord = /(?:hour|day|week|month|quarter|year|\byr)s?(?![\p{L}\p{N}])/giu

function inWindow(text: string, from: number, to: number): Found[] {
  const found: Found[] = []
  for (const at of everyMatch(inSmallLetters(text.slice(from, to)), pattern)) {
    const m = Object.assign(at, { index: at.index + from })
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 24)
    // Ages, opening hours, the fraction "one quarter of", and "day of March".
    if (hasMatch(after, /^[’']?\s(?:of age|old|per (?:day|week)|a (?:day|week)|each (?:day|week))\b|^[-\s]old\b/i)) continue
    const unit = units[m[7] as keyof typeof units]
    if (unit[0] === 'quarter' && (m[1] !== undefined && m[2] === undefined && !/calendar|fiscal|consecutive/i.test(m[5] ?? ''))) continue
    if (unit[0] === 'day' && hasMatch(after, /^\sof\s(?:January|February|March|April|May|June|July|August|September|October|November|December|each|every|the)\b/) && m[6] === undefined && !/s$/i.test(m[0])) continue
    const both = readBoth([m[1], m[2], m[3], m[4]], text.slice(Math.max(0, m.index - 16), m.index))
    if (!both || both.value > 10_000) continue
    const count = both.value
    found.push({
      kind: 'duration', count, unit: m[6] ? 'business-day' : unit[0], iso: `${unit[1]}${unit[0] === 'quarter' ? count * 3 : count}${unit[2]}`,
      ...(both.inWords === undefined ? {} : { inWords: both.inWords }), start: m.index, end: m.index + m[0].length,
    })
  }
  return found
}
