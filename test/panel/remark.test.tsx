// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RemarkLine, type Remark } from '../../src/panel/remark'
import { find, pass, press, text } from './screen'

vi.mock('../../src/browser', async () => ({ browser: (await import('./background')).browser }))

const root = () => document.body.lastElementChild as HTMLElement
const done = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  done.mockClear()
  document.body.innerHTML = '<button>Row</button><div></div>'
})
afterEach(() => {
  render(null, root())
  vi.useRealTimers()
})

const show = (remark: Remark) => act(() => render(<RemarkLine remark={remark} onDone={done} />, root()))

test('a remark goes after six seconds, one that can be taken back after twenty', async () => {
  await show({ text: 'Saved.' })
  await pass(6000)
  expect(done).toHaveBeenCalledTimes(1)
  await show({ text: 'Accepted.', undo: () => undefined })
  await pass(19_000)
  expect(done).toHaveBeenCalledTimes(1)
  await pass(1000)
  expect(done).toHaveBeenCalledTimes(2)
})

test('it stays for as long as the focus is in it', async () => {
  await show({ text: 'Accepted.', undo: () => undefined })
  await act(() => find('button', 'Undo').focus())
  await pass(60_000)
  expect(done).not.toHaveBeenCalled()
  await act(() => find('button', 'Row').focus())
  await pass(20_000)
  expect(done).toHaveBeenCalledTimes(1)
})

test('Undo takes it back, and gives the focus back to where it was', async () => {
  const undo = vi.fn()
  find('button', 'Row').focus()
  await show({ text: 'Accepted.', undo })
  await act(() => find('button', 'Undo').focus())
  await press('Undo')
  expect(undo).toHaveBeenCalledTimes(1)
  expect(document.activeElement?.textContent).toBe('Row')
})

test('without a way back there is no button', async () => {
  await show({ text: 'Saved.' })
  expect(text('.remark')).toBe('Saved.')
})
