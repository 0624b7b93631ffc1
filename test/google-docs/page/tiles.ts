/** The few elements that show the pages in sight, and are moved to others while the reader scrolls. */
import { annotate, annotates, set, svgNamespace } from './annotation'
import { named, on } from './asked'
import type { Desk } from './desk'
import type { Placed } from './layout'
import { reach } from './lines'
import { leftEdge, placesOf, topOf } from './places'
import { pitch, sheet } from './sheet'
import { element } from './skeleton'
import { ascent } from './type'

type Tile = { readonly page: HTMLElement; readonly canvas: HTMLCanvasElement; readonly annotation: SVGElement | undefined; readonly selection: SVGElement; shows: number }

export type Tiles = {
  /** Moves the tiles to what is in sight now. */
  readonly follow: (desk: Desk) => void
  /** Draws every tile anew. */
  readonly redraw: (desk: Desk) => void
  readonly drawSelection: (desk: Desk) => void
  readonly shown: () => readonly number[]
}

export function layTiles(): Tiles {
  const tiles: Tile[] = []
  const follow = (desk: Desk) => {
    const { editor, manager, content, zoom, layout } = desk
    manager.style.height = `${sheet.first * 2 + (sheet.endless ? layout.depth + sheet.margin : layout.sheets * pitch) * zoom}px`
    const count = Math.min(layout.sheets, Math.max(2, Math.ceil(editor.clientHeight / (pitch * zoom)) + 1))
    while (tiles.length < count) tiles.push(newTile(content))
    for (const tile of tiles.splice(count)) tile.page.remove()
    const first = Math.max(0, Math.min(layout.sheets - count, Math.floor((editor.scrollTop - sheet.first) / (pitch * zoom))))
    const wanted = new Set(Array.from({ length: count }, (_, at) => first + at))
    const free = tiles.filter(({ shows }) => !wanted.delete(shows))
    for (const at of wanted) {
      const tile = free.shift()!
      tile.shows = at
      draw(tile, desk)
    }
    // It stretches over the live tiles only.
    content.style.height = `${topOf(desk, first + count)}px`
  }
  return {
    follow,
    redraw: desk => {
      follow(desk)
      for (const tile of tiles) draw(tile, desk)
    },
    drawSelection: desk => { for (const tile of tiles) drawSelection(tile, desk) },
    shown: () => tiles.map(({ shows }) => shows),
  }
}

const over = 'position:absolute;left:0;top:0;pointer-events:none'

function newTile(content: HTMLElement): Tile {
  const page = element('div', 'kix-page-paginated', content)
  const canvas = element('canvas', 'kix-canvas-tile-content', page)
  canvas.dir = 'ltr'
  const layer = (classes: string) => element('div', classes, page, over).appendChild(document.createElementNS(svgNamespace, 'svg'))
  return { page, canvas, shows: -1, annotation: annotates ? layer('kix-canvas-tile-content') : undefined, selection: layer('kix-canvas-tile-content kix-canvas-tile-selection') }
}

function draw(tile: Tile, desk: Desk): void {
  const { zoom, layout } = desk, { page, canvas, annotation, shows } = tile
  const width = sheet.width * zoom, height = sheet.height * zoom
  page.className = named(`kix-page-paginated${shows === 0 ? ' canvas-first-page' : ''}${sheet.endless ? ' kix-page-canvas-compact-mode' : ''}`)
  page.style.cssText = `position:absolute;top:${topOf(desk, shows)}px;left:${leftEdge(desk)}px;z-index:${shows};width:${width}px;height:${height}px;background:#fff`
  // A pointer meets the page, never the canvas.
  canvas.style.cssText = `position:absolute;left:0;top:0;pointer-events:none;z-index:${shows};width:${width}px;height:${height}px`
  canvas.width = Math.round(width * devicePixelRatio)
  canvas.height = Math.round(height * devicePixelRatio)
  const mine = layout.pieces.filter(({ sheet }) => sheet === shows)
  // A line that the tile above could not hold to its foot.
  const cut = sheet.endless ? layout.pieces.filter(({ sheet: at, y, letters }) => at === shows - 1 && y + letters > sheet.height).map(piece => ({ ...piece, y: piece.y - sheet.height })) : []
  paint(canvas, zoom, [...cut, ...mine])
  if (annotation) annotate(annotation, desk, on('overlap') ? [...cut, ...mine] : mine)
  drawSelection(tile, desk)
}

function paint(canvas: HTMLCanvasElement, zoom: number, pieces: readonly Placed[]): void {
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  pen.setTransform(zoom * devicePixelRatio, 0, 0, zoom * devicePixelRatio, 0, 0)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, sheet.width, sheet.height)
  for (const piece of pieces) {
    const { text, font, size, x, y, width, letters, spread, style } = piece
    pen.font = font
    if (style.chip !== undefined) {
      pen.fillStyle = '#e8eaed'
      pen.fillRect(x, y, width, letters)
    }
    pen.fillStyle = style.inserted || style.deleted ? '#188038' : '#000'
    if (spread === 0) pen.fillText(style.chip ?? text, x, y + ascent(size))
    // A stretched line is drawn word by word: browsers differ in which spaces their own stretching stretches.
    else for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) pen.fillText(word, x + reach(piece, index), y + ascent(size))
    if (style.inserted) pen.fillRect(x, y + letters - 2, width, 1)
    if (style.deleted) pen.fillRect(x, y + letters / 2, width, 1)
  }
}

function drawSelection({ selection, shows }: Tile, desk: Desk): void {
  const { zoom, selection: { start, end } } = desk
  set(selection, { width: sheet.width * zoom, height: sheet.height * zoom })
  selection.replaceChildren(...placesOf(desk, start, end).filter(({ sheet }) => sheet === shows).map(({ x, y, width, height }) => {
    const rect = document.createElementNS(svgNamespace, 'rect')
    set(rect, { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom, fill: 'rgba(66,133,244,0.3)' })
    return rect
  }))
}
