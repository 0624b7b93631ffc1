/** What is being typed, until it is saved or given up: it outlives other sections and a reload, in this tab alone. */
import { useEffect, useState } from 'preact/hooks'

/** YAML, by the name of the playbook that is changed behind "saved:", or by "new:" and a number. */
export type Drafts = Readonly<Record<string, string>>

const place = 'playbooks that are being written'

export const savedId = (name: string): string => `saved:${name}`

export function newId(drafts: Drafts): string {
  let n = 1
  while (Object.hasOwn(drafts, `new:${n}`)) n++
  return `new:${n}`
}

export function useDrafts() {
  const [drafts, setDrafts] = useState(read)
  const set = (id: string, yaml: string | null) => setDrafts(before => {
    const { [id]: _, ...others } = before
    const after = yaml === null ? others : { ...before, [id]: yaml }
    write(after)
    return after
  })
  const typing = Object.keys(drafts).length > 0
  useEffect(() => {
    if (!typing) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [typing])
  return { drafts, set }
}

export const forgetDrafts = (): void => sessionStorage.removeItem(place)

function read(): Drafts {
  try {
    const drafts: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}')
    return typeof drafts === 'object' && drafts !== null ? drafts as Drafts : {}
  } catch {
    return {}
  }
}

function write(drafts: Drafts): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(drafts))
  } catch {
    // There is no more room: what is typed is held by the page alone, which asks before it is closed.
  }
}
