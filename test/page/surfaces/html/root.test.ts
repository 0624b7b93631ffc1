// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { chooseRoot } from '../../../../src/page/surfaces/html/root'

const chosen = (html: string) => {
  document.body.innerHTML = html
  return chooseRoot(document).id || chooseRoot(document).tagName
}
const words = (n: number) => 'word '.repeat(n)

test.each<[string, string, string]>([
  ['the main part, when it holds most of the text', `<div>${words(20)}</div><main id="main">${words(80)}</main>`, 'main'],
  ['the inner of two that hold nearly the same', `<main id="main"><article id="inner">${words(80)}</article>x</main>`, 'inner'],
  ['the outer, when the inner leaves a tenth out', `<main id="main"><article id="inner">${words(80)}</article>${words(12)}</main>`, 'main'],
  ['the body, where no part holds half', `<article>${words(30)}</article><article>${words(30)}</article><div>${words(30)}</div>`, 'BODY'],
  ['the body, where the page names no part', `<div>${words(30)}</div>`, 'BODY'],
  ['an editor', `<div>${words(5)}</div><div contenteditable="true" id="editor">${words(60)}</div>`, 'editor'],
  ['scripts do not count as text', `<script>${words(500)}</script><main id="main">${words(30)}</main>`, 'main'],
])('%s', (_, html, root) => {
  expect(chosen(html)).toBe(root)
})
