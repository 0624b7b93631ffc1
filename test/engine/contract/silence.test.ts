/** Where Evenhand is always on, a page that is no contract gets nothing, and a contract in whatever words gets its review. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textOfHtml } from '../../../src/files/text/html'
import { readContract } from '../../../src/engine/contract/contract'
import { judgeSuitability } from '../../../src/engine/contract/suitability'
import { inSite, pagesIn, type Page } from './pages'

const isContract = ({ text }: Page) => judgeSuitability(text, readContract(text)).verdict === 'contract'
const named = (pages: readonly Page[]) => pages.map(({ name }) => name)

const root = new URL('../../../', import.meta.url)
const fileIn = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const samples = ['freelance-agreement', 'mutual-nda', 'office-lease', 'saas-agreement'].map(name => ({ name, text: textOfHtml(fileIn(`assets/samples/${name}.html`)) }))
const balanced = ['design-us', 'lease-uk', 'software-uk', 'supply-us'].map(name => ({ name, text: fileIn(`test/engine/planted/contracts/${name}.txt`) }))

const ordinary = pagesIn('ordinary')
const contracts = [...pagesIn('contracts-in-all-styles'), ...samples, ...balanced]

test.each([['alone', ordinary], ['within a site', ordinary.map(inSite)]] as const)('at most one ordinary page in sixty is taken for a contract, %s', (_, pages) => {
  expect(pages.length).toBeGreaterThanOrEqual(80)
  const alarms = named(pages.filter(isContract))
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(Math.floor(pages.length / 60))
})

test.each([['alone', contracts], ['within a site', contracts.map(inSite)]] as const)('of a hundred contracts at least ninety-seven are known, %s', (_, pages) => {
  expect(pages.length).toBeGreaterThanOrEqual(40)
  const missed = named(pages.filter(page => !isContract(page)))
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(pages.length * 0.03))
})
