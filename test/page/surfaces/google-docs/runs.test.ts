// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { drawnIn } from '../../../../src/page/surfaces/google-docs/runs'

/** An editor that draws these labels under one another. */
function editorWith(labels: readonly string[]): Element {
  const editor = document.createElement('div')
  editor.innerHTML = `<svg>${labels.map(() => '<rect></rect>').join('')}</svg>`
  for (const [i, rect] of editor.querySelectorAll('rect').entries()) {
    rect.setAttribute('aria-label', labels[i]!)
    rect.getBoundingClientRect = () => new DOMRect(0, i * 20, 100, 16)
  }
  return editor
}

test('runs are read from top to bottom, without those that hold nothing to read', () => {
  expect(drawnIn(editorWith(['One', ' ', 'x'.repeat(2_001), 'two']))[0]?.runs.map(({ label }) => label)).toEqual(['One', 'two'])
})

test('a page that draws more than any editor does is not looked at', () => {
  const labels = Array.from({ length: 5_001 }, (_, i) => `Run ${i}`)
  expect(drawnIn(editorWith(labels))).toEqual([])
  expect(drawnIn(editorWith(labels.slice(1)))[0]?.runs).toHaveLength(5_000)
})
