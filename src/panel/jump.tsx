/** The contract's own words, in its own type face; a click leads to them on the page. */
import type { ComponentChildren } from 'preact'
import type { Span } from '../engine/contract/contract'
import { useActions } from './actions'
import { groupWords } from '../words/plain-words'
import { say } from '../words/say'

type Props = {
  readonly words: ComponentChildren
  readonly clause: string
  readonly span: Span | undefined
  /** The value in words, where it says more than the words. */
  readonly value?: string
  readonly kind?: string
  /** True: whether these words say it is for the reader to judge. */
  readonly look?: boolean
  /** Cut after two lines. */
  readonly short?: boolean
  readonly tabIndex?: number
}

export function Jump({ words, clause, span, value, kind, look, short, tabIndex }: Props) {
  const { jump } = useActions()
  const quote = <>
    {kind && <span class="kind">{kind}</span>}
    <q class={short ? 'quote short' : 'quote'}>{words}</q>
    {value && <span class="value">{value}</span>}
    {look && <span class="unsure">{groupWords.look}</span>}
  </>
  if (!span) return <p class="jump">{quote}</p>
  return (
    <button type="button" class="jump" tabIndex={tabIndex} onClick={() => jump(span)} title={say('Go to these words on the page')}>
      <span class="said">{quote}</span>
      <span class="where"><span class="clause">{clause}</span><Arrow /><span class="unseen">{say(', go to the words')}</span></span>
    </button>
  )
}

export const Arrow = () => <svg class="arrow" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true"><path d="M3.5 2.5h6v6M9.2 2.8 2.5 9.5" /></svg>
