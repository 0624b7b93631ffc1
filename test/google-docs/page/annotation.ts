/** The annotation layer: a rectangle for each style on each line, named with its words. Elements are used again for whatever is drawn next. */
import { on } from './asked'
import type { Desk } from './desk'
import type { Placed } from './layout'
import { reach } from './lines'
import { sheet } from './sheet'

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** Google's script reads this once, when it starts. Whoever sets it later is too late. */
export const requester = (globalThis as { _docs_annotate_canvas_by_ext?: string })._docs_annotate_canvas_by_ext ?? ''
export const annotates = requester !== '' && !on('noannot')

export function annotate(layer: SVGElement, { zoom }: Desk, pieces: readonly Placed[]): void {
  const scaled = on('viewbox') ? 1 : zoom
  set(layer, { width: sheet.width * zoom, height: sheet.height * zoom, ...on('viewbox') && { viewBox: `0 0 ${sheet.width} ${sheet.height}` } })
  const groups = new Map<number, Placed[]>()
  for (const piece of pieces) if (piece.style.chip === undefined) groups.set(piece.group, [...groups.get(piece.group) ?? [], piece])
  const ordered = [...groups].toSorted(([a], [b]) => a - b).map(([, ofGroup]) => ofGroup)
  for (const [at, ofGroup] of ordered.entries()) {
    const group = layer.children[at] ?? layer.appendChild(document.createElementNS(svgNamespace, 'g'))
    // Two readers of the real layer look for this role, which Google's first sample does not show yet.
    set(group, { role: 'paragraph' })
    for (const [nth, piece] of ofGroup.entries()) {
      const { x, y, lineX, letters, text, font } = piece, next = ofGroup[nth + 1]
      const endsLine = next === undefined || next.x <= x
      const width = on('narrow') && endsLine ? reach(piece, text.trimEnd().length) : piece.width
      const rect = group.children[nth] ?? group.appendChild(document.createElementNS(svgNamespace, 'rect'))
      // Whole pixels, as in Google's sample, where neighbours lie a pixel apart or over one another for it.
      set(rect, {
        x: Math.round(x - lineX), y: 0, width: Math.round(width), height: letters, fill: 'none', transform: `matrix(${scaled},0,0,${scaled},${Math.round(lineX) * scaled},${Math.round(y) * scaled})`,
        'aria-label': on('trimlabels') ? text.trimEnd() : text, [on('datastyle') ? 'data-style' : 'data-font-css']: font,
      })
    }
    while (group.children.length > ofGroup.length) group.lastElementChild!.remove()
  }
  while (layer.children.length > ordered.length) layer.lastElementChild!.remove()
}

/** Writes only what is another than before, as the real one is seen to do. */
export function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
}
