// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { drawnPieces } from '../../../src/reader/pdf/drawn'

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
