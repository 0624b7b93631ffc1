/** What any row may do, without every component on the way handing it down. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Span } from '../engine/contract/contract'
import type { DeskCalls, TabState } from '../messages'
import type { Remote } from '../wire'
import type { Guess } from './desk'
import type { Notebook } from './notebook'

export type Actions = {
  /** Scrolls the page to these words; says so where they are gone. */
  readonly jump: (span: Span) => void
  /** Says something for everyone, which stays for a moment, and longer where `undo` takes back what it speaks of. */
  readonly remark: (text: string, undo?: () => void) => void
  /** Says what is plain to see, for those who do not see it. */
  readonly tell: (text: string) => void
  readonly notebook: Notebook
  /** Keeps what the reader decides in the contract that is shown. Says why where it cannot. True: it is kept. */
  readonly decide: (call: (desk: Remote<DeskCalls>, tab: number) => Promise<TabState>, guess?: Guess) => Promise<boolean>
  /** Asks the background about the contract that is shown. Throws where nobody answers. */
  readonly ask: <T>(call: (desk: Remote<DeskCalls>, tab: number) => Promise<T>) => Promise<T>
}

const Context = createContext<Actions | undefined>(undefined)

export const ActionsProvider = Context.Provider

export function useActions(): Actions {
  const actions = useContext(Context)
  if (!actions) throw new Error('no actions around this component')
  return actions
}
