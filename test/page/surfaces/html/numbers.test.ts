// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { listStyles } from './list-styles'
import { readHtml } from './reading'

const numbersOf = async (html: string) => (await readHtml(listStyles + html)).blocks.map(({ text, number }) => `${number ?? '-'} ${text}`)

test.each<[string, string, string[]]>([
  ['lists count on over what stands between', '<ol><li>A<p>more</p></li><li>B</li></ol>', ['1. A', '- more', '2. B']],
  ['a list inside another says where it stands', '<ol start="3"><li>A<ul><li>dot<ol><li>deep</li></ol></li></ul></li></ol>', ['3. A', '- dot', '3.1. deep']],
  ['letters go on after z', '<ol type="a" start="26"><li>A</li><li>B</li></ol>', ['z. A', 'aa. B']],
  ['roman numerals', '<ol type="i" start="4"><li>A</li></ol><ol type="I" start="49"><li>B</li></ol>', ['iv. A', 'XLIX. B']],
  ['bullets have none', '<ul><li>A</li></ul>', ['- A']],
  ['an item without words gives its number to nobody', '<ol><li></li><li>B</li></ol>', ['2. B']],
  ['nonsense counts for nothing', '<ol start="99999999"><li>A</li></ol><ol type="i" start="-4"><li>B</li></ol>', ['- A', '- B']],
])('%s', async (_, html, numbers) => {
  expect(await numbersOf(html)).toEqual(numbers)
})
