import type { Rule } from '../rule'
import amendInformal from './gen-amend-informal'
import nonreliance from './gen-nonreliance'
import poa from './gen-poa'
import readConfirm from './gen-read-confirm'
import setPriceLater from './gen-set-price-later'
import status from './gen-status'
import thirdParty from './gen-third-party'
import waiver from './gen-waiver'

export const gen: readonly Rule[] = [
  amendInformal,
  nonreliance,
  poa,
  readConfirm,
  setPriceLater,
  status,
  thirdParty,
  waiver,
]
