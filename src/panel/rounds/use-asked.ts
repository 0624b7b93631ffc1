/** An answer of the background to a question that the panel asks. */
import { useEffect, useState } from 'preact/hooks'
import type { DeskCalls } from '../../messages'
import type { Remote } from '../../wire'
import { useActions } from '../actions'
import { say } from '../../words/say'

export type Asked<T> = { readonly answer?: T; /** Why there is none, in one sentence. */ readonly failed?: string }

/**
 * `question` tells one question from another; undefined asks nothing. Where `of` is another thing than before the same is
 * asked again, and the last answer stays until the next one is there, so that nothing jumps.
 */
export function useAsked<T>(call: (desk: Remote<DeskCalls>, tab: number) => Promise<T>, question: string | undefined, of?: unknown): Asked<T> {
  const { ask } = useActions()
  const [known, setKnown] = useState<Asked<T> & { readonly to?: string }>({})
  useEffect(() => {
    if (question === undefined) return undefined
    let old = false
    const learn = async () => {
      try {
        const answer = await ask(call)
        if (!old) setKnown({ to: question, answer })
      } catch (error) {
        if (!old) setKnown({ to: question, failed: error instanceof Error && error.message ? error.message : say('Evenhand did not answer.') })
      }
    }
    void learn()
    return () => { old = true }
  }, [question, of])
  return known.to === question ? known : {}
}
