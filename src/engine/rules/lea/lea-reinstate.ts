import { hasMatch } from '../../contract/matches'
import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { tenantShall } from './tenancy'

export default rule({
  id: 'lea-reinstate', severity: 2, tier: 'likely', together: true,
  title: 'At the end you must put everything back as it was',
  why: 'Stripping out walls and cables is a bill at the very end that few have planned for.',
  ask: 'Which works would have to come out, and could you say so when you agree to them?',
  fallback: 'Only the works that the landlord named when it agreed to them; ordinary wear may stay.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['remove', 'restore', 'reinstate', 'reinstatement', 'removal', 'shell'],
    match: new RegExp(String.raw`${tenantShall}[^.;]{0,120}?\b(?:remove (?:all|any|such|the|its|every)?[^.;]{0,60}?\b(?:alterations|improvements|additions|partitions|installations|cabling|cables)\b|(?:restore|reinstate|return|put back|give back) (?:the )?(?:demised |leased )?(?:premises|property|unit|space)\b[^.;]{0,40}?\b(?:to|as|in)\b[^.;]{0,40}?\b(?:bare|shell|original|former|prior|previous|same (?:state|condition)|base building|open plan|(?:state|condition) in which|(?:state|condition) (?:at|on|as)))`, 'i'),
    unless: /\b(?:may|but need not|not be (?:required|obliged)|shall not be required)\b[^.;]{0,40}\b(?:remove|restore|reinstate)\b|\b(?:wear and tear|wear)\b(?![^.;]{0,200}\bremove)|\btrade fixtures\b(?![^.;]{0,200}\balterations)|\bwithout (?:the )?(?:landlord|lessor|consent)/i,
    when: (_, { text }) => hasMatch(text, /\b(?:end|ends|expir\w+|terminat\w+|surrender|vacat\w+|leav\w+|yield\w*|lease)\b/i),
    against: onTenant,
  }),
  flags: [
    'When the Lease ends «the Tenant shall remove all alterations» and make good any damage.',
    'Upon expiry «Lessee shall, at its cost, restore the premises to their original» condition.',
    'At the end of the term «the Tenant shall return the premises as a bare» shell.',
  ],
  passes: [
    'When the Lease ends the Tenant may remove all alterations, but need not.',
    'Upon expiry Lessee shall leave the premises clean.',
    'At the end of the term the Tenant shall return the premises in their original condition, ordinary wear and tear accepted.',
  ],
})
