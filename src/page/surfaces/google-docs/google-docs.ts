/** A contract in the Google Docs editor, which draws it on a canvas: read through what the editor tells, marked in a layer of our own over its pages. */
import { editsBetween } from '../../anchors/edit'
import { place, type Place } from '../../anchors/place'
import type { Anchor } from '../../../messages'
import { flashFor } from '../levels'
import type { Changed, Hit, Shown, Stop, Surface, Words } from '../surface'
import { bridgeIn } from './bridge'
import { canvasIn } from './canvas'
import { blocksIn, rawOffset, type DocsBlock } from './contract-text'
import { coverageOf } from './coverage'
import { bringIntoView } from './jump'
import { scribe, stretchOf, type Script } from './letters'
import { inOrder, moved, paintedOf, stretchesOf, type Stretch } from './marks'
import { documentTabsIn, editorIn, keysIn, titleIn } from './names'
import { clauseNumbers } from './numbers'
import { openMattersIn } from './open-matters'
import { readerOf, type Raw } from './reader'
import { drawnIn } from './runs'
import { seenPages } from './seen'
import { selfCheckLine } from './self-check'
import { watchEditor } from './watch'

/** Milliseconds that an editor which is being built is waited for, then its call, then what it draws. */
const patience = { editor: 6_000, call: 1_500, drawing: 1_000 }
/** Milliseconds for the editor's answer; then marks are drawn by what was read last. */
const prompt = 80

type Reading = { readonly raw: Raw; readonly blocks: readonly DocsBlock[]; readonly texts: readonly string[]; readonly script: Script; readonly shown: Shown }

