import type { Finding } from '../engine/review'
import { say } from '../words/say'

/**
 * A remark for the other side, to be put beside the clause: the question, and a way to settle it. What the reader would
 * settle for by their own playbook is for them alone, so there it is their first choice that is proposed.
 */
export function commentOn({ ask, fallback, position }: Pick<Finding, 'ask' | 'fallback' | 'position'>): string {
  const proposal = position?.preferred ?? (position?.fallback ? undefined : fallback)
  return proposal ? `${ask} ${say('One way to settle it: {1}', proposal)}` : ask
}
