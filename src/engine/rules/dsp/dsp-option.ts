import { oneParty } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onNamed, onUnnamed } from '../bearer'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'dsp-option', severity: 2, tier: 'likely', oneSided: true,
  title: 'Only they may choose where a dispute goes',
  why: 'They pick the place that suits them; you have only one.',
  ask: 'Could the same choice hold for both of us?',
  fallback: 'The same courts for both, and urgent orders anywhere for both.',
  sources: ['ACL s 25(k)', '93/13 Annex 1(q), written for consumers'], labels: ['93/13:q', 'acl:k'],
  find: either(oneParty({
    triggers: ['court', 'courts', 'jurisdiction', 'arbitration', 'proceedings'],
    says: /\b(?:may|shall be entitled to|is entitled to|has the right to|reserves the right to)\b[^.;]{0,60}?\b(?:bring|commence|institute|take|sue|start|elect|choose|pursue|submit|refer)\b[^.;]{0,120}?\b(?:in any (?:other )?(?:competent )?(?:court|jurisdiction)|any court|courts? of (?:its|their) choice|(?:to )?(?:submit|refer)[^.;]{0,40}?arbitration)\b/i,
    unless: /injuncti|equitable|intellectual property|interim|specific performance|enforce (?:a|any|the) (?:judgment|award)/i,
    when: (_, __, { contract }) => !areOnlineTerms(contract),
  }), words({
    triggers: ['stop', 'prevent', 'preclude', 'elect', 'choose', 'limit'],
    match: /\b(?:(?:does|shall|will) not|nothing in this \w+(?: shall)?) (?:stop|prevent|preclude|limit)s? (?:the right of )?(?:the )?[A-Z]\w+ (?:from bringing|to bring|from taking|to take|from suing|from commencing) (?:proceedings|an action|legal action|suit)\b[^.;]{0,60}?\bany other (?:court|jurisdiction)\b|\b[A-Z]\w+(?: alone|, but not (?:the )?\w+,) may (?:elect|choose)\b[^.;]{0,60}?\b(?:arbitration|courts?)\b/i,
    unless: /injuncti|equitable|intellectual property|interim|\b(?:either|each|any|neither) party|parties/i,
    when: (found, sentence, reading) => !areOnlineTerms(reading.contract) && onNamed(found, sentence, reading) !== undefined,
    against: onUnnamed,
  })),
  flags: [
    'The Seller serves the Buyer. The «Seller, but not the Buyer, may choose to have any dispute settled by arbitration».',
    '«The Landlord may bring proceedings in any court» that has jurisdiction over the Tenant.',
    '«The Supplier may sue the Customer in any court»; the Customer may sue only in Freedonia.',
    '«The Licensor is entitled to commence proceedings in any jurisdiction» against the Licensee.',
  ],
  passes: [
    'The Landlord may bring proceedings against the Tenant in any court. The Tenant may bring proceedings against the Landlord in any court.',
    'Either party may bring proceedings in any court that has jurisdiction.',
    'The Supplier may seek injunctive relief in any court.',
    'The Supplier may sue the Customer in the courts of Freedonia.',
  ],
})
