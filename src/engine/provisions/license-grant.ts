import type { Contract, Sentence } from '../contract/contract'
import { firstMatch } from '../contract/matches'
import { mentionsIn } from '../grammar/mentions'
import { bySentence } from './by-sentence'
import { actor, partyBefore } from './holder'
import type { ProvisionKind } from './provision'

export const licenseGrant: ProvisionKind = {
  kind: 'license-grant',
  holder: 'who receives the licence',
  triggers: ['license', 'licence', 'licenses', 'grants', 'grant', 'granted', 'licensed', 'sublicense', 'sublicenses', 'likeness'],
  find: bySentence({
    match: [
      /\b(?:hereby|shall|will|does|do|agrees? to)\b[^.;]{0,60}\bgrants?\b[^;]{0,300}\b(?:licen[cs]es?|sublicen[cs]es?)\b/i,
      /\bgrants?\b(?! of)[^.;]{0,80}\b(?:an?|the|non-?exclusive|permission and)\b[^;]{0,240}\b(?:licen[cs]es?|sublicen[cs]es?|right (?:and|to))\b/i,
      /\b(?:is|are|be) (?:hereby )?granted\b[^.;]{0,160}\b(?:licen[cs]es?|right to use)\b/i, /\b(?:shall have|has|is given|provides)\b[^.;]{0,20}\b(?:a|an)\b[^.;]{0,80}\blicen[cs]e\b/i,
      /\b(?:hereby|herein|shall|will)\b[^.;]{0,30}\b(?:grants?|licenses?)\b[^.;]{0,160}\b(?:right|rights|privilege)\b[^.;]{0,80}\b(?:to use|to (?:market|distribute|sell|reproduce|display|operate|copy|make|develop|exploit|practice|access))\b/i,
      /\bhereby licen[cs]es\b|\b(?:may|right to)\b[^.;]{0,40}\buse\b[^.;]{0,60}\b(?:name,? (?:and|or|image)|likeness)\b/i,
      /\b(?:we|[A-Z][\w.]{1,30}) (?:give|gives|licenses?) (?:to )?(?:you|us|the [A-Z]\w+|[A-Z][\w.]{1,30})\b[^.;]{0,120}\b(?:licen[cs]e|use of|right to use)\b/,
      /\b(?:may|right to)\b[^.;]{0,60}\buse\b[^.;]{0,80}\b(?:trade ?marks?|marks|logos?|software|name and likeness)\b/i,
    ],
    unless: [/\b(?:wish(?:es)?|willing|desires?|intends?) to\b/i, /^(?![^]{0,400}\b(?:does |do )?hereby grants?\b)[^]{0,600}\b(?:power and authority|represents?(?: and|,) warrants?|authority to (?:enter|grant))\b/i, /^[^a-z]{0,60}$|^.{0,60}\bGrant\.$/, /[”"]\s*(?:means|shall mean)\b/, /\b(?:does|do|shall|will) not (?:hereby )?grant\b|\bno (?:other )?(?:rights?|licen[cs]es?)\b[^.;]{0,80}\b(?:granted|implied|conveyed)\b|\b(?:estoppel|by implication|previously granted|prerogative|may require you)\b|\bdoes not convey\b/i, /\bnot (?:be (?:deemed|construed)|construed|grant)\b[^.;]{0,60}\b(?:licen[cs]e|grant)/i, /^(?![^]{0,300}\bhereby grants?\b)[^]{0,600}\b(?:shall|may|will) not\b[^.;]{0,60}\b(?:use|grant|sublicen[cs]e|license)\b/i, /\b(?:nothing|neither|no party)\b[^.;]{0,120}\b(?:grants?|granting|licen[cs]e)\b/i, /^(?![^]{0,300}\bhereby grants?\b)[^]{0,300}\b(?:licen[cs]es?|rights?) granted\b[^.;]{0,80}\b(?:shall|will|terminate|is|are)\b/i, /\bbusiness licen[cs]e|licen[cs]ed to do business|duly licen[cs]ed|permits and licen[cs]es/i],
    holder: licensee,
  }),
  finds: ['«We give you a personal licence to use the app.»', '«The Shop shall have the right to use the name and likeness of the Singer.»', '«Subject to Section 3.2, the Licensor grants the Licensee an exclusive (save for Section 2.1), royalty-free licence to show the film.»', '«The Licensor grants the Licensee a non-exclusive licence to use the Software.»'],
  passes: ['The licences granted in this Agreement shall end with it.', 'No licence is granted to the Customer.', 'The Sponsor does not grant any right to use its logos.', 'The Contractor is duly licensed to do business in Ohio.'],
}

/** "X grants (to) Y a licence", "Y is granted a licence", "Y may use the Marks": Y. */
export function licensee(sentence: Sentence, contract: Contract): string | undefined {
  return partyBefore(sentence, contract, /\b(?:is|are) (?:hereby )?granted\b/i) ?? taker(sentence, contract) ?? actor(sentence, contract, ['may'], /^(?:use|sublicense|sub-license|exploit)$/)
}

function taker(sentence: Sentence, contract: Contract): string | undefined {
  const grant = firstMatch(sentence.text, /\b(?:grants?|licenses)(?:,? and (?:agrees to grant|shall grant|\w+)){0,1}(?:\s+to)?\s+(?:each of\s+)?/i)
  if (!grant) return undefined
  const mentions = mentionsIn(contract, sentence)
  const giver = mentions.findLast(m => m.end <= grant.index && grant.index - m.end < 40)
  const next = mentions.find(m => m.start >= grant.index + grant[0].length)
  if (!next || next.possessive || next.start - grant.index - grant[0].length > 2 || giver?.role === next.role && giver.role !== 'each') return undefined
  return giver?.role === 'each' ? 'each' : next.role === 'each' ? undefined : next.role
}
