/**
 * What Evenhand says, in the reader's language. The English sentence stands in the code, and its key in the browser's _locales is made
 * from it; where there is no translation the English sentence itself is said. `npm run docs` collects the sentences from the code.
 */
type Value = string | number

/** The sentence with `{1}`, `{2}` … replaced. Whole sentences, never pieces of one: other languages put their words in another order. */
export function say(sentence: string, ...values: readonly Value[]): string {
  const said = translated(sentence)
  return values.length === 0 ? said : said.replace(/\{(\d)\}/g, (hole, n: string) => String(values[Number(n) - 1] ?? hole))
}

/** The translation of a text that is not in this code, such as a rule's, where there is one; else the text itself. */
export const translated = (text: string): string => i18n?.getMessage(keyOf(text)) || text

/** Letters that a name in messages.json may hold: the sentence's first words, to be recognised by, and a short hash of it all. */
export function keyOf(sentence: string): string {
  let hash = 5381
  for (let i = 0; i < sentence.length; i++) hash = Math.imul(hash, 33) ^ sentence.charCodeAt(i)
  return `${sentence.slice(0, 40).replace(/\W+/g, '_')}_${(hash >>> 0).toString(36)}`.toLowerCase()
}

type I18n = { getMessage(key: string): string; getUILanguage(): string }

/** Both browsers call it `chrome` everywhere, and it answers at once. Not through browser.ts, because the command line says these words too. */
const browsers = (globalThis as { readonly chrome?: { readonly i18n?: I18n } }).chrome?.i18n
/** In English the code says it all, and nobody waits for the browser to read a thousand messages into a page. */
const i18n = browsers && !/^en\b/.test(browsers.getUILanguage()) ? browsers : undefined
