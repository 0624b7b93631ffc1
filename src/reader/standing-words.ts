import type { TabState } from '../messages'
import { count } from '../words/plain-words'
import { say } from '../words/say'

/** How the review stands, in a few words beside the contract's name. */
export function standingWords(state: TabState | undefined): string {
  if (!state) return say('Reading…')
  if (state.kind === 'nothing') return state.say
  const { findings } = state.review
  const weighty = findings.filter(({ outcome, severity }) => outcome === 'problem' && severity >= 3).length
  if (findings.length === 0) return say('Nothing found to settle, to change or to clarify.')
  return weighty === 0 ? say('{1} to look at', count(findings.length, 'finding')) : say('{1}, {2} to ask about before signing', count(findings.length, 'finding'), weighty)
}
