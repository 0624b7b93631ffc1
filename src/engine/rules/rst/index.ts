import type { Rule } from '../rule'
import clients from './rst-clients'
import exclusive from './rst-exclusive'
import firstRefusal from './rst-first-refusal'
import mfn from './rst-mfn'
import nohireFee from './rst-nohire-fee'
import nohire from './rst-nohire'
import noncompeteBroad from './rst-noncompete-broad'
import noncompete from './rst-noncompete'
import nondisparage from './rst-nondisparage'
import standstill from './rst-standstill'
import territory from './rst-territory'
import uneven from './rst-uneven'

export const rst: readonly Rule[] = [
  clients,
  exclusive,
  firstRefusal,
  mfn,
  nohireFee,
  nohire,
  noncompeteBroad,
  noncompete,
  nondisparage,
  standstill,
  territory,
  uneven,
]
