/** A short numbered line is a title or a sentence; only sentences can hold duties. */
import { expect, test } from 'vitest'
import { readContract } from '../../../src/engine/contract/contract'

const contract = (line: string) => readContract(`SALE OF BREAD\n1. Bread\n1.1 The Baker shall bake forty loaves on every day of the week except Sunday.\n1.2 ${line}\n1.3 The Shop shall pay the Baker on the last day of every month.`)
const isSentence = (line: string) => contract(line).sentences.some(({ text, operative }) => operative && text.includes(line.slice(0, -1)))

test.each(['The Shop waives any right of set-off.', 'The law of Ohio governs this Agreement.', 'The duties of secrecy never expire.', 'The Baker assigns the Existing Recipes to Shop.'])('“%s” says something', line => {
  expect(isSentence(line)).toBe(true)
})
test.each(['Successors and Assigns.', 'Governing Law.', 'Term and Termination.', 'Limits of Liability.'])('“%s” is a title', line => {
  expect(isSentence(line)).toBe(false)
})
