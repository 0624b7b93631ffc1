import { assert, property, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { needsOf } from '../../../src/engine/contract/needs'

test.for<[pattern: RegExp, need: readonly (readonly string[])[]]>([
  [/\b(?:shall|will)\b[^.;]{0,40}\bterminat\w*\b/i, [['shall', 'will'], ['terminat']]],
  [/Agreements?/, [['agreement']]],
  [/sub-?contract(?:or|ors)?/, [['contract']]],
  [/not? (?:more|less) than/, [['more', 'less'], ['than']]],
  [/(?:cap){2}/, [['cap']]],
  [/(?:cap)*(?:limit)?/, []],
  [/foo|[a-z]+/, []],
  [/(?<=may )terminate(?= at will)(?! never)/, [['may'], ['terminate'], ['will']]],
  [/(?<mark>perpetual)[’']s licen[cs]e\.?/, [['perpetual'], ['license', 'licence']]],
  [/\p{Lu}\w+ (?<name>warrants)\k<name>\u0041/u, [['warrants']]],
  [/[[({]limited[\])}]/, [['limited']]],
  [/(?:may|can)(?:not| not) sell/, [['may', 'can'], ['not'], ['sell']]],
  [/(?:may)(?: never) sell/, [['may'], ['never'], ['sell']]],
  [/terminat(?:ion of|es) leases?/, [['terminat'], ['lease']]],
  [/under(?:, or by)? law/, [['under'], ['law']]],
  [/(?:a|an|the) (?:b|c)/, []],
  [/[^a]{0,9}\d+ days(?:’|')?/i, [['days']]],
])('%s needs %j', ([pattern, need]) => {
  const sorted = (clues: readonly (readonly string[])[]) => clues.map(clue => clue.toSorted().join(' ')).toSorted()
  expect(sorted(needsOf(pattern))).toEqual(sorted(need))
})

/** Patterns with each thing that patterns are made of, but for what looks around, which no generator can write. */
const written = [
  /(?:shall|will|may)(?: not)? (?:terminate|end|cancel(?:led)?)[^.]{0,9} agreements?/,
  /(?:liab(?:le|ility)|responsib[il]{1,2}ity)[a-z]{0,3}(?:cap|limit){1,2}x?/,
  /(?:[Nn]on-?)?exclusiv(?:e|ity) (?:licen[cs]e|right)s?/,
  /(?:(?:twenty|thirty)(?:-(?:one|two))?|\d{2}) days(?:’|')? (?:prior )?(?:written )?notice/,
  /[“"]?[A-Z]\w{2,8}[”"]? (?:means|has the meaning)(?:\.|,|;)/,
  /(?:may|can)(?:not| not)(?:, or (?:shall|will) not)? (?:sell|lease(?: out)?)/,
  /(?:sub|re)(?:-let|let| let)(?:ting of)?(?: the)? premises/,
  /in.?the.?event|pro(?:vided|viding)\s+that|(?:un)?less/,
]

test.for(written)('no text that %s matches lacks what it needs', pattern => {
  const need = needsOf(pattern)
  expect(need.length).toBeGreaterThan(0)
  assert(property(stringMatching(pattern), text => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
    for (const clue of need) expect(clue.some(letters => words.some(word => word.includes(letters))), `${text} has none of ${clue.join(', ')}`).toBe(true)
  }), { numRuns: 300 })
})

test('a pattern that cannot be understood needs nothing', () => {
  expect(needsOf(/\u{1F600}?/u)).toEqual([])
  expect(needsOf(new RegExp('[\\p{L}--[a-z]]word', 'v'))).toEqual([])
})
