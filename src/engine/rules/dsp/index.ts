import type { Rule } from '../rule'
import arbitration from './dsp-arbitration'
import claimsOneWay from './dsp-claims-one-way'
import classWaiver from './dsp-class'
import evidence from './dsp-evidence'
import farCourt from './dsp-far-court'
import feesOneWay from './dsp-fees-one'
import homeCourt from './dsp-home-court'
import interpret from './dsp-interpret'
import jury from './dsp-jury'
import law from './dsp-law'
import option from './dsp-option'
import shortClaims from './dsp-short-claims'

export const dsp: readonly Rule[] = [
  arbitration,
  claimsOneWay,
  classWaiver,
  evidence,
  farCourt,
  feesOneWay,
  homeCourt,
  interpret,
  jury,
  law,
  option,
  shortClaims,
]
