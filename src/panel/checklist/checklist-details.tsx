/** What an opened point of the checklist shows: what is missing and how to ask for it, related findings, the reader's note. */
import type { ChecklistItem } from '../../engine/review'
import { ClarityWords, missing } from './clarity-dots'
import type { ReviewState, Row } from '../grouping'
import { NoteField } from '../note-field'
import { Related } from '../related'
import { SentenceToSend } from '../sentence-to-send'

type Props = { readonly item: ChecklistItem; readonly state: ReviewState; readonly related: readonly Row[]; readonly onFinding: (key: string) => void }

export function ChecklistDetails({ item, state, related, onFinding }: Props) {
  const silent = silence(item, state.coverage.state === 'visible-only')
  return (
    <div class="details">
      {silent !== ''
        ? <p class="faint">{silent}</p>
        : <><ClarityWords clarity={item.clarity} />{missing(item.clarity) && <p class="faint">Not said: {missing(item.clarity)}.</p>}</>}
      {item.ask && <SentenceToSend label="Ask" text={item.ask} about={item.title} />}
      {related.length > 0 && <Related title="What we found on this" rows={related} onFinding={onFinding} />}
      <NoteField place={{ tab: state.tab, address: state.address, item: item.item }} saved={state.decisions.notes[item.item] ?? ''} />
    </div>
  )
}

/** Why there are no words to show, or '' where there are. `partly`: only part of the contract was read. */
function silence({ byReader, state }: ChecklistItem, partly: boolean): string {
  if (byReader) return 'No text can tell: only you can answer this.'
  if (state === 'not-found' && partly) return 'Nothing in the part that was read speaks of this. It may stand in the rest.'
  if (state === 'not-found') return 'Nothing in the text that we read speaks of this. It may stand in another paper, or nobody may have thought of it.'
  return state === 'not-applicable' ? 'From what we read, this does not come up in this contract.' : ''
}
