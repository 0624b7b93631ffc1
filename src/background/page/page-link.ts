import type { BackgroundToPage } from '../../messages'
import { NobodyAnswered, remote, type Remote } from '../../wire'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** Milliseconds after which a page counts as hung. */
const patience = 20_000

/** The page in a tab, or in a frame of it. A call throws NobodyAnswered when our script is not in it, and Trouble when it does not answer in time. */
export function pageIn(tab: number, frame: number | undefined): Remote<BackgroundToPage> {
  const page = remote<BackgroundToPage>('page', tab, frame)
  return {
    read: from => inTime(page.read(from)),
    paint: (version, marks) => inTime(page.paint(version, marks)),
    reveal: (anchor, flash) => inTime(page.reveal(anchor, flash)),
    step: by => inTime(page.step(by)),
    selfCheck: () => inTime(page.selfCheck()),
    leave: () => inTime(page.leave()),
  }
}

/** Takes everything of ours out of the page, where there is anything. */
export async function letGo(tab: number, frame: number | undefined): Promise<void> {
  try {
    await pageIn(tab, frame).leave()
  } catch (error) {
    if (!(error instanceof NobodyAnswered)) throw error
  }
}

/** A tab's work is done in turn: without a limit one hung page would hold up its tab for good. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Trouble(say('This page did not answer in time. Try again when it has finished loading.'))), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
