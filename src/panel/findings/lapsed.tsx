import type { FindingStanding } from '../../messages'
import { ChangedWords } from '../checklist/changed-words'
import type { Row } from '../grouping'
import { say } from '../../words/say'

/** The words that a decision was made on, beside the words as they are now: it does not hold for these. */
export const Lapsed = ({ row: { clause, places }, lapsed: { at, words, now, reason } }: { readonly row: Row; readonly lapsed: NonNullable<FindingStanding['lapsed']> }) => (
  <>
    <ChangedWords
      tick={{ at, words, changedTo: now }}
      places={now.flatMap((one, i) => places[i] ? [{ words: one, value: '', kind: '', clause: i === 0 ? clause : '', span: places[i] }] : [])}
    />
    {reason && <p class="faint">{say('You wrote then: “{1}”', reason)}</p>}
  </>
)
