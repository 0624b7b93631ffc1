/** A kind that is written in ways so unlike each other that each needs guards of its own. */
import { needOfAny } from '../contract/candidates'
import type { FindProvision } from './provision'

/** What the first of these finds that finds anything. */
export function anyOf(...finds: readonly FindProvision[]): FindProvision {
  const needs = finds.flatMap(({ need }) => need ?? [])
  const first: FindProvision = (sentence, contract) => {
    for (const find of finds) {
      const found = find(sentence, contract)
      if (found.length) return found
    }
    return []
  }
  const ways = finds.flatMap(({ maySay }) => maySay ?? [])
  const maySay = ways.length === finds.length ? { maySay: ((sentence, may) => ways.some(way => way(sentence, may))) satisfies FindProvision['maySay'] } : {}
  return Object.assign(first, maySay, needs.length === finds.length ? { need: needOfAny(needs) } : {})
}
