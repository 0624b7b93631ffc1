// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { cleanStyles, isSafe } from '../../../src/reader/docx/style-sheet'

const clean = (text: string) => cleanStyles([text], '.docx-sheets', CSSStyleSheet).replace(/\s+/g, ' ')

test('a style reaches only what is in the box', () => {
  expect(clean('.docx p, p.docx_title { text-align: center; font-weight: bold }')).toMatch(/^\.docx-sheets :is\(\.docx p, ?p\.docx_title\) \{ text-align: center; font-weight: bold; \}$/)
  expect(clean('table.docx_grid:not(.no-hband) tr.odd-row td { color: red }')).toContain('.docx-sheets :is(table.docx_grid:not(.no-hband) tr.odd-row td) {')
})

test('a name that closes one rule and opens another gets nowhere', () => {
  const sheet = clean('p.docx_x} body { display: none } .y { color: red }')
  expect(sheet).not.toMatch(/(?:^|\} )(?:body|\.y)/)
  expect(clean('p.docx_x[data-a="b"] { color: red } p:has(a) { color: red } p:hover { color: red } * { color: red } :root { color: red }')).toBe('')
})

test('rules that are no styles are left out', () => {
  expect(clean('@import "https://example.com/a.css"; @font-face { font-family: x; src: url(https://example.com/f) } @media print { p { color: red } }')).toBe('')
})

test.each([
  ['color', '#1f3864', true], ['--docx-accent1-color', '#1f3864', true], ['color', 'var(--docx-accent1-color)', true], ['line-height', 'calc(100% + 3pt)', true], ['font-family', '\'Times New Roman\', var(--docx-minorHAnsi-font)', true],
  ['background', 'url(https://example.com)', false], ['background', 'URL( x', false], ['background-image', 'image-set("x" 1x)', false], ['color', 'red; position: fixed', false], ['color', 'red} body {', false], ['color', '\\75rl(x)', false],
  ['position', 'fixed', false], ['z-index', '9', false], ['content', '"x"', false], ['color:red;x', 'y', false],
])('%s: %s is %s', (name, value, safe) => {
  expect(isSafe(name, value)).toBe(safe)
})
