/** Every text colour can be read on every ground that text stands on, in light and in dark. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/panel/tokens.css', import.meta.url), 'utf8')
const [light, dark] = css.split('@media (prefers-color-scheme: dark)').map(part => Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(found => [found[1]!, found[2]!] as const)))

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

test('black on white is known to be 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

test.each([['light', light!], ['dark', dark!]])('text in %s has 4.5 : 1 everywhere, and the edges of controls 3 : 1', (_, tokens) => {
  for (const ground of ['ground', 'raised', 'tint']) {
    for (const text of ['ink', 'faint', 'stop', 'change', 'clarify', 'tidy', 'yours']) expect(contrast(tokens[text]!, tokens[ground]!), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  }
  for (const ground of ['ground', 'raised']) expect(contrast(tokens['edge']!, tokens[ground]!), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
  expect(contrast(tokens['on-accent']!, tokens['accent']!)).toBeGreaterThanOrEqual(4.5)
})
