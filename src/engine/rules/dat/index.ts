import type { Rule } from '../rule'
import breachSlow from './dat-breach-slow'
import bundled from './dat-bundled'
import consents from './dat-consents'
import exportFee from './dat-export-fee'
import noExport from './dat-no-export'
import oneWay from './dat-one-way'
import rights from './dat-rights'
import subprocessors from './dat-subprocessors'
import transfer from './dat-transfer'

export const dat: readonly Rule[] = [
  breachSlow,
  bundled,
  consents,
  exportFee,
  noExport,
  oneWay,
  rights,
  subprocessors,
  transfer,
]
