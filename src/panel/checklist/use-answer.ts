/** What the background says of the contract, asked again whenever `of` is another. The answer before stays until the new one is there. */
import { useEffect, useState } from 'preact/hooks'
import { useActions, type Actions } from '../actions'
import { say } from '../../words/say'

export type Answer<T> = { readonly is: 'waiting' } | { readonly is: 'lost' } | { readonly is: 'there'; readonly value: T }

type Call<T> = Parameters<Actions['ask']>[0] extends (...args: infer A) => unknown ? (...args: A) => Promise<T> : never

export function useAnswer<T>(call: Call<T>, of: unknown): Answer<T> {
  const { ask } = useActions()
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'waiting' })
  useEffect(() => {
    let old = false
    const wait = async () => {
      const next = await ask(call).then((value): Answer<T> => ({ is: 'there', value }), (): Answer<T> => ({ is: 'lost' }))
      if (!old) setAnswer(next)
    }
    void wait()
    return () => { old = true }
  }, [of])
  return answer
}

export const lostWords = say('Evenhand did not answer. Close this point and open it again.')
