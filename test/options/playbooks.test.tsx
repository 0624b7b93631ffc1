// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { PlaybookError } from '../../src/engine/playbooks/playbook'
import { readPlaybook } from '../../src/engine/playbooks/read'
import { stored } from './background'
import { button, field, giveFile, press, root, savedFiles, settle, show, textOf, type } from './page'

vi.mock('../../src/browser', () => import('./background'))
vi.mock('evenhand:playbooks', () => ({ limits: [], templates: ['# Ours\nname: Lease\ncontracts: [lease]\n'] }))

const shop = { name: 'Our shop', yaml: 'name: Our shop\n', provided: false, problems: [] }
const company = { name: 'Acme', yaml: 'name: Acme\ncontracts: [lease]\n', provided: true, contracts: ['lease'], problems: [] }

beforeEach(() => {
  const check = (yaml: string) => ({ value: checked(yaml) })
  stored.replies = { playbooks: { value: [company, shop] }, playbookChoices: { value: {} }, checkPlaybook: check, savePlaybook: check }
})

function checked(yaml: string) {
  try {
    return { name: readPlaybook(yaml).name, problems: [] }
  } catch (error) {
    if (error instanceof PlaybookError) return { problems: error.problems }
    throw error
  }
}

/** Until what was typed has been looked at. */
const looked = () => settle(350)
const area = 'The new playbook, as YAML'

test('an error is said with its line, the line is marked, and a button leads there', async () => {
  await show('playbooks')
  await press('Write a new playbook')
  expect(document.activeElement).toBe(field(area))
  await type(area, 'name: Mine\nthresholds:\n  payment-days: soon\n')
  await looked()
  expect(textOf('.editor output')).toBe('One thing is wrong, so it cannot be used as it is:')
  expect(field(area).getAttribute('aria-invalid')).toBe('true')
  expect(root().querySelectorAll('.wrong')).toHaveLength(1)
  await press('Line 3, thresholds › payment-days: must be a whole number from 1 to 365, not "soon"')
  const here = field(area)
  expect(document.activeElement).toBe(here)
  expect(here.value.slice(here.selectionStart ?? 0, here.selectionEnd ?? 0)).toBe('  payment-days: soon')
})

test('mended, it is saved, and its name takes the focus', async () => {
  await show('playbooks')
  await press('Write a new playbook')
  await type(area, 'name: Mine\nmood: good\n')
  await press('Save')
  expect(textOf('.editor [role=alert]')).toBe('It was not saved: something in it is wrong.')
  await type(area, 'name: Mine\n')
  await looked()
  expect(textOf('.editor output')).toBe('Nothing is wrong with “Mine”. For contracts of all kinds.')
  stored.replies['playbooks'] = { value: [company, shop, { ...shop, name: 'Mine' }] }
  await press('Save')
  expect(stored.calls).toContainEqual(['savePlaybook', 'name: Mine\n', undefined])
  expect(root().querySelector('.editor')).toBeNull()
  expect(textOf('.done')).toBe('“Mine” is saved.')
  expect(document.activeElement?.textContent).toBe('Mine')
})

test('what was typed outlives another section and the page itself, until it is given up', async () => {
  await show('playbooks')
  await press('Edit Our shop')
  await type('Our shop, as YAML', 'name: Our shop\n# half')
  await act(() => render(null, root()))
  await show('playbooks')
  expect(field('Our shop, as YAML').value).toBe('name: Our shop\n# half')
  expect(root().textContent).toContain('You changed it and have not saved that yet.')
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
  await press('Back to what was saved')
  expect(field('Our shop, as YAML').value).toBe('name: Our shop\n')
  await press('Close')
  expect(document.activeElement?.textContent).toBe('Our shop')
})

test('a name that is taken is said, and nothing typed is lost', async () => {
  stored.replies['savePlaybook'] = { error: 'There is a playbook called “Our shop” already. Give this one another name.' }
  await show('playbooks')
  await press('Write a new playbook')
  await type(area, 'name: Our shop\n')
  await press('Save')
  expect(textOf('.editor [role=alert]')).toContain('Give this one another name.')
  expect(field(area).value).toBe('name: Our shop\n')
})

test('the company’s can be read and copied, and neither changed nor erased', async () => {
  await show('playbooks')
  expect(root().textContent).toContain('Your company provides it')
  expect(() => button('Erase Acme')).toThrow('no button')
  await press('Read Acme')
  expect(field('Acme, as YAML').readOnly).toBe(true)
  await press('Copy it into one of yours')
  expect(field(area).value).toBe('name: Copy of Acme\ncontracts: [lease]\n')
})

test('one of ours is a beginning', async () => {
  await show('playbooks')
  await settle()
  await type('Begin with', '0')
  await press('Write a new playbook')
  expect(field(area).value).toBe('# Ours\nname: Copy of Lease\ncontracts: [lease]\n')
})

test('a file is shown before it is saved, however odd it is', async () => {
  await show('playbooks')
  await giveFile('Bring in a file', 'bomb.yaml', `name: ${'['.repeat(5000)}`)
  await looked()
  expect(stored.calls.map(([call]) => call)).not.toContain('savePlaybook')
  expect(textOf('.wrongs')).toMatch(/^Line 1: there are too many levels/)
})

test('one is saved as a file', async () => {
  const files = savedFiles()
  await show('playbooks')
  await press('Save as a file: Our shop')
  expect(files.map(({ name }) => name)).toEqual(['our-shop.yaml'])
  expect(await files[0]?.file.text()).toBe(shop.yaml)
})

test('erasing asks first', async () => {
  await show('playbooks')
  await press('Erase Our shop')
  expect(stored.calls.map(([call]) => call)).not.toContain('erasePlaybook')
  await press('Erase', root().querySelector('.twice')!)
  expect(stored.calls).toContainEqual(['erasePlaybook', 'Our shop'])
})

test('one is chosen for every contract or for a kind, from those that are for it', async () => {
  stored.replies['playbookChoices'] = { value: { nda: 'Old one', lease: null } }
  await show('playbooks')
  const options = (label: string) => [...field(label).options].map(({ text }) => text)
  expect(options('Every contract')).toEqual(['your company’s: Acme', 'none', 'Acme', 'Our shop'])
  expect(options('Employment')).toEqual(['as every contract', 'none', 'Our shop'])
  expect(options('Confidentiality agreement')).toEqual(['as every contract', 'none', 'Our shop', 'Old one (not here any more)'])
  expect(field('Lease').value).toBe('none')
  await type('Services', 'name:Our shop')
  await settle()
  expect(stored.calls).toContainEqual(['choosePlaybookFor', 'services', { name: 'Our shop' }])
  await type('Lease', 'by-default')
  await settle()
  expect(stored.calls).toContainEqual(['choosePlaybookFor', 'lease', 'by-default'])
})

test('one that cannot be used says why', async () => {
  stored.replies['playbooks'] = { value: [{ ...shop, problems: [{ line: 4, field: 'switch-off › 1', say: 'there is no rule called so' }] }] }
  await show('playbooks')
  expect(root().textContent).toContain('Something in it is wrong, so it is not used. Line 4: there is no rule called so')
})

test('a new one that is given up is gone, and the focus goes to the list', async () => {
  await show('playbooks')
  await press('Write a new playbook')
  await press('Close')
  expect(document.activeElement?.textContent).toBe('A new playbook')
  await press('Go on with it')
  await press('Give it up')
  expect(root().textContent).not.toContain('A new playbook')
  expect(document.activeElement?.textContent).toBe('Your playbooks')
})
