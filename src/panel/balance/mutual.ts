/** A sentence that would make a one-sided right the same for both. */
import type { Row } from '../grouping'
import type { Held } from './topics'
import { say, translated } from '../../words/say'

/** Powers that would do no good in two hands, with what would: as a question, and as an offer. */
const better: Readonly<Record<string, readonly [ask: string, offer: string]>> = {
  'may change the terms': [say('Could the terms change only when we both agree in writing?'), say('The terms could change only when we both agree in writing.')],
  'may change what is delivered': [say('Could what is delivered change only when we both agree?'), say('What is delivered could change only when we both agree.')],
  'may change the price': [say('Could the price change only when we both agree?'), say('The price could change only when we both agree.')],
  'may choose the court': [say('Could we settle now on a court that suits both of us?'), say('We could settle now on a court that suits both of us.')],
  'may choose arbitration': [say('Could we settle now, together, how disputes are decided?'), say('We could settle now, together, how disputes are decided.')],
}

/** Who receives the work, or a licence to it, is what such contracts are about; no mirror makes it fairer. */
const notMirrored = ['receives the rights', 'receives a licence']

const forBoth = /\b(?:both|either|neither|each of us)\b/i

/** Ready to send. A finding on the same words that says how both could have it says it best. '' where there is nothing to make mutual. */
export function askToShare(held: Held, rows: readonly Row[]): string {
  if (!canBeShared(held)) return ''
  const known = held.worse ? undefined : onTheseWords(held, rows).find(({ finding }) => finding.against !== undefined && finding.against !== held.role && forBoth.test(wayOut(finding)))
  if (known) return say('Could we agree on this: “{1}”?', wayOut(known.finding).replace(/\.$/, ''))
  return better[held.holds]?.[0] ?? say(held.worse ? 'Could the terms be the same for both of us: each of us {1}?' : 'Could this be the same for both of us: each of us {1}?', translated(held.holds))
}

/** The same from the side that holds it. */
export const offerToShare = (held: Held): string =>
  canBeShared(held) && !held.worse ? better[held.holds]?.[1] ?? say('This could be the same for both of us: each of us {1}.', translated(held.holds)) : ''

const canBeShared = ({ alone, worse, holds }: Held) => (alone || worse) && !notMirrored.includes(holds)

const wayOut = ({ position, fallback }: Row['finding']) => position?.fallback ?? fallback ?? ''

/** The findings that mark words in the same places. */
export const onTheseWords = ({ places }: Held, rows: readonly Row[]): readonly Row[] =>
  rows.filter(row => row.places.some(({ start, end }) => places.some(({ span }) => start < span.end && end > span.start)))
