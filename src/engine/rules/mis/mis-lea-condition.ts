import { rule } from '../rule'
import { holds, missing } from './missing'
import { consulting, lease } from './samples'

export default rule({
  id: 'mis-lea-condition', severity: 2, tier: 'likely',
  title: 'We found no record of the state in which it is handed over',
  why: 'At the end, each old scratch may be yours. It may stand in another paper.',
  ask: 'What is its condition today, and where is that written down?',
  fallback: 'Dated photographs, signed by both, as part of the lease.',
  sources: [], labels: [],
  ...missing({
    in: ['lease'],
    when: holds('premises', 'building', 'apartment', 'flat', 'house', 'room'),
    said: /\b(?:as[- ]is|inventory|photograph\w*|(?:schedule|record|statement|state) of (?:the )?(?:condition|repair)|(?:present|existing|current|same|original|good|tenantable|satisfactory) (?:\w+ )?(?:order|conditions?|repair|state)|condition\b[^.;]{0,100}\b(?:commence\w*|deliver\w*|accept\w*|receiv\w*|date)|(?:inspect\w*|examin\w*|accept\w*|tak\w+ possession)\b[^.;]{0,100}\b(?:premises|property|unit|building))\b|\b(?:walk-?through|walked through|check-?lists?|photos?|snag\w*|(?:handover|move-in|inspection) (?:record|report|protocol))\b/i,
    elsewhere: /\b(?:master lease|head lease|work letter|exhibits?|schedules?)\b/i,
    brushedBy: ['condition', 'repair', 'damage'],
    near: /\b(?:premises|condition|repairs?)\b/i,
    hurts: /^(?:the )?(?:tenant|lessee|renter|subtenant|sublessee)$/i,
  }),
  flags: [
    lease('«SHOP LEASE»'),
    lease('«SHOP LEASE»', 'The rent is GBP 900 a month.'),
    lease('SHOP LEASE', '«1. Premises»', 'The Premises have two rooms.'),
  ],
  passes: [
    lease('SHOP LEASE', 'The photographs of 4 May 2026 show the state of the rooms.'),
    lease('SHOP LEASE', 'The Tenant has inspected the Premises.'),
    lease('SHOP LEASE', 'The Tenant takes it as is.'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
