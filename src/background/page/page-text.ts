/** A page's text: read in slices, and kept up to date by its edits. */
import type { Coverage, FileOnPage, PageEdit, PageRead, Showing } from '../../messages'
import { checkedRead, mostCharacters } from './from-page'
import { pageIn } from './page-link'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

export type PageText = {
  readonly address: string
  readonly title: string
  readonly file?: FileOnPage
  readonly version: number
  readonly coverage: Coverage
  readonly showing: Showing
  readonly blocks: readonly string[]
}

/** How often a page that changes while it is read is read anew. */
const tries = 5

/** The whole text of the page, or of a frame in it. Throws NobodyAnswered when our script is not in the page, Trouble when the page cannot be read. */
export async function readWhole(tab: number, frame: number | undefined): Promise<PageText> {
  for (let i = 0; i < tries; i++) {
    const whole = await readOnce(tab, frame)
    if (whole) return whole
  }
  throw new Trouble(say('This page keeps changing faster than it can be read. Try again when it is still.'))
}

/** The text as it is now, when this is what it was: brought up to date by the page's edits, or read anew. Throws as readWhole does. */
export async function readOn(tab: number, frame: number | undefined, known: PageText, edits: readonly PageEdit[]): Promise<PageText> {
  const edited = edits.reduce(applyEdit, known)
  const { total, blocks: _, ...page } = await slice(tab, frame, edited.blocks.length), { version } = page
  const current = page.file?.opening === known.file?.opening && version === edited.version && total === edited.blocks.length
  return current ? { ...page, blocks: edited.blocks } : readWhole(tab, frame)
}

/** The text after an edit. An edit of another version than this leaves it as it is. */
export function applyEdit(page: PageText, { base, version, from, removed, inserted }: PageEdit): PageText {
  if (base !== page.version || from + removed > page.blocks.length) return page
  return { ...page, version, blocks: [...page.blocks.slice(0, from), ...inserted, ...page.blocks.slice(from + removed)] }
}

/** Undefined when the page changed on the way. */
async function readOnce(tab: number, frame: number | undefined): Promise<PageText | undefined> {
  let { blocks, version, total, ...page } = await slice(tab, frame, 0)
  let characters = count(blocks)
  while (blocks.length < total) {
    const next = await slice(tab, frame, blocks.length)
    if (next.version !== version || next.total !== total) return undefined
    if (next.blocks.length === 0) throw new Trouble(say('This page broke off while it was read. Reload it and try again.'))
    blocks = [...blocks, ...next.blocks]
    characters += count(next.blocks)
    if (characters > mostCharacters) throw new Trouble(say('This page is longer than Evenhand can read: it has more than {1} million characters.', mostCharacters / 1_000_000))
  }
  return { ...page, version, blocks }
}

const slice = async (tab: number, frame: number | undefined, from: number): Promise<PageRead> => checkedRead(await pageIn(tab, frame).read(from))

const count = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length + 1, 0)
