// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { placeAt, sectionNames, sections } from '../../src/options/sections'
import { stored } from './background'
import { field, root, settle, show, textOf } from './page'

vi.mock('../../src/browser', () => import('./background'))
vi.mock('evenhand:rules', () => ({ rules: [] }))
vi.mock('evenhand:playbooks', () => ({ templates: [], limits: [{ name: 'cure-days', default: 10, least: 1, most: 180, finding: 'There are fewer than {1} days to put a breach right', source: 'Checklists' }] }))

test.each([['', 'kept', ''], ['#rules', 'rules', ''], ['#rules/pay-long', 'rules', 'pay-long'], ['#toString', 'kept', ''], ['#%', 'kept', '']])('%s is a place', (hash, section, within) => {
  expect(placeAt(hash)).toEqual({ section, within })
})

test('every section has an address, and its heading takes the focus when somebody goes there', async () => {
  await show('kept')
  expect(document.activeElement).toBe(document.body)
  for (const name of sectionNames.toReversed()) {
    const link = root().querySelector<HTMLAnchorElement>(`nav a[href="#${name}"]`)!
    await act(() => {
      location.hash = link.getAttribute('href')!
      dispatchEvent(new Event('hashchange'))
    })
    await settle()
    expect(textOf('h1')).toBe(sections[name])
    expect(document.activeElement?.textContent).toBe(sections[name])
    expect(document.title).toBe(`Evenhand: ${sections[name]}`)
    expect(root().querySelector('[aria-current]')).toBe(link)
  }
})

test('settings travel once the reader says so, and a problem is told', async () => {
  stored.replies = { travelling: { value: { on: false } }, setTravelling: {} }
  await show('browsers')
  const choice = field('Let my settings and playbooks travel with this browser’s own synchronisation')
  expect(choice.checked).toBe(false)
  stored.replies['travelling'] = { value: { on: true, problem: 'The browser’s synchronisation did not answer.' } }
  await act(() => choice.click())
  await settle()
  expect(stored.calls).toContainEqual(['setTravelling', true])
  expect(choice.checked).toBe(true)
  expect(textOf('[role=alert]')).toBe('The browser’s synchronisation did not answer.')
})

test('where it cannot be told whether settings travel nothing can be chosen', async () => {
  stored.replies = { travelling: { error: 'The stored record “settings” cannot be read.' } }
  await show('browsers')
  expect(field('Let my settings and playbooks travel with this browser’s own synchronisation').disabled).toBe(true)
  expect(textOf('[role=alert]')).toContain('cannot be read')
})

test('the keys are those that the browser has now', async () => {
  vi.stubGlobal('__TARGET__', 'firefox')
  await show('keys')
  expect(textOf('.keys')).toContain('Alt+Shift+Eopen Evenhand on this tab')
  expect(textOf('.keys')).toContain('no keynext finding on the page')
  expect(root().textContent).toContain('Manage Extension Shortcuts')
})

test('each limit is said with our number, where it comes from, and what a playbook may make of it', async () => {
  await show('limits')
  await settle()
  expect(textOf('main li')).toBe('There are fewer than 10 days to put a breach rightChecklistscure-days: 10 · in a playbook from 1 to 180')
})
