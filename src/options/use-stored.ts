/** What is stored, as the background tells it, and the ways to change it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { OptionsToBackground, StoredContract } from '../messages'
import { remote } from '../wire'

type Stored = { readonly contracts: readonly StoredContract[]; readonly sites: readonly string[]; readonly always: readonly string[] }

const background = remote<OptionsToBackground>('background')

export function useStored() {
  const [contracts, setContracts] = useState<Stored['contracts']>()
  const [sites, setSites] = useState<Stored['sites']>()
  const [always, setAlways] = useState<Stored['always']>()
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')

  const load = useCallback(async () => {
    // One that fails does not hide the other: broken settings must not keep anybody from erasing a contract.
    const [listed, discreet, on] = await Promise.allSettled([background.storedContracts(), background.discreetSites(), background.alwaysSites()])
    if (listed.status === 'fulfilled') setContracts(listed.value)
    if (discreet.status === 'fulfilled') setSites(discreet.value)
    if (on.status === 'fulfilled') setAlways(on.value)
    setProblem([listed, discreet, on].flatMap(result => result.status === 'rejected' ? [wordsOf(result.reason)] : []).join(' '))
  }, [])

  useEffect(() => {
    void load()
    // Somebody comes back from a contract on which more was decided meanwhile.
    const back = () => { if (!document.hidden) void load() }
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [load])

  const actions = useMemo(() => {
    const act = async (work: () => Promise<unknown>, said: string) => {
      setDone('')
      try {
        await work()
        await load()
        setDone(said)
      } catch (error) {
        setProblem(wordsOf(error))
      }
    }
    return {
      erase: ({ key, title, address }: StoredContract) => act(() => background.erase(key), `${title || address || 'The record'} is erased.`),
      eraseAll: () => act(() => background.eraseAll(), 'Everything is erased.'),
      endDiscreet: (site: string) => act(() => background.endDiscreet(site), `Evenhand may mark pages of ${site} again.`),
      endAlways: (pattern: string) => act(() => background.endAlwaysOn(pattern), `Evenhand waits for a click on ${hostOf(pattern)} again.`),
      exportAll: (save: (json: string) => void) => act(async () => save(await background.exportAll()), 'The file is in your downloads.'),
    }
  }, [load])

  return { contracts, sites, always, problem, done, ...actions }
}

/** "portal.example" for "https://portal.example/*". */
export const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '')

const wordsOf = (error: unknown) => error instanceof Error ? error.message : String(error)
