/** Which way a topic leans, as a picture. The words beside it say the same, so that nobody needs to see it. */
import type { Ends, Topic } from './topics'
import { rightsOf, weightOf } from './topics'

type Props = {
  readonly topic: Topic
  readonly ends: Ends
  /** The role whose colour is that of what is the reader's. */
  readonly reader: string | undefined
  /** What a full half stands for, the same for all bars of one picture. */
  readonly full: number
}

export function LeanBar({ topic, ends: { left, right }, reader, full }: Props) {
  const half = (role: string, side: 'left' | 'right') => (
    <span class={`lean-half ${side}`}>{weightOf(role, topic) > 0 && <i class={role === reader ? 'held-by-you' : ''} style={{ inlineSize: `${100 * weightOf(role, topic) / full}%` }} />}</span>
  )
  return (
    <span class={topic.leans === 'unclear' ? 'lean unsure-lean' : 'lean'} aria-hidden="true">
      <span class="lean-count">{rightsOf(left, topic)}</span>{half(left, 'left')}{half(right, 'right')}<span class="lean-count">{rightsOf(right, topic)}</span>
    </span>
  )
}

/** What a full half of every bar stands for. A single right does not fill it. */
export const fullOf = (topics: readonly Topic[], { left, right }: Ends): number => Math.max(3, ...topics.flatMap(topic => [weightOf(left, topic), weightOf(right, topic)]))
