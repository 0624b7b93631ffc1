/** What became of the last thing that the reader did in a section. */
import { useCallback, useState } from 'preact/hooks'
import { NobodyAnswered } from '../wire'
import { say } from '../words/say'

export type Act = (work: () => Promise<string>) => Promise<void>

type Outcome = { readonly problem?: string; readonly done?: string }

/** `act` does what the reader wants, and tells what it gives back, or why it failed. */
export function useTold(): { readonly told: Outcome; readonly act: Act } {
  const [told, setTold] = useState<Outcome>({})
  const act = useCallback<Act>(async work => {
    setTold({})
    try {
      setTold({ done: await work() })
    } catch (error) {
      setTold({ problem: wordsOf(error) })
    }
  }, [])
  return { told, act }
}

/** `problems`: those of what could not be asked, besides. */
export function Told({ told: { problem = '', done = '' }, problems }: { readonly told: Outcome; readonly problems: readonly string[] }) {
  return (
    <>
      <Problems of={[problem, ...problems]} />
      <output class="done">{done}</output>
    </>
  )
}

/** Each once; '' is none. */
export function Problems({ of }: { readonly of: readonly string[] }) {
  const problems = new Set(of.filter(words => words !== ''))
  return problems.size > 0 ? <p class="problem" role="alert">{[...problems].join(' ')}</p> : null
}

export const wordsOf = (error: unknown): string => error instanceof NobodyAnswered ? say('Evenhand did not answer. Please try again.') : error instanceof Error ? error.message : String(error)