export function googleDocsSurface(document: Document, changed: Changed): Surface {
  const left = new AbortController(), { signal } = left
  const bridge = bridgeIn(document), canvas = canvasIn(document), write = scribe(), seen = seenPages()
  const see = () => {
    const editor = editorIn(document)
    if (editor) seen.see(drawnIn(editor), editor.getBoundingClientRect().top - editor.scrollTop)
    return seen.text
  }
  const reader = readerOf({ bridge, location: document.location, signal, seen: see })
  const numbers = clauseNumbers(reader, signal, () => watcher?.look())
  let reading: Reading | undefined, starting: Promise<Reading> | undefined
  let watcher: ReturnType<typeof watchEditor> | undefined
  let stretches: readonly Stretch[] = [], lit: Place | undefined, unlight: ReturnType<typeof setTimeout> | undefined

  // ---------------------------------------------------------------- reading

  const start = async (): Promise<Reading> => {
    await waitFor(() => editorIn(document) !== undefined, patience.editor)
    await waitFor(() => reader.tells(), patience.call)
    const first = take(await reader.now(true))
    if (first.raw.source !== 'seen') await waitFor(() => canvas.look(first.script).runs > 0, patience.drawing)
    signal.throwIfAborted()
    watcher = watchEditor(document, { isOurs: canvas.owns, due: follow })
    numbers.want(first.raw)
    return (reading = take(first.raw))
  }

  /** What this text is, and how much of the contract. */
  const take = (raw: Raw): Reading => {
    const same = reading?.raw.raw === raw.raw ? reading : undefined
    const blocks = same?.blocks ?? blocksIn(raw.raw), texts = same?.texts ?? blocks.map(({ text }) => text), script = same?.script ?? write(texts)
    const { runs, placed } = canvas.look(script), open = openMattersIn(document), editor = editorIn(document)
    const coverage = coverageOf({
      source: raw.source, here: bridge.here(), runs, placed, documents: documentTabsIn(document),
      suggestions: (open?.suggestions ?? 0) > 0, pages: { seen: seen.count, all: seen.about(editor?.scrollHeight ?? 0) },
    })
    return { raw, blocks, texts, script, shown: { blocks: texts, coverage, showing: { numbers: numbers.of(raw, script), unseen: [], contracts: [], ...open && { open } } } }
  }

  /** Brings text and marks up to what is drawn. */
  const follow = async (why: 'drawn' | 'tick') => {
    const now = reader.now(why === 'drawn')
    const late = await Promise.race([now.then(() => false), later(prompt).then(() => true)])
    if (late) draw()
    const raw = await now
    if (signal.aborted || !reading) return
    const before = reading, after = take(raw)
    const edits = before.texts === after.texts ? [] : editsBetween(before.texts, after.texts)
    if (edits.length > 0) stretches = moved(stretches, edits, after.texts)
    reading = after
    canvas.mark(stretches, lit)
    if (edits.length > 0) numbers.want(raw)
    if (edits.length > 0 || JSON.stringify([before.shown.coverage, before.shown.showing]) !== JSON.stringify([after.shown.coverage, after.shown.showing])) changed(edits)
  }

  const draw = () => {
    if (!reading) return
    canvas.look(reading.script)
    canvas.mark(stretches, lit)
  }

  // ---------------------------------------------------------------- going to words

  const reveal = async ({ block, start, end }: Place, flash: boolean): Promise<boolean> => {
    const current = reading
    if (!current) return false
    const { from } = stretchOf(current.script, block, start, end)
    const found = await bringIntoView({
      boxes: () => {
        draw()
        return canvas.boxes({ block, start, end })
      },
      // Without the flash nobody is to notice, and others who have the document open see the caret.
      caret: async () => flash && current.raw.source === 'told' && bridge.caret(...caretAt(current, block, start, end)),
      share: from / Math.max(1, current.script.letters.length),
      drawn: () => canvas.side(from),
      editor: () => editorIn(document),
    })
    if (found && flash && !matchMedia('(prefers-reduced-motion: reduce)').matches) light({ block, start, end })
    return found
  }
  const light = (at: Place) => {
    clearTimeout(unlight)
    lit = at
    draw()
    unlight = setTimeout(() => {
      lit = undefined
      draw()
    }, flashFor)
  }

  const wordsOf = (stretch: Stretch, line = 0): Words => ({
    line() {
      const boxes = canvas.boxesOf(stretch), box = boxes[line] ?? boxes[0]
      return box && new DOMRect(box.left, box.top, box.width, box.height)
    },
    ground: () => 'light',
  })

  return {
    title: () => titleIn(document),
    async read() {
      return (reading ?? await (starting ??= start().finally(() => { starting = undefined }))).shown
    },
    told: () => reading?.shown,
    paint(marks) {
      if (!reading) return { painted: 0, lost: [] }
      stretches = stretchesOf(marks, reading.texts)
      // Who wants no marks wants no empty layer in the page either.
      if (marks.length === 0) canvas.clear()
      draw()
      return paintedOf(marks, stretches)
    },
    clear() {
      stretches = []
      canvas.clear()
    },
    async reveal(anchor: Anchor, flash) {
      const at = reading && place(reading.texts, anchor)
      return at !== undefined && reveal(at, flash)
    },
    hit(x, y): Hit | undefined {
      if (!canvas.isSeen(x, y)) return undefined
      const hits = stretches.flatMap(stretch => {
        const line = canvas.boxesOf(stretch).findIndex(({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height)
        return line < 0 ? [] : [{ stretch, line }]
      }).sort((a, b) => b.stretch.level - a.stretch.level || a.stretch.anchor.exact.length - b.stretch.anchor.exact.length)
      const [first] = hits
      return first && { marks: [...new Set(hits.map(({ stretch }) => stretch.mark))], words: wordsOf(first.stretch, first.line), keepsFocus: true }
    },
    documents: () => [document, ...[keysIn(document)].flatMap(keys => keys ?? [])],
    stops(): readonly Stop[] {
      const stops = new Map<Stretch['mark'], Stop>()
      for (const stretch of inOrder(stretches)) {
        const { mark, at } = stretch
        if (at && !stops.has(mark)) stops.set(mark, { mark, words: wordsOf(stretch), show: () => reveal(at, true) })
      }
      return [...stops.values()]
    },
    async selfCheck() {
      const { runs, placed } = reading ? canvas.look(reading.script) : { runs: 0, placed: 0 }
      return selfCheckLine({ source: reading?.raw.source, here: bridge.here(), runs, placed, document })
    },
    leave() {
      left.abort()
      clearTimeout(unlight)
      watcher?.stop()
      stretches = []
      canvas.clear()
    },
  }
}

/** The arguments that put the caret before a block's character: a few of the words there, as they stand in the raw text. */
function caretAt({ raw, blocks }: Reading, block: number, start: number, end: number): [start: number, expected: string] {
  const from = rawOffset(blocks[block]!, start), to = rawOffset(blocks[block]!, Math.min(end, start + 60))
  return [from, raw.raw.slice(from, to)]
}

async function waitFor(ready: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (const end = performance.now() + milliseconds; !await ready() && performance.now() < end;) await later(100)
}

const later = (milliseconds: number) => new Promise<void>(resolve => { setTimeout(resolve, milliseconds) })
