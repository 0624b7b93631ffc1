import { useCallback, useEffect, useState } from 'preact/hooks'
import { wordsOf } from './told'

/** What the background answers: asked at first, and again whenever somebody comes back to the page. `ask` is the same function at every call. */
export function useAsked<T>(ask: () => Promise<T>) {
  const [value, setValue] = useState<T>()
  const [problem, setProblem] = useState('')
  const again = useCallback(async () => {
    try {
      setValue(await ask())
      setProblem('')
    } catch (error) {
      setProblem(wordsOf(error))
    }
  }, [ask])
  useEffect(() => {
    void again()
    // More was decided in a panel meanwhile.
    const back = () => { if (!document.hidden) void again() }
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [again])
  return { value, problem, again }
}
