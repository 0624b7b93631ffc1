import type { Rule } from '../rule'
import anyAndAll from './ind-any-and-all'
import defence from './ind-defence'
import fees from './ind-fees'
import firstParty from './ind-first-party'
import noProcedure from './ind-no-procedure'
import oneWay from './ind-one-way'
import theirFault from './ind-their-fault'
import uncapped from './ind-uncapped'
import you from './ind-you'

export const ind: readonly Rule[] = [
  anyAndAll,
  defence,
  fees,
  firstParty,
  noProcedure,
  oneWay,
  theirFault,
  uncapped,
  you,
]
