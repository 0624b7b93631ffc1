import type { Rule } from '../rule'
import conditional from './per-conditional'
import deemedAccept from './per-deemed-accept'
import dependence from './per-dependence'
import fmOneWay from './per-fm-one-way'
import fmWide from './per-fm-wide'
import insurance from './per-insurance'
import keepPerform from './per-keep-perform'
import lowUptime from './per-low-uptime'
import revisions from './per-revisions'
import slaNone from './per-sla-none'
import timeEssence from './per-time-essence'

export const per: readonly Rule[] = [
  conditional,
  deemedAccept,
  dependence,
  fmOneWay,
  fmWide,
  insurance,
  keepPerform,
  lowUptime,
  revisions,
  slaNone,
  timeEssence,
]
