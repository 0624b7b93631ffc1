import type { Rule } from '../rule'
import amendInformal from './gen-amend-informal'
import nonreliance from './gen-nonreliance'
import poa from './gen-poa'
import readConfirm from './gen-read-confirm'
import thirdParty from './gen-third-party'
import waiver from './gen-waiver'

export const gen: readonly Rule[] = [amendInformal, nonreliance, poa, readConfirm, thirdParty, waiver]
