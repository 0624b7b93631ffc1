import * as v from 'valibot'
import type { ContractKind } from '../../engine/review'
import { kindSchema } from '../../storage/decisions-record'
import type { Change } from './decide'
import { Trouble } from '../trouble'
import { say } from '../../words/say'

/** What the contract is, where the reader knows better than its text tells; null: as the text tells. */
export const kindChosen = (kind: ContractKind | null): Change => () => {
  if (kind !== null && !v.is(kindSchema, kind)) throw new Trouble(say('Evenhand knows no such kind of contract.'))
  return before => {
    const { kind: known, ...others } = before
    if (kind === null) return known === undefined ? before : others
    return kind === known ? before : { ...others, kind }
  }
}
