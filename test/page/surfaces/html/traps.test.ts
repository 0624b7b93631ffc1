// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { listStyles } from './list-styles'
import { trapsIn, told } from '../../../pages/traps/told'
import { pageMemory, readPage } from '../../../../src/page/surfaces/html/read'

const traps = trapsIn('')

test('there are traps to walk into', () => {
  expect(traps.length).toBeGreaterThan(20)
})

test.each(traps)('$name', async ({ html, text }) => {
  document.documentElement.innerHTML = html.replace(/^<!doctype html>\s*<html[^>]*>|<\/html>\s*$/g, '').replace('<head>', `<head>${listStyles}`)
  const { blocks, showing, coverage } = await readPage(document, undefined, pageMemory(), new AbortController().signal)
  expect(told({ blocks: blocks.map(block => block.text), showing, coverage })).toBe(text)
})
