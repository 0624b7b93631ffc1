// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { highlightSheet } from '../../../../src/page/surfaces/html/colours'
import { levelOf } from '../../../../src/page/surfaces/levels'
import { groundAt, lightness, strengthAt } from '../../../../src/page/surfaces/html/ground'

const groundOf = (html: string) => {
  document.body.innerHTML = html
  return groundAt(document.querySelector('#here')!)
}

test('text is on dark where the nearest background that can be told is dark', () => {
  expect(groundOf('<div style="background-color: rgb(20, 20, 24)"><p id="here">x</p></div>')).toBe('dark')
  expect(groundOf('<div style="background-color: rgb(20, 20, 24)"><p id="here" style="background-color: rgb(255, 255, 255)">x</p></div>')).toBe('light')
  expect(groundOf('<div style="background-color: rgb(20, 20, 24)"><p id="here" style="background-color: rgba(255, 255, 255, 0.1)">x</p></div>')).toBe('dark')
})

test('else by the colour of the text', () => {
  expect(groundOf('<p id="here" style="color: rgb(240, 240, 240)">x</p>')).toBe('dark')
  expect(groundOf('<p id="here" style="color: rgb(20, 20, 20)">x</p>')).toBe('light')
})

test('colours are read as browsers write them', () => {
  expect(lightness('rgb(255, 255, 255)')).toBeCloseTo(1)
  expect(lightness('rgba(0, 0, 0, 0)')).toBeUndefined()
  expect(lightness('color(srgb 0.5 0.5 0.5)')).toBeCloseTo(0.5)
  expect(lightness('oklch(0.4 0.1 20)')).toBeUndefined()
})

test('every severity has a line and a wash of its own, and paper none', () => {
  const sheet = highlightSheet('light')
  expect(sheet).toMatch(/^@media screen \{/)
  for (const [level, line] of [[4, 'solid'], [3, 'double'], [2, 'dashed'], [1, 'dotted']] as const) expect(sheet).toMatch(new RegExp(`::highlight\\(evenhand-${level}\\) \\{[^}]*underline ${line}`))
  expect(highlightSheet('dark')).not.toBe(sheet)
})

test('what only needs a look is not drawn as a fault', () => {
  const mark = { anchors: [], severity: 4, look: true, title: '', why: '', ask: '', sources: [] } as const
  expect([levelOf(mark), levelOf({ ...mark, look: false })]).toEqual([0, 4])
})

test('over a PDF whose text is laid on faintly, washes are as much stronger', () => {
  document.body.innerHTML = '<div class="textLayer" style="opacity: 0.2"><span id="here">x</span></div><p>y</p>'
  expect([strengthAt(document.querySelector('#here')!), strengthAt(document.querySelector('p')!)]).toEqual([0.2, 1])
  const washes = (strength: number) => [...highlightSheet('light', strength).matchAll(/background-color: [^/]*\/ ([\d.]+)\)/g)].map(([, wash]) => Number(wash))
  expect(washes(0.2)).toEqual(washes(1).map(wash => Math.min(1, wash / 0.2)))
  expect(Math.max(...washes(0.2))).toBe(1)
})
