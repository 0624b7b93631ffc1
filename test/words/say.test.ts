import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { messages, messagesPage } from './messages'
import { saidIn, sourcesOf, speaking } from './sentences'
import { unsaidIn } from './unsaid'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const inLanguage = async (told: Readonly<Record<string, string>>, language = 'de') => {
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => told[key] ?? '', getUILanguage: () => language } })
  vi.resetModules()
  return await import('../../src/words/say')
}

test('without a translation the sentence in the code is said, with its values', async () => {
  const { say } = await inLanguage({})
  expect(say('Reload this tab')).toBe('Reload this tab')
  expect(say('{1} of {2} confirmed', 7, 19)).toBe('7 of 19 confirmed')
  expect(say('He said “{1}”', '{2} $1 \\')).toBe('He said “{2} $1 \\”')
})

test('a translation may put the values in another order', async () => {
  const { say, translated, keyOf } = await inLanguage({})
  const { say: sagt, translated: übersetzt } = await inLanguage({ [keyOf('{1} of {2} confirmed')]: 'Von {2} sind {1} bestätigt', [keyOf('Pay in time')]: 'Zahle rechtzeitig' })
  expect(sagt('{1} of {2} confirmed', 7, 19)).toBe('Von 19 sind 7 bestätigt')
  expect([say('Pay in time'), translated('Pay in time'), übersetzt('Pay in time'), übersetzt('What somebody wrote')]).toEqual(['Pay in time', 'Pay in time', 'Zahle rechtzeitig', 'What somebody wrote'])
})

test('in English nothing is looked up', async () => {
  const { keyOf } = await inLanguage({})
  const { say } = await inLanguage({ [keyOf('Undo')]: 'Rückgängig' }, 'en-GB')
  expect(say('Undo')).toBe('Undo')
})

test('_locales/en/messages.json is what the program says; `npm run docs` writes it anew', { timeout: 30_000 }, () => {
  expect(readFileSync(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8')).toBe(messagesPage())
})

test('the manifest shows nothing but messages', { timeout: 30_000 }, () => {
  const shown: string[] = []
  JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'), (key, value: unknown) => {
    if (/^(?:name|description|default_title)$/.test(key)) shown.push(String(value))
    return value
  })
  expect(shown.length).toBeGreaterThan(4)
  for (const name of shown) expect(Object.keys(messages()), name).toContain(/^__MSG_(\w+)__$/.exec(name)?.[1])
})

test('every message can be looked up by a key that both browsers take, and holds nothing that they would replace', { timeout: 30_000 }, () => {
  const all = Object.entries(messages())
  expect(all.length).toBeGreaterThan(500)
  for (const [key, { message }] of all) {
    expect(key).toMatch(/^[a-z0-9_]+$/)
    expect(message, key).not.toContain('$')
    expect(message.trim(), key).not.toBe('')
  }
})

test('what is said is read from the code', () => {
  const read = (text: string) => saidIn({ path: 'panel/a.tsx', text: `import { say } from '../words/say'\nimport { count } from '../words/plain-words'\n${text}` })
  expect(read(`<p title={say('One')}>{say(few ? '{1} left' : '{1} are left', count(n, 'point'))}</p>`)).toEqual(['One', '{1} left', '{1} are left', '{1} point', '{1} points'])
  expect(() => read(`say(words)`)).toThrow('panel/a.tsx:3')
  expect(saidIn({ path: 'panel/a.tsx', text: `const { say } = useActions(); say('Not ours')` })).toEqual([])
})

test.for([
  ['<p>Not legal advice.</p>', 1],
  ['<p title="Undo it" class="faint new">{n}</p>', 1],
  ["<p aria-label={on ? 'On' : say('Off')}>{n > 0 && 'more'}</p>", 2],
  ['<p>{`${n} more`}</p>', 1],
  ["remark('That could not be saved.')", 1],
  ["<p class='a b' key={`line ${n}`}>{n === 1 ? say('One') : say('{1} and {2}', n, list)} Evenhand · </p>", 0],
  ["throw new Error('There is no such view.')", 0],
] as const)('%s: %i unsaid', ([text, n]) => {
  expect(unsaidIn({ path: 'panel/a.tsx', text })).toHaveLength(n)
})

test.for(speaking)('%s says nothing past the translations', room => {
  const sources = sourcesOf(room)
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.flatMap(unsaidIn)).toEqual([])
})
