import type { Rule } from '../rule'
import consentOneWay from './asn-consent-one-way'
import consentUneven from './asn-consent-uneven'
import free from './asn-free'
import oneWay from './asn-one-way'
import operationOfLaw from './asn-op-law'
import personal from './asn-personal'
import subcontract from './asn-subcontract'

export const asn: readonly Rule[] = [
  consentOneWay,
  consentUneven,
  free,
  oneWay,
  operationOfLaw,
  personal,
  subcontract,
]
