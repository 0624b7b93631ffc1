/** The published figures and what the product says of them hold together. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { provisionKinds } from '../../src/engine/provisions'

const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')
/** Kind and precision of each row of the table of kinds. */
const measured = [...page.matchAll(/^\| ([a-z-]+) \| (\d\.\d\d) \|/gm)].map(([, kind = '', precision]) => ({ kind, precision: Number(precision) }))

test('a kind that was found wrongly more often than twice in ten needs the reader’s eyes, and no other does', () => {
  expect(measured.length).toBeGreaterThan(40)
  const doubtful = measured.filter(({ precision }) => precision < 0.8).map(({ kind }) => kind)
  expect(provisionKinds.filter(({ tier }) => tier).map(({ kind }) => kind).sort((a, b) => a.localeCompare(b))).toEqual(doubtful.sort((a, b) => a.localeCompare(b)))
})

test('every kind that was measured is one of ours', () => {
  const ours = new Set(provisionKinds.map(({ kind }) => kind))
  expect(measured.map(({ kind }) => kind).filter(kind => !ours.has(kind))).toEqual([])
})
