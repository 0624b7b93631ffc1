import type { Rule } from '../rule'
import absolute from './war-absolute'
import allLaws from './war-all-laws'
import asIs from './war-as-is'
import disclaimed from './war-disclaimed'
import oneWay from './war-one-way'
import remedyChoice from './war-remedy-choice'
import repeated from './war-repeated'
import short from './war-short'

export const war: readonly Rule[] = [
  absolute,
  allLaws,
  asIs,
  disclaimed,
  oneWay,
  remedyChoice,
  repeated,
  short,
]
