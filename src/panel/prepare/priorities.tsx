/** What matters most to the reader, first things first. */
import type { Priority } from '../../messages'
import { LineList } from './line-list'
import type { Lines } from './use-lines'
import { say } from '../../words/say'

export const Priorities = ({ lines, keeper }: { readonly lines: readonly Priority[]; readonly keeper: Lines }) => (
  <>
    <p class="hint">{say('What you want from this contract, the most important first. Give way at the end of the list, not at its top.')}</p>
    <LineList lines={lines} keeper={keeper} called={say('Priority')} placeholder={lines.length === 0 ? say('Such as: paid within 30 days') : say('Another one')} ordered lineOf={(id, text) => ({ list: 'priorities', id, text })} />
  </>
)
