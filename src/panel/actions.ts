/** What any row may do, without every component on the way handing it down. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Span } from '../engine/contract/contract'
import type { Notebook } from './notebook'

export type Actions = {
  /** Scrolls the page to these words; says so where they are gone. */
  readonly jump: (span: Span) => void
  /** Says something for everyone: a remark that stays for a moment. */
  readonly say: (text: string) => void
  /** Says what is plain to see, for those who do not see it. */
  readonly tell: (text: string) => void
  readonly notebook: Notebook
}

const Context = createContext<Actions | undefined>(undefined)

export const ActionsProvider = Context.Provider

export function useActions(): Actions {
  const actions = useContext(Context)
  if (!actions) throw new Error('no actions around this component')
  return actions
}
