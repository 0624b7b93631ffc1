import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { textOfHtml } from '../../../src/files/text/html'

test('blocks become lines, inline tags leave no gap, cells are parted by tabs', () => {
  expect(textOfHtml('<main><h1>Lease</h1><p>The <b>Land</b>lord&nbsp;lets\n the <i>Premises</i>.<br>To the Tenant.</p><table><tr><td>Rent</td><td>£ 900</td></tr></table></main>'))
    .toBe('Lease\nThe Landlord lets the Premises.\nTo the Tenant.\nRent\t£ 900')
})

test('what a reader does not read as the contract is left out', () => {
  expect(textOfHtml('<title>Shop</title><nav>Home</nav><script>var a</script><style>p{}</style><p hidden>secret</p><p>Soft\u00adhyphen and zero\u200bwidth</p><button>Buy</button>'))
    .toBe('Softhyphen and zerowidth')
})

test('ten thousand nested elements are no trouble', () => {
  expect(textOfHtml(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)).toBe('deep')
})

test('any text at all gives lines without tags of ours or blank lines', () => {
  assert(property(string({ unit: 'binary' }), html => {
    const text = textOfHtml(html)
    expect(text.split('\n').every(line => line.trim() === line)).toBe(true)
    expect(text).not.toMatch(/\n\n/)
  }))
})
