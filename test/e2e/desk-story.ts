/** What the story at the desk is told with: the reader's own words, the contract's second version, and ways to look at the views. */
import { expect } from 'vitest'
import { call, until, type View } from '../browsers/browser'
import { marksOf } from '../browsers/marks'
import { click, seen } from '../browsers/roles'
import { cleaning } from './pages'

/** What the reader writes. No page says any of it. */
export const mine = {
  priority: 'Money in the bank by mid month',
  alternative: 'Go back to the school kitchens',
  reason: 'We never start later',
  aside: 'We come every weekday',
  kept: 'The fee is the same each calendar month',
  missing: 'A key of our own for the back door',
} as const

/** Findings of the contract, by their titles. */
export const titles = {
  acceptance: 'Done only when the other side is satisfied, with no test',
  clock: 'An hour of the day, and not by whose clock',
  listEnd: 'A list with an open end',
  indirect: 'Rules out “indirect” loss and does not say what that is',
  leaving: 'Only one of you may simply walk away',
  renewal: 'It renews by itself unless somebody objects in time',
  effort: 'Promises to try, and does not say how hard',
} as const

/** As the other side sends it back: one clause changed, one taken out, one put in. */
export const secondVersion = cleaning
  .replace('within 30 days', 'within 60 days')
  .replace(/<p>4\.2 .*<\/p>\n/, '')
  .replace('<p>Signed', '<p>5.4 The Supplier shall use its best efforts to send the same person for twelve months.</p>\n<p>Signed')

/** Turns to a view and waits until it is drawn, because its keys work from then on. */
export async function turnTo(view: View, name: string): Promise<void> {
  await click(view, 'tab', name)
  await until(`the view ${name}`, async () => (await seen(view, 'tab', name))[0]?.on)
  await view.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))')
}

/** The points that a confirm-back note tells as agreed. */
export const agreedIn = (note: string): readonly string[] =>
  (/Agreed\n([\s\S]*?)(?:\n\n[A-Z]|$)/.exec(note)?.[1] ?? '').split('\n').flatMap(line => /^\W*(.+?): /.exec(line)?.[1] ?? [])

/** The clauses that the page of versions tells of: what each is called, what became of it, the words taken out and put in. */
export const changedClauses = (view: View): Promise<readonly (readonly string[])[]> => call(view, () =>
  [...document.querySelectorAll<HTMLElement>('.rounds [data-row]')].map(row => {
    const words = (name: string) => [...row.querySelectorAll<HTMLElement>(name)].map(each => [...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(each => each.nodeValue).join('')).join(' ').trim()
    return [row.querySelector('.head-title')!.textContent, row.querySelector('.meta')!.firstChild!.textContent ?? '', words('del'), words('ins')]
  }))

/** Neither the page nor what a nosy script heard there, nor the marks on it, hold anything of the reader's. */
export async function nothingIn(page: View): Promise<void> {
  const marks = JSON.stringify(await marksOf(page))
  const heard = await page.evaluate<string>('JSON.stringify(heard)')
  const visible = await page.evaluate<string>('JSON.stringify([document.documentElement.outerHTML, { ...localStorage }, { ...sessionStorage }, document.cookie])')
  expect(marks).toContain('satisfactory to the Customer')
  for (const own of Object.values(mine)) for (const place of [marks, heard, visible]) expect(place).not.toContain(own)
  expect(heard).not.toMatch(/"side"|decisions|ticks|standing/i)
}
