// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { marksSheet } from '../../../../src/page/surfaces/html/colours'
import { levelOf } from '../../../../src/page/surfaces/levels'
import { groundAt, lightness, paperAt } from '../../../../src/page/surfaces/html/ground'

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

test('every severity has a line and a wash of its own, on light and on dark, and paper none', () => {
  const sheet = marksSheet()
  expect(sheet).toMatch(/^@media screen \{/)
  for (const [level, line] of [[4, 'solid'], [3, 'double'], [2, 'dashed'], [1, 'dotted']] as const) {
    const [light, dark] = ['light', 'dark'].map(ground => new RegExp(`::highlight\\(evenhand-${level}-${ground}\\) \\{([^}]*underline ${line}[^}]*)\\}`).exec(sheet)?.[1])
    expect(light).toBeDefined()
    expect(dark).toBeDefined()
    expect(dark).not.toBe(light)
  }
})

test('what only needs a look is not drawn as a fault', () => {
  const mark = { anchors: [], severity: 4, look: true, title: '', why: '', ask: '', sources: [] } as const
  expect([levelOf(mark), levelOf({ ...mark, look: false })]).toEqual([0, 4])
})

test('over a PDF whose text is laid on faintly, washes are as much stronger', () => {
  const paperOf = (html: string) => {
    document.body.innerHTML = html
    return paperAt(document.querySelector('#here')!)
  }
  expect(paperOf('<p id="here">y</p>')).toBe('light')
  expect(paperOf('<div class="textLayer"><span id="here">x</span></div>')).toBe('light')
  for (const opacity of ['0.2', '0.25']) expect(paperOf(`<div class="textLayer" style="opacity: ${opacity}"><span id="here">x</span></div>`)).toBe('light-faint')
  const washes = (paper: string) => [...marksSheet().matchAll(new RegExp(`-${paper}\\) \\{ background-color: [^/]*/ ([\\d.]+)\\)`, 'g'))].map(([, wash]) => Number(wash))
  expect(washes('light')).toHaveLength(6)
  expect(washes('light-faint')).toEqual(washes('light').map(wash => Math.min(1, 5 * wash)))
  expect(Math.max(...washes('light-faint'))).toBe(1)
})
