import { assert, property, string } from 'fast-check'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { asHtml } from '../../src/handover/as-html'
import type { Paper } from '../../src/handover/paper'
import { heading, list, points, table, words } from '../../src/handover/paper'
import { visible } from '../../src/words/visible'
import { hostile } from './contract'

const paperOf = (any: string): Paper => ({
  title: any, blocks: [heading(any), words(any), list([any]), table([any, any], [[any, any]]), points([{ title: any, about: [any], quotes: [{ words: any, clause: any }], lines: [[any, any]] }], true)],
})

/** Every element with its attributes, and every piece of text, as a parser of its own reads them. */
function read(html: string) {
  const elements: string[] = [], texts: string[] = []
  const look = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push([node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '))
    if (node.nodeName === '#text') texts.push((node as Tree.TextNode).value)
    if (node.nodeName === '#comment') elements.push('comment')
    if ('childNodes' in node) node.childNodes.forEach(look)
  }
  look(parse(html))
  return { elements, texts }
}

const quiet = read(asHtml(paperOf('quiet')))

test('hostile words stay words: no element, attribute or comment is theirs', () => {
  const { elements, texts } = read(asHtml(paperOf(hostile)))
  expect(elements).toEqual(quiet.elements)
  expect(texts.filter(text => text.trim() === visible(hostile))).toHaveLength(15)
  expect(asHtml(paperOf(hostile))).not.toMatch(/[\u202a-\u202e\u0000]/)
})

test('any words at all stay words', () => {
  assert(property(string({ unit: 'binary' }), any => {
    const { elements, texts } = read(asHtml(paperOf(`x${any}x`)))
    expect(elements).toEqual(quiet.elements)
    expect(texts.filter(text => text.trim() === visible(`x${any}x`)).length).toBe(15)
  }))
})

test('it needs nothing else: no script, no picture, no connection', () => {
  const { elements } = read(asHtml(paperOf('quiet')))
  expect(elements.filter(element => /^(?:script|img|link|iframe|object|a|base)\b/.test(element))).toEqual([])
  expect(elements.join('\n')).toContain('default-src \'none\'')
})
