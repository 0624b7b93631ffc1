import type { Rule } from '../rule'
import anyAndAll from './ind-any-and-all'
import defence from './ind-defence'
import firstParty from './ind-first-party'
import noProcedure from './ind-no-procedure'
import oneWay from './ind-one-way'
import theirFault from './ind-their-fault'
import you from './ind-you'

export const ind: readonly Rule[] = [
  anyAndAll,
  defence,
  firstParty,
  noProcedure,
  oneWay,
  theirFault,
  you,
]
