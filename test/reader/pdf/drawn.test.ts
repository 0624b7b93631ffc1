// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { adjoin, drawnPieces } from '../../../src/reader/pdf/drawn'

const layer = (...items: readonly string[]) => items.map(html => {
  const div = document.createElement('span')
  // Found words stand in elements of their own; the rest is text.
  for (const part of html.split(/(\[[^\]]*\])/).filter(Boolean)) {
    if (!part.startsWith('[')) div.append(part)
    else div.append(Object.assign(document.createElement('span'), { className: 'highlight', textContent: part.slice(1, -1) }))
  }
  return div
})
const words = (div: readonly ReturnType<typeof drawnPieces>[number][]) => div.map(({ node, from, at, end }) => [at, node.data.slice(from, from + end - at)])

describe('the text nodes of a piece', () => {
  test('are the one of its item', () => {
    expect(words(drawnPieces(layer('The Supplier ', 'shall deliver'), { page: 1, item: 1, from: 6, to: 13, at: 20 }))).toEqual([[20, 'deliver']])
  })
  test('are several where found words are lit up', () => {
    expect(words(drawnPieces(layer('shall [deli]ver [goods] today'), { page: 1, item: 0, from: 2, to: 18, at: 7 }))).toEqual([[7, 'all '], [11, 'deli'], [15, 'ver '], [19, 'good']])
  })
  test('are none where the layer holds less than was read', () => {
    expect(drawnPieces(layer('one'), { page: 1, item: 4, from: 0, to: 3, at: 0 })).toEqual([])
    expect(drawnPieces(layer(''), { page: 1, item: 0, from: 0, to: 3, at: 0 })).toEqual([])
  })
})

describe('two pieces', () => {
  const drawn = layer('The Supplier deli-', 'vers the goods', '12', '', 'to the Customer', ' eﬃcient')
  const piece = (item: number, from: number, to: number) => ({ page: 1, item, from, to, at: 0 })
  test.for([
    ['follow one another over a line’s end', piece(0, 0, 17), piece(1, 0, 14), true],
    ['follow one another beside what stands for several letters', piece(5, 1, 2), piece(5, 3, 8), true],
    ['have a page’s number between them', piece(1, 0, 14), piece(4, 0, 15), false],
    ['have other words between them', piece(0, 0, 3), piece(1, 0, 4), false],
    ['are drawn the other way round', piece(4, 0, 15), piece(1, 0, 14), false],
    ['have nothing between them but an empty item', piece(2, 0, 2), piece(4, 0, 2), true],
  ] as const)('%s', ([, before, after, answer]) => expect(adjoin(drawn, before, after)).toBe(answer))
})
