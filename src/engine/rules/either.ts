/** The form of rules whose point is made in two grammatical ways: “Provider may raise the price”, “prices are subject to change by Provider”. */
import { needOfAny } from '../contract/candidates'
import { sentencesFor } from '../contract/words'
import type { Find, Hit } from './rule'

type InSentence = Extract<Find, { readonly inSentence: unknown }>

/** What the first way finds in a sentence, else what the next one finds. Both must look at single sentences. */
export function either(...finds: readonly Find[]): Find {
  const ways = finds.filter((find): find is InSentence => 'inSentence' in find)
  const [first] = ways
  if (!first || ways.length !== finds.length) throw new Error('either takes finds that look at sentences')
  const none: readonly Hit[] = [], needs = ways.flatMap(({ need }) => need ?? []), told = ways.flatMap(({ places }) => places ?? [])
  return {
    triggers: [...new Set(ways.flatMap(({ triggers }) => triggers))],
    ...(needs.length === ways.length ? { need: needOfAny(needs) } : {}),
    ...(ways.some(({ items }) => items) ? { items: true } : {}),
    ...(told.length === ways.length ? { places: contract => [...new Set(told.flatMap(places => places(contract)))].sort((a, b) => a - b) } : {}),
    ...(first.settledBy ? { settledBy: first.settledBy } : {}),
    inSentence: (sentence, reading) => {
      for (const { inSentence } of ways) {
        const hits = inSentence(sentence, reading)
        if (hits.length > 0) return hits
      }
      return none
    },
  }
}

/** The same for a way that looks at the whole contract, and one that looks at its sentences. */
export function alsoIn(find: Find, sentences: Find): Find {
  if (!('inContract' in find) || !('inSentence' in sentences)) throw new Error('alsoIn takes a find for contracts and one for sentences')
  return {
    inContract: reading => {
      const hits = find.inContract(reading)
      if (hits.length > 0) return hits
      const { words, sentences: all } = reading.contract
      const more = (sentences.places?.(reading.contract) ?? sentencesFor(words, sentences.triggers, sentences.need)).flatMap(i => sentences.inSentence(all[i]!, reading))
      return more.length > 0 && sentences.settledBy?.(reading) ? [] : more
    },
  }
}
