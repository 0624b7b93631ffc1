/** What the reader page has open, from the choice of a file to its review. One file at a time: another one takes its place. */
import type { RefObject } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { UnreadableFile } from '../files/contract-file'
import { NotReceived } from '../file-transfer/receive'
import type { TabState } from '../messages'
import { say } from '../words/say'
import { calledOf } from './called'
import { beginReview } from './review'
import { showFile } from './show-file'
import type { OpenedFile, ShownFile } from './shown-file'

export type Opened =
  | { readonly is: 'nothing' }
  /** `of` is 0 until it is known how many parts there are. */
  | { readonly is: 'reading'; readonly name: string; readonly done: number; readonly of: number; readonly stop: () => void }
  | { readonly is: 'locked'; readonly name: string; readonly wrong: boolean; readonly unlock: (password: string) => void }
  | { readonly is: 'failed'; readonly name: string; readonly why: string }
  | { readonly is: 'shown'; readonly name: string; readonly file: ShownFile; readonly state?: TabState; /** Has it reviewed whatever it reads like. */ readonly anyway?: () => void }

/** Something that ends in a file: one that is there, or one that is still on its way. */
export type Coming = (options: { readonly signal: AbortSignal; readonly progress: (done: number, of: number) => void }) => Promise<OpenedFile>

export function useOpened(into: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<Opened>({ is: 'nothing' })
  const close = useRef<() => void>(() => undefined)

  const open = useCallback((name: string, coming: Coming) => {
    close.current()
    const stopped = new AbortController(), { signal } = stopped
    let called = calledOf(name)
    const leave = () => {
      stopped.abort()
      setOpened({ is: 'nothing' })
    }
    close.current = leave
    const progress = (done: number, of: number) => { if (!signal.aborted) setOpened({ is: 'reading', name: called, done, of, stop: leave }) }
    const failed = (error: unknown) => {
      if (signal.aborted) return
      if (!(error instanceof UnreadableFile || error instanceof NotReceived)) console.error(error)
      setOpened({ is: 'failed', name: called, why: error instanceof Error && error.message ? error.message : say('This file could not be read.') })
    }
    const shown = async (file: OpenedFile, password?: string): Promise<void> => {
      try {
        progress(0, 0)
        const view = await showFile(into.current!, file, { signal, progress, ...password !== undefined && { password } })
        if (signal.aborted) return view.close()
        setOpened({ is: 'shown', name: called, file: view })
        const review = beginReview({ ...file, name: called }, view, state => setOpened(before => before.is === 'shown' && before.file === view ? { ...before, state, anyway: review.anyway } : before))
        close.current = () => {
          stopped.abort()
          review.stop()
          view.close()
        }
      } catch (error) {
        if (signal.aborted || !(error instanceof UnreadableFile) || !/password/.test(error.reason)) return failed(error)
        setOpened({ is: 'locked', name: called, wrong: error.reason === 'wrong-password', unlock: tried => void shown(file, tried) })
      }
    }
    progress(0, 0)
    coming({ signal, progress }).then(file => {
      called = calledOf(file.name)
      return shown(file)
    }).catch(failed)
  }, [into])

  useEffect(() => {
    document.title = opened.is === 'nothing' ? say('Evenhand: open a file') : opened.name
  }, [opened])

  return { opened, open }
}
