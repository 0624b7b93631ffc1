/** What the closing asks of the whole text. */
import type { Span } from '../../engine/contract/contract'
import { lawyerTriggers } from '../../engine/lawyer'
import { whatFingerprintProves } from '../../engine/rounds/fingerprint'
import type { Fingerprint, LawyerSign, Said } from '../../messages'
import { isWhole } from '../../messages/joined'
import { translated } from '../../words/say'
import { codeOf } from './code'
import { findWords } from './find-words'
import type { OpenTab } from '../review/open-tabs'
import { placeLabels } from '../review/place-labels'
import { readersView } from '../review/readers-view'

/** Characters of a quote. */
const longest = 500
/** Places of one sign: the rest is found among the findings. */
const mostPlaces = 4

export function saidIn(open: OpenTab, words: string): readonly Said[] {
  return open.reading.kind === 'review' ? findWords(words, open.reading.text.text).map(sayer(open)) : []
}

export function fingerprintIn({ reading, page }: OpenTab): Fingerprint | null {
  const code = isWhole(page) ? codeOf(reading.text.text) : ''
  return code === '' ? null : { code, proves: translated(whatFingerprintProves) }
}

export async function lawyerSignsIn(open: OpenTab): Promise<readonly LawyerSign[]> {
  if (open.reading.kind !== 'review') return []
  const { review } = await readersView(open.reading, open)
  return lawyerTriggers(open.reading.text, review).map(({ sign, reason, at }) => ({ sign, reason: translated(reason), places: apart(at).slice(0, mostPlaces).map(sayer(open)) }))
}

/** Several rules may mark the same words. */
const apart = (spans: readonly Span[]) => spans.filter(({ start, end }, i) => !spans.some((other, j) => other.start <= start && end <= other.end && (end - start < other.end - other.start || j < i)))

/** Quotes stand in the text as they are: a long one stops between two words, and nothing says so in it. */
function sayer({ reading, page }: OpenTab): (span: Span) => Said {
  const { text } = reading.text
  const label = placeLabels(reading.kind === 'review' ? reading.plain.outline : [], page.showing, reading.text)
  return ({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + longest))
    const gap = end - start > longest ? words.search(/\s\S*$/) : 0
    const quote = gap > 0 ? words.slice(0, gap) : words
    return { quote, span: { start, end: start + quote.length }, clause: label(start) }
  }
}
