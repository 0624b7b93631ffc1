import type { ContractKind } from '../../engine/review'
import { list, typeOf } from '../../words/plain-words'
import { say } from '../../words/say'

/** "For contracts of all kinds.", "For these kinds of contract: lease and services." */
export const forKinds = (kinds: readonly ContractKind[] | undefined): string =>
  kinds ? say('For these kinds of contract: {1}.', list(kinds.map(kind => kindOf(kind).toLowerCase()))) : say('For contracts of all kinds.')

export const kindOf = (kind: ContractKind): string => kind === 'other' ? say('Any other') : typeOf(kind)
