import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'
import { provisionKinds, readProvisions } from '../../../src/engine/provisions'

const folder = new URL('../../../src/engine/provisions/', import.meta.url)

/** Takes the «marks» out of an example: the plain text, and the places they were around. */
function unmarked(example: string) {
  let text = ''
  const open: number[] = [], spans: { start: number; end: number }[] = []
  for (const letter of example) {
    if (letter === '«') open.push(text.length)
    else if (letter === '»') spans.push({ start: open.pop()!, end: text.length })
    else text += letter
  }
  return { text, marks: spans.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end)) }
}

const found = (kind: string, text: string) => readProvisions(readContract(text)).filter(p => p.kind === kind).map(p => text.slice(p.start, p.end))

test('every kind has a file of its own name and stands in the list, in order', () => {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts') && readFileSync(new URL(file, folder), 'utf8').includes(': ProvisionKind = {')).map(file => file.replace(/\.ts$/, ''))
  expect(provisionKinds.map(({ kind }) => kind)).toEqual(files.sort())
})

describe.each(provisionKinds.map(kind => [kind.kind, kind] as const))('%s', (name, kind) => {
  test.each(kind.finds)('finds %s', example => {
    const { text, marks } = unmarked(example)
    expect(marks.length).toBeGreaterThan(0)
    expect(found(name, text)).toEqual(marks)
  })
  test.each(kind.passes)('passes %s', text => {
    expect(found(name, text)).toEqual([])
  })
})
