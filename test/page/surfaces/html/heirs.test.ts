// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { heirsIn, inherited } from '../../../../src/page/surfaces/html/heirs'
import { rangeIn } from '../../../../src/page/surfaces/html/places'
import { readHtml } from './reading'

/** What an observer hears of a change. */
function recordsOf(change: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  change()
  const records = observer.takeRecords()
  observer.disconnect()
  return records
}
const anew = (element: Element) => element.replaceWith(element.cloneNode(true))

test('text that is rendered anew inherits the places of what it replaces, in order', async () => {
  const { blocks } = await readHtml('<main><p>The <b>fees</b> rise.</p><p>Signed.</p><p>Signed.</p></main>')
  const heirs = heirsIn(recordsOf(() => anew(document.querySelector('main')!)))
  const now = inherited(blocks, heirs)
  expect(now.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text))
  expect(rangeIn(now[0]!, 4, 13)?.toString()).toBe('fees rise')
  expect(rangeIn(now[2]!, 0, 6)?.startContainer.parentElement).toBe(document.querySelectorAll('p')[2])
  expect(rangeIn(blocks[0]!, 4, 13)).toBeUndefined()
})

test('one text that takes the place of another inherits it, whatever it says', async () => {
  const { blocks } = await readHtml('<p>The fees rise.</p>')
  const clause = document.querySelector('p')!, removedNodes = [...clause.childNodes]
  clause.textContent = 'The yearly fees rise.'
  const heirs = heirsIn([{ removedNodes, addedNodes: clause.childNodes }])
  expect(rangeIn(inherited(blocks, heirs)[0]!, 4, 8)?.toString()).toBe('fees')
})

test('other words inherit nothing, and what only moved keeps its own', async () => {
  const { blocks } = await readHtml('<main><p>The fees rise.</p><p>The fees fall.</p><ul></ul></main>')
  const heirs = heirsIn(recordsOf(() => {
    const [first, second] = document.querySelectorAll('p')
    first!.remove()
    document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'The fees stay.' }))
    document.querySelector('ul')!.append(second!)
  }))
  expect(heirs.size).toBe(0)
  expect(inherited(blocks, heirs)).toBe(blocks)
})
