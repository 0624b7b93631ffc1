// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { blocksOf, readHtml } from './reading'

test.each<[string, string, string[]]>([
  ['paragraphs are blocks', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['text beside a paragraph is a block', 'Before<p>Within</p>after', ['Before', 'Within', 'after']],
  ['words in inline tags are not torn apart', '<p>The <b>Sup</b>plier<i>’s</i> duty</p>', ['The Supplier’s duty']],
  ['whitespace collapses across tags', '<p> The \n\t <b> Supplier </b>  shall </p>', ['The Supplier shall']],
  ['no-break spaces are spaces', '<p>30&nbsp;days&nbsp;&nbsp;after</p>', ['30 days after']],
  ['what cannot be seen is dropped', '<p>termi&shy;nation with&#8203;out cause&#65279;</p>', ['termination without cause']],
  ['a line break starts a block', '<p>Acme Ltd<br>1 High Street<br><br>London</p>', ['Acme Ltd', '1 High Street', 'London']],
  ['list items are blocks, without the numbers that the browser makes', '<ol><li>First</li><li>Second<ul><li>Inner</li></ul></li></ol>', ['First', 'Second', 'Inner']],
  ['cells are parted by tabs, rows by lines', '<table><tr><th>Item</th><th>Fee</th></tr><tr><td><p>Hosting</p></td><td><p>USD 10</p></td></tr></table>', ['Item\tFee', 'Hosting\tUSD 10']],
  ['an empty cell does not glue rows together', '<table><tr><td>A</td></tr><tr><td></td><td>B</td></tr></table>', ['A', 'B']],
  ['a table used for layout gives its paragraphs', '<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>', ['One.', 'Two.', 'Three.']],
  ['plain text keeps its lines, and the empty ones that part its paragraphs', '<pre>First  line\nsecond\n\n\nThird</pre>', ['First  line', 'second', '', 'Third']],
  ['lines are kept and spaces are not where the page says so', '<div style="white-space:pre-line">a   b\nc</div>', ['a b', 'c']],
  ['hidden text is left out', '<p>Seen</p><p style="display:none">Not</p><p>Too</p>', ['Seen', 'Too']],
  ['navigation, scripts, controls and forms’ contents are left out', '<nav>Home</nav><script>x</script><style>y</style><p>Text <button>Copy</button><select><option>z</option></select></p><textarea>mine</textarea>', ['Text']],
  ['a footer of links is left out, one of words is not', '<p>Text</p><footer><a href="a">A</a> <a href="b">B</a> <a href="c">C</a></footer><footer>Signed by both.</footer>', ['Text', 'Signed by both.']],
  ['a list of links to other pages is a menu', '<ul><li><a href="/a">Features</a></li><li><a href="/b">Pricing</a></li><li><a href="/c">Jobs</a></li><li><a href="/d">Blog</a></li></ul><p>Text</p>', ['Text']],
  ['a table of contents is not', '<ol><li><a href="#a">Fees</a></li><li><a href="#b">Term</a></li><li><a href="#c">Law</a></li><li><a href="#d">Notices</a></li></ol>', ['Fees', 'Term', 'Law', 'Notices']],
  ['a folded section is read, and so is an open one', '<details><summary>Annex</summary><p>Within</p></details>', ['Annex', 'Within']],
  ['an open one gives all', '<details open><summary>Annex</summary><p>Within</p></details>', ['Annex', 'Within']],
  ['a clause number in a box of its own belongs to its text', '<div style="display:flex"><span style="display:block">1.1</span><div>The Fees.</div></div><p>Next</p>', ['1.1 The Fees.', 'Next']],
  ['a short word in a box of its own does not', '<div style="display:flex"><div>Fees</div><div>The price.</div></div>', ['Fees', 'The price.']],
  ['half a surrogate pair does not upset anything', '<p>a\ud83db \u{1f600}</p>', ['a\ufffdb \u{1f600}']],
])('%s', async (_, html, blocks) => {
  expect(await blocksOf(html)).toEqual(blocks)
})

test('what is folded away is told apart from what is shown', async () => {
  const { blocks } = await readHtml('<p>Seen</p><details><summary>Annex</summary><p>Within</p></details>')
  expect(blocks.map(({ pieces }) => pieces[0]?.hidden)).toEqual([undefined, undefined, 'folded'])
})

test('hidden prose is counted, hidden menus are not', async () => {
  const clause = 'The Supplier shall not be liable for any loss of profit, however it was caused, at any time. '
  const { hiddenLetters } = await readHtml(`<p>Seen</p><div style="display:none"><p>${clause}</p><a>Menu</a></div>`)
  expect(hiddenLetters).toBe(clause.trim().length)
})

test('text in open shadow trees and in their slots is read where it is shown', async () => {
  document.body.innerHTML = '<p>Before</p><div id="host">slotted</div><p>After</p>'
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' })
  shadow.innerHTML = '<p>Within <slot></slot></p>'
  const { walk } = await import('../../../../src/page/surfaces/html/walk')
  const work = walk(document.body)
  let step = work.next()
  while (!step.done) step = work.next()
  expect(step.value.blocks.map(block => block.text)).toEqual(['Before', 'Within slotted', 'After'])
  expect(step.value.shadows).toEqual([shadow])
})

test('reading stops at the limit and says so', async () => {
  const { blocks, cut } = await readHtml('<p>12345</p><p>67890</p><p>abcde</p>', 8)
  expect(blocks.map(block => block.text)).toEqual(['12345', '678'])
  expect(cut).toBe('characters')
  expect((await readHtml('<p>12345</p>', 8)).cut).toBeUndefined()
})

test('a text node of any length is read whole, in parts', async () => {
  const words = 'pay \u{1f600} fee  \n'.repeat(30_000)
  const { blocks } = await readHtml(`<p>${words}</p>`)
  expect(blocks.map(block => block.text)).toEqual([words.replace(/\s+/g, ' ').trim()])
  const lines = await readHtml(`<pre>${words}</pre>`)
  expect(lines.blocks).toHaveLength(30_000)
  expect(new Set(lines.blocks.map(block => block.text.trim()))).toEqual(new Set(['pay \u{1f600} fee']))
})
