/** The options page in real browsers: a playbook is written and used, a backup comes back, and every section can be read by anybody. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sections, type SectionName } from '../../src/options/sections'
import { violationsOf } from '../browsers/axe'
import { call, until, type Browser, type Tab, type View } from '../browsers/browser'
import { choose, giveFile, saved } from '../browsers/hands'
import { open, tested } from '../browsers/open'
import { click, read, seen, textOf } from '../browsers/roles'
import { serve, type Site } from '../browsers/server'
import { chooseSide } from '../browsers/sides'
import { reviewIn } from '../browsers/state'
import { cleaning } from './pages'

/** Writes what stands in the field that holds YAML. */
const write = (view: View, yaml: string) => call(view, yaml => {
  const field = document.querySelector('textarea')!
  field.value = yaml
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}, yaml)


describe.each(tested)('in %s', kind => {
  let site: Site, browser: Browser, page: Tab, options: Tab
  const go = async (section: SectionName) => {
    await options.evaluate(`location.hash = ${JSON.stringify(section)}`)
    await until(`the section ${section}`, () => options.evaluate<boolean>(`document.title === ${JSON.stringify(`Evenhand: ${sections[section]}`)} && !document.querySelector('[aria-busy=true]')`))
  }
  const rulesFound = async () => (await reviewIn(await browser.clickIcon(page))).review.findings.map(({ rule }) => rule)
  beforeAll(async () => {
    site = await serve({ pages: { '/cleaning': cleaning } })
    browser = await open(kind)
    page = await browser.open(`${site.url}/cleaning`)
    expect(await rulesFound()).not.toContain('pay-long')
    options = await browser.open(browser.url('options/options.html'))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test('a playbook is written with an error, which is led to and mended', async () => {
    await go('playbooks')
    await click(options, 'button', /^write a new playbook$/i)
    await write(options, 'name: Our shop\nthresholds:\n  payment-days: soon\n')
    await click(options, 'button', /^line 3, thresholds › payment-days: must be a whole number/i)
    expect(await options.evaluate<string>('(field => field === document.activeElement && field.value.slice(field.selectionStart, field.selectionEnd))(document.querySelector("textarea"))')).toBe('  payment-days: soon')
    expect(await violationsOf(options)).toEqual([])
    await click(options, 'button', /^save$/i)
    await read(options, /it was not saved/i)
    await options.type('  payment-days: 14')
    await read(options, /nothing is wrong with “our shop”/i)
    await click(options, 'button', /^save$/i)
    await read(options, /“our shop” is saved/i)
  })

  test('once it is chosen, contracts are reviewed with it', async () => {
    await choose(options, 'Every contract', 'Our shop')
    await read(options, /every contract: with “our shop” from now on/i)
    await page.toFront()
    await until('the limit of the playbook to count', async () => (await rulesFound()).includes('pay-long'))
    await options.toFront()
  })

  test('a rule is found, and never shown any more', async () => {
    await go('rules')
    await until('the rules', async () => (await seen(options, 'button', /after more than|days/i)).length > 0)
    await options.evaluate(`location.hash = 'rules/pay-long'`)
    await click(options, 'button', /^never show this rule/i)
    await read(options, /is never shown any more/i)
    await page.toFront()
    const { review, standing } = await reviewIn(await browser.clickIcon(page))
    expect(standing.findings[review.findings.findIndex(({ rule }) => rule === 'pay-long')]).toMatchObject({ silenced: 'everywhere' })
    await options.toFront()
    await click(options, 'button', /^show this rule again$/i)
    await read(options, /is shown again/i)
  })

  test('a backup is saved, everything erased, and the backup brought back', async () => {
    await page.toFront()
    await chooseSide(await browser.clickIcon(page), 'Supplier')
    await options.toFront()
    await go('kept')
    await read(options, /you are supplier/i)
    const { text: backup } = await saved(options, /^save everything as a file$/i)

    await click(options, 'button', /^erase everything$/i)
    await until('the question', async () => (await seen(options, 'button', /^keep$/i)).length > 0)
    await click(options, 'button', /^erase everything$/i)
    await read(options, /everything is erased/i)
    await giveFile(options, 'broken.json', backup.slice(0, -20))
    await read(options, /is not a backup of evenhand/i)
    await giveFile(options, 'evenhand.json', backup)
    await read(options, /it holds: 1 contract, 1 playbook \(our shop\) and settings/i)
    expect(await violationsOf(options)).toEqual([])
    await click(options, 'button', /^add to what is here$/i)
    await read(options, /brought back from the file: 1 contract and 1 playbook/i)
    await read(options, /you are supplier/i)
  })

  test.each(Object.keys(sections) as SectionName[])('%s can be read by anybody, in light and dark colours and in a narrow window', async section => {
    await options.toFront()
    await go(section)
    for (const dark of [true, false]) {
      await options.dark(dark)
      expect(await violationsOf(options)).toEqual([])
    }
    await options.resize({ width: 360, height: 800 })
    expect(await options.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await options.resize()
    expect(await textOf(options)).toContain(sections[section])
  })
})
