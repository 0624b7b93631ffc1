/** Our matcher is held to the browser's: the same answer, and the same end, for patterns with everything in them that ours have. */
import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from '../cases'
import { matcherOf } from './matcher'

const letter = constantFrom('a', 'b', '[^a]', '\\w', '\\s', '.', '\\b', '\\B', '^', '$', '[ab]')
const { pattern } = letrec<{ pattern: string }>(tie => ({
  pattern: oneof(
    { depthSize: 'medium', withCrossShrink: true },
    letter,
    tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
    tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    tuple(tie('pattern'), constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?', '{2,}')).map(([one, times]) => `(?:${one})${times}`),
    tuple(constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([look, one]) => `${look}${one})`),
    tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one})${other}\\1`),
  ),
}))

test('any pattern', { timeout: 60_000 }, () => {
  const text = array(constantFrom('a', 'b', 'A', ' ', '\n', '-', '😀'), { maxLength: 8 }).map(letters => letters.join(''))
  const flags = constantFrom('', 'i', 'm', 's', 'u', 'imsu')
  assert(property(pattern, flags, text, (source, flags, text) => { same(new RegExp(source, flags), text) }), cases(3000))
})

function same(pattern: RegExp, text: string): void {
  const matcher = matcherOf(pattern), sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
  for (let start = 0; start <= text.length; start++) {
    // With the flag `u` a browser begins before a pair, even where it is told to begin between its halves.
    if (pattern.unicode && /[\udc00-\udfff]/.test(text[start] ?? '')) continue
    sticky.lastIndex = start
    const found = sticky.exec(text), { end, gaveUp } = matcher(text, start, 1_000_000)
    if (!gaveUp) expect(`${sticky} ${start} ${end}`).toBe(`${sticky} ${start} ${found ? sticky.lastIndex : undefined}`)
  }
}
