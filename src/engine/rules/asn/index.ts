import type { Rule } from '../rule'
import free from './asn-free'
import oneWay from './asn-one-way'
import operationOfLaw from './asn-op-law'
import personal from './asn-personal'
import subcontract from './asn-subcontract'

export const asn: readonly Rule[] = [free, oneWay, operationOfLaw, personal, subcontract]
