/** assets/_locales/en/messages.json: all that the program says, by the keys under which a translation is looked up. `npm run docs` writes it. */
import { balanceTopics } from '../../src/engine/balance'
import { closingItems } from '../../src/engine/closing-items'
import { keyTermKinds } from '../../src/engine/key-terms'
import { provisionKinds } from '../../src/engine/provisions'
import { rightKinds } from '../../src/engine/provisions/mirror/rights'
import { rules } from '../../src/engine/rules'
import { limitTexts } from '../../src/engine/texts'
import { keyOf } from '../../src/words/say'
import { saidIn, sentencesIn, sourcesOf, speaking } from './sentences'

type Message = { readonly message: string; /** For whoever translates it. */ readonly description?: string }

/** What the browser itself shows of the manifest; it looks these up by name. */
const ofManifest: Readonly<Record<string, Message>> = {
  manifest_description: { message: 'Reviews the contract you have open: what is unclear, what is one-sided, what is still to be settled. Nothing leaves your browser.', description: 'At most 132 characters' },
  manifest_action: { message: 'Review this contract with Evenhand' },
  manifest_name: { message: 'Evenhand', description: 'A name: leave it as it is' },
  manifest_next_finding: { message: 'Next finding on the page' },
  manifest_previous_finding: { message: 'Previous finding on the page' },
}

const texts = (of: string, described: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] =>
  Object.entries(described).flatMap(([what, text]) => (text ? [[text, `${of}: ${what}`] as const] : []))

/** Texts of the engine, which knows no reader and no language. */
const ofEngine = (): readonly (readonly [text: string, description: string])[] => [
  ...rules.flatMap(({ id, title, why, ask, fallback }) => texts(id, { title, why, ask, fallback })),
  ...limitTexts().flatMap(({ name, finding, source }) => texts(name, { finding, source })),
  ...closingItems.flatMap(({ item, title, missing, tests }) => texts(item, { title, missing, ...tests })),
  ...['contract/suitability.ts', 'lawyer.ts', 'trades/trades.ts', 'rounds/fingerprint.ts'].flatMap(file => sentencesIn(`engine/${file}`).map(text => [text, `engine/${file}`] as const)),
  ...balanceTopics.map(([topic]) => [topic, 'A topic of the balance'] as const),
  ...rightKinds.map(({ holds }) => [holds, 'What a side holds: “Provider may end it without a reason”'] as const),
  ...[...provisionKinds, ...keyTermKinds].map(({ kind }) => [kind.replaceAll('-', ' '), 'A kind of provision or key term'] as const),
]

/** In the order of their keys. Throws where two texts would share one. */
export function messages(): Readonly<Record<string, Message>> {
  const found = new Map<string, Message>(Object.entries(ofManifest))
  const add = (message: string, description?: string) => {
    const key = keyOf(message), before = found.get(key)
    if (before && before.message !== message) throw new Error(`“${message}” and “${before.message}” share the key ${key}`)
    if (!before) found.set(key, { message, ...description !== undefined && { description } })
  }
  for (const sentence of sourcesOf(...speaking).flatMap(saidIn)) add(sentence)
  for (const [text, description] of ofEngine()) add(text, description)
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** As it is written: a message a line. */
export const messagesPage = (): string => `{\n${Object.entries(messages()).map(([key, message]) => `  ${JSON.stringify(key)}: ${JSON.stringify(message)}`).join(',\n')}\n}\n`
