/**
 * Our own layer over the editor's pages: one element in the box that scrolls, so that marks move with what they mark and nobody has to move them.
 * Clicks go through it. A box that stays where it was is not touched, so that nothing flickers while somebody types.
 */
import { hostStyle, makeHost, removeOld } from '../host'
import { flashed, levels, styles, washOf, type Level } from '../levels'
import type { Box } from './runs'

/** A stretch of marked words on one line. */
export type Stroke = { readonly level: Level | 'flash'; readonly box: Box }

export type Layer = {
  /** Draws these and no others any more, in CSS pixels of the window as it is now. False: the page takes our layer away again and again. */
  draw(strokes: readonly Stroke[]): boolean
  owns(node: Node): boolean
  remove(): void
}

/** Removals within this time, in milliseconds, after which we give way for a while. */
const often = { removals: 4, within: 10_000, rest: 60_000, longestRest: 900_000 }

export function layerOver(editor: () => Element | undefined): Layer {
  const host = makeHost(document)
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = `${hostStyle()}; position: absolute; inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; z-index: 900`
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  let drawn = new Map<string, HTMLElement>()
  let added: number[] = [], resting = 0, rest = often.rest

  const put = (): boolean => {
    const around = editor()
    if (!around) return false
    if (host.parentNode === around) return true
    const now = performance.now()
    if (now < resting) return false
    added = [...added.filter(at => now - at < often.within), now]
    if (added.length > often.removals) {
      resting = now + rest
      rest = Math.min(often.longestRest, rest * 2)
      added = []
      return false
    }
    removeOld(around)
    around.append(host)
    return true
  }

  return {
    draw(strokes) {
      if (strokes.length === 0 && !host.isConnected) return true
      if (!put()) return false
      const origin = host.getBoundingClientRect(), next = new Map<string, HTMLElement>(), fresh: (readonly [string, Stroke])[] = []
      for (const stroke of strokes) {
        const { left, top, width, height } = stroke.box
        const key = [stroke.level, left - origin.left, top - origin.top, width, height].map(each => (typeof each === 'number' ? Math.round(each * 4) / 4 : each)).join(' ')
        const element = drawn.get(key)
        if (next.has(key)) continue
        if (element) next.set(key, element)
        else fresh.push([key, stroke])
      }
      const free = [...drawn].filter(([key]) => !next.has(key)).map(([, element]) => element)
      for (const [key, { level, box }] of fresh) {
        if (next.has(key)) continue
        const element = free.pop() ?? root.appendChild(document.createElement('i'))
        element.className = `level-${level}`
        Object.assign(element.style, { left: `${box.left - origin.left}px`, top: `${box.top - origin.top}px`, width: `${box.width}px`, height: `${box.height}px` })
        next.set(key, element)
      }
      for (const element of free) element.remove()
      drawn = next
      return true
    },
    owns: node => host === node,
    remove() {
      host.remove()
      root.replaceChildren()
      drawn = new Map()
    },
  }
}

const lines = { solid: '2px solid', double: '3px double', dashed: '2px dashed', dotted: '2px dotted' } as const

/** The pages are white, whatever the rest of the editor wears. On paper nothing is marked. */
const css = `
  i { position: absolute; box-sizing: border-box; }
  ${levels.map(level => `.level-${level} { background: rgb(${styles[level].light} / ${washOf(level, 'light')}); border-bottom: ${lines[styles[level].line]} rgb(${styles[level].light}); }`).join('\n')}
  .level-flash { background: rgb(${flashed.colour.light} / ${flashed.wash}); }
  @media print { i { display: none; } }
`
