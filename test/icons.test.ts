/** The icons are what the manifest says, and can be told from an empty square at every size. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPng } from './browsers/png'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)))
const { icons } = JSON.parse(read('manifest.json').toString()) as { icons: Record<string, string> }

test.each([16, 32, 48, 128])('%i pixels: square, ink and blue on paper, as heavy on the left as on the right', size => {
  const picture = readPng(read(`assets/${icons[size]!}`))
  expect([picture.width, picture.height]).toEqual([size, size])
  const pixels = Array.from({ length: size * size }, (_, at) => ({ x: at % size, of: picture.at(at % size, Math.floor(at / size)) }))
  const drawn = pixels.filter(({ of: [red] }) => red < 110 && red > 0)
  expect(drawn.length / pixels.length).toBeGreaterThan(0.15)
  expect(pixels.some(({ of: [red, , blue] }) => blue - red > 80)).toBe(true)
  const left = drawn.filter(({ x }) => x < size / 2).length
  expect(Math.abs(left / drawn.length - 0.5)).toBeLessThan(0.05)
})
