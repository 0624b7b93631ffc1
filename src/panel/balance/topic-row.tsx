/** One topic: which way it leans, and when opened who holds what, in the contract's own words. */
import { useId } from 'preact/hooks'
import { CopyButton } from '../copy-button'
import type { Row } from '../grouping'
import { Jump } from '../jump'
import { Related } from '../related'
import { count } from '../../words/plain-words'
import { LeanBar } from './lean-bar'
import { askToShare, offerToShare, onTheseWords } from './mutual'
import type { Ends, Held, Topic } from './topics'
import { rightsOf } from './topics'
import { say, translated } from '../../words/say'

type Props = {
  readonly topic: Topic
  /** Absent where there is nothing to weigh: the holders are told by name alone. */
  readonly ends: Ends | undefined
  readonly full: number
  readonly reader: string | undefined
  readonly rows: readonly Row[]
  readonly open: boolean
  readonly tabIndex: 0 | -1
  readonly onOpen: (open: boolean) => void
  readonly onFinding: (key: string) => void
}

export function TopicRow({ topic, ends, full, reader, rows, open, tabIndex, onOpen, onFinding }: Props) {
  const id = useId()
  const even = topic.leans === 'even'
  return (
    <li class={even ? 'row topic even' : 'row topic'} data-row={topic.name}>
      <h3 class="row-head"><button type="button" class="topic-head" data-head tabIndex={tabIndex} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
        <span class="topic-name"><span class="head-title">{translated(topic.name)}</span><span class="unseen">, </span><span class={topic.leans === reader ? 'leaning yours' : 'leaning'}>{leaning(topic, ends, reader)}</span></span>
        {ends && <span class="unseen">. {[ends.left, ends.right].map(role => say('{1} has {2}', named(role, reader), count(rightsOf(role, topic), 'right'))).join(', ')}</span>}
        {ends && !even && <LeanBar topic={topic} ends={ends} reader={reader} full={full} />}
      </button></h3>
      <div id={id} hidden={!open}>
        {open && <ul class="held">{topic.held.map(held => <HeldRow key={`${held.role} ${held.holds} ${held.worse}`} held={held} topic={topic.name} reader={reader} mirrored={ends !== undefined} rows={rows} onFinding={onFinding} />)}</ul>}
      </div>
    </li>
  )
}

const named = (role: string, reader: string | undefined) => role === 'each' ? say('Each side') : role === reader ? say('{1} (you)', role) : role

function leaning({ leans, held }: Topic, ends: Ends | undefined, reader: string | undefined): string {
  if (leans === 'even') return say('even')
  if (leans !== 'unclear') return leans === reader ? say('leans your way') : say('leans to the {1}', leans)
  return ends && [ends.left, ends.right].every(role => held.some(one => one.role === role && one.alone)) ? say('each has something') : say('not clear')
}

type HeldProps = { readonly held: Held; readonly topic: string; readonly reader: string | undefined; readonly mirrored: boolean; readonly rows: readonly Row[]; readonly onFinding: (key: string) => void }

function HeldRow({ held, topic, reader, mirrored, rows, onFinding }: HeldProps) {
  const found = onTheseWords(held, rows).filter(({ finding, group }) => finding.against !== undefined && finding.against !== held.role && group !== 'look')
  const isOffer = held.role === reader && !held.worse
  const sentence = mirrored ? isOffer ? offerToShare(held) : askToShare(held, rows) : ''
  return (
    <li>
      <p class="holder"><b>{named(held.role, reader)}</b> {translated(held.holds)}{held.worse && <span class="faint">{say(', on worse terms')}</span>}</p>
      {held.places.map(({ words, clause, span, look }) => words && <Jump key={span.start} words={words} clause={clause} span={span} look={look} short />)}
      {sentence && (
        <div class="send mutual">
          <span class="send-label">{isOffer ? say('A fair offer') : say('Make it mutual')}</span>
          <p>{sentence}</p>
          <CopyButton text={sentence} what={say('the sentence on “{1}”', topic)} />
        </div>
      )}
      {found.length > 0 && <Related title="" rows={found.slice(0, 3)} onFinding={onFinding} />}
    </li>
  )
}
