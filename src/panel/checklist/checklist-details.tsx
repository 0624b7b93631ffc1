/** What an opened point of the checklist shows: what is missing and how to ask for it, related findings, the reader's note. */
import type { ComponentChildren } from 'preact'
import type { ChecklistItem } from '../../engine/review'
import { ClarityWords, missing } from './clarity-dots'
import type { ReviewState, Row } from '../grouping'
import { LawyerSigns } from './lawyer-signs'
import { NoteField } from '../note-field'
import { OpenPlaces } from './open-places'
import { Promises } from './promises'
import { Related } from '../related'
import { SameText } from './same-text'
import { SentenceToSend } from '../sentence-to-send'
import { SetAsideForm } from './set-aside'
import { applies, isAside } from './progress'
import { say } from '../../words/say'

type Props = { readonly item: ChecklistItem; readonly state: ReviewState; readonly related: readonly Row[]; readonly onFinding: (key: string) => void }

type Body = {
  readonly show: (about: Pick<Props, 'state' | 'related'>) => ComponentChildren
  /** What it shows in a better way than other points do. */
  readonly instead: readonly ('places' | 'ask' | 'related')[]
}

/** Points that no quoted words alone can settle. */
const bodies: Readonly<Record<string, Body>> = {
  'close-outside-promises': { show: ({ state }) => <Promises state={state} />, instead: ['ask'] },
  'close-open-points': { show: about => <OpenPlaces {...about} />, instead: ['places', 'related'] },
  'close-same-version': { show: ({ state }) => <SameText state={state} />, instead: [] },
  'close-lawyer': { show: ({ state }) => <LawyerSigns state={state} />, instead: ['places', 'ask'] },
}

/** True where an opened point shows its places among the details. */
export const showsPlaces = ({ item }: ChecklistItem) => bodies[item]?.instead.includes('places') === true

export function ChecklistDetails({ item, state, related, onFinding }: Props) {
  const body = bodies[item.item]
  const own = (part: Body['instead'][number]) => body?.instead.includes(part) === true
  return (
    <div class="details">
      {body ? body.show({ state, related }) : <WhatIsSaid item={item} partly={state.coverage.state === 'visible-only'} />}
      {item.ask && !own('ask') && <SentenceToSend label="Ask" text={item.ask} about={item.title} />}
      {related.length > 0 && !own('related') && <Related title={say('What we found on this')} rows={related} onFinding={onFinding} />}
      <NoteField place={{ tab: state.tab, address: state.address, item: item.item }} saved={state.decisions.notes[item.item] ?? ''} />
      {applies(item) && !isAside(item, state.decisions) && <SetAsideForm item={item} />}
    </div>
  )
}

function WhatIsSaid({ item, partly }: { readonly item: ChecklistItem; readonly partly: boolean }) {
  const silent = silence(item, partly)
  if (silent !== '') return <p class="faint">{silent}</p>
  return <><ClarityWords clarity={item.clarity} />{missing(item.clarity) && <p class="faint">{say('Not said: {1}.', missing(item.clarity))}</p>}</>
}

/** Why there are no words to show, or '' where there are. `partly`: only part of the contract was read. */
function silence({ byReader, state }: ChecklistItem, partly: boolean): string {
  if (byReader) return say('No text can tell: only you can answer this.')
  if (state === 'not-found' && partly) return say('Nothing in the part that was read speaks of this. It may stand in the rest.')
  if (state === 'not-found') return say('Nothing in the text that we read speaks of this. It may stand in another paper, or nobody may have thought of it.')
  return state === 'not-applicable' ? say('From what we read, this does not come up in this contract.') : ''
}
