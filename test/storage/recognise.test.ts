import { expect, test } from 'vitest'
import { recognise, resembled, type Sighting } from '../../src/storage/recognise'
import { sketchOf } from '../../src/storage/sketch'
import { clauses, contractOf } from './made-up'

const portal = 'https://portal.example/sign'
const google = 'https://docs.google.com/document/d/1AbC'
const seen = (address: string, text: string, ...names: string[]): Sighting => ({ title: 'Agreement', address, sketch: sketchOf(text, names) })
const known = (...sightings: readonly Sighting[]) => new Map(sightings.map(({ address, sketch }, i) => [`k${i}`, { addresses: [address], sketch }]))

const contract = contractOf(1, 60)
const round = clauses(1, 60).map((clause, i) => i % 4 ? clause : clauses(9, 60)[i]!).join('\n')
const tidied = clauses(1, 60).map((clause, i) => i === 5 ? 'The rent is due each Monday.' : clause).join('\n')

test('the same contract at the same address', () => {
  expect(recognise(seen(portal, contract), known(seen(portal, contract)))).toBe('k0')
})

test('a round with a quarter of its clauses rewritten, at the same address', () => {
  expect(recognise(seen(portal, round), known(seen(portal, contract)))).toBe('k0')
})

test('another contract at the same address is not confused with it', () => {
  expect(recognise(seen(portal, contractOf(2, 60)), known(seen(portal, contract)))).toBeUndefined()
})

test('of two contracts at one address, the one whose words these are', () => {
  const both = known(seen(portal, contractOf(2, 60)), seen(portal, contract))
  expect(recognise(seen(portal, round), both)).toBe('k1')
  expect(recognise(seen(portal, contractOf(2, 60)), both)).toBe('k0')
})

test('the same template for another counterparty, at the same address, is another contract', () => {
  const before = seen(portal, `${contract}\nSigned for Harbour Café`, 'Brightpane Ltd', 'Harbour Café')
  const now = seen(portal, `${contract}\nSigned for Mill Café`, 'Brightpane Ltd', 'Mill Café')
  expect(recognise(now, known(before))).toBeUndefined()
})

test('a new link to the same contract finds it, a small edit along the way or not', () => {
  expect(recognise(seen('https://mail.example/attachment/4', contract), known(seen(portal, contract)))).toBe('k0')
  expect(recognise(seen('https://mail.example/attachment/4', tidied), known(seen(portal, contract)))).toBe('k0')
})

test('elsewhere, half a likeness is not enough', () => {
  expect(recognise(seen('https://mail.example/attachment/4', round), known(seen(portal, contract)))).toBeUndefined()
})

test('elsewhere, the same template for another counterparty is another contract', () => {
  const now = seen('https://mail.example/attachment/4', contract, 'Brightpane Ltd', 'Mill Café')
  expect(recognise(now, known(seen(portal, contract, 'Brightpane Ltd', 'Harbour Café')))).toBeUndefined()
})

test('a Google document is itself, even rewritten from end to end', () => {
  expect(recognise(seen(google, contractOf(2, 60), 'Mill Café'), known(seen(google, contract, 'Harbour Café')))).toBe('k0')
})

test('the first pages of a long contract, at its address', () => {
  const first = clauses(1, 60).slice(0, 15).join('\n')
  expect(recognise(seen(portal, first), known(seen(portal, contract)))).toBe('k0')
})

test('nothing stored, nothing found', () => {
  expect(recognise(seen(portal, contract), new Map())).toBeUndefined()
})

test('what is rewritten for more than half, or renamed and rewritten, is asked about and not taken for the same', () => {
  const rewritten = clauses(1, 60).map((clause, i) => i % 5 < 2 ? clause : clauses(9, 60)[i]!).join('\n')
  const before = seen('opened:lease', contract, 'Harbour Café', 'Brightpane Ltd')
  const now = (address: string, ...names: string[]) => seen(address, rewritten, ...names)
  expect(recognise(now('opened:lease', 'Harbour Café'), known(before))).toBeUndefined()
  expect(resembled(now('opened:lease'), known(before))).toBe('k0')
  expect(resembled(now('opened:from-ann', 'Harbour Café'), known(before))).toBe('k0')
  // Nobody is named in both, or the other side is somebody else.
  expect(resembled(now('opened:from-ann'), known(before))).toBeUndefined()
  expect(resembled(now('opened:lease', 'Brightpane Ltd', 'Mill Café'), known(before))).toBeUndefined()
})

test('another contract resembles none, under the same name and between the same two either', () => {
  const before = seen('opened:contract', contract, 'Harbour Café', 'Brightpane Ltd')
  expect(resembled(seen('opened:contract', contractOf(2, 60), 'Harbour Café', 'Brightpane Ltd'), known(before))).toBeUndefined()
})
