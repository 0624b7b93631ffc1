import type { Rule } from '../rule'
import clients from './rst-clients'
import exclusive from './rst-exclusive'
import firstRefusal from './rst-first-refusal'
import mfn from './rst-mfn'
import nohire from './rst-nohire'
import nohireFee from './rst-nohire-fee'
import noncompete from './rst-noncompete'
import noncompeteBroad from './rst-noncompete-broad'
import nondisparage from './rst-nondisparage'
import standstill from './rst-standstill'
import territory from './rst-territory'
import uneven from './rst-uneven'

export const rst: readonly Rule[] = [
  clients,
  exclusive,
  firstRefusal,
  mfn,
  nohire,
  nohireFee,
  noncompete,
  noncompeteBroad,
  nondisparage,
  standstill,
  territory,
  uneven,
]
