import { words } from '../forms'
import type { Reading } from '../rule'
import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { isSecrecyAgreement } from './duty'

/** A test by which an unmarked paper is secret too. */
const catchAll = /\breasonabl|\bby (?:its|their) (?:very )?nature\b|\b(?:because of|from|in) (?:its|their) (?:very )?nature\b|\bnature of\b|\b(?:plainly|obviously|clearly) (?:confidential|secret)\b|\beven (?:if|where|when|though)\b[^.;]{0,30}\bnot (?:so )?marked\b|\bcircumstances\b|\bshould (?:be|have)\b|\bunderstood\b|\bevident|\bwhether or not\b|\bregardless of\b|\birrespective of\b|\b(?:need not|not (?:be )?required to) be\b|\bor not (?:so )?marked\b|\bintended to be\b|\bimplication\b|\breason to (?:know|believe)\b|\bor other information\b|\bfailure to (?:so )?(?:mark|identify|label)|\bunless\b/i

export default rule({
  id: 'cnf-marking-trap', severity: 2, tier: 'likely', together: true,
  title: 'Only what is marked is secret',
  why: 'One page without a stamp, one file sent in a hurry, and it is free for use.',
  ask: 'Could what is plainly secret be protected without a mark too?',
  fallback: 'What is marked, and what a reasonable person would see is secret.',
  sources: ['ContractNLI'], labels: [],
  yieldsTo: ['cnf-oral'],
  find: words({
    triggers: ['marked', 'designated', 'identified', 'labelled', 'labeled', 'stamped', 'legend'],
    match: /\binformation\b(?![”"’'])[^;]{0,220}?(?<mark>\b(?:only (?:if|when|where)|that|which|and|provided (?:that )?it|if|unless|shall)\b,? (?:it )?(?:(?:is|are|was|were|has been|have been|be|must be|shall be) )?(?:(?:clearly|conspicuously|expressly|specifically|so|plainly|in writing|either) ){0,2}(?:marked|designated|identified|labell?ed|stamped)\b[^.;]{0,40}?\b(?:confidential|proprietary|secret)\b)/i,
    unless: catchAll,
    when: (_, sentence, reading) => isMeaning(sentence, reading) && !hasMatch(nextAbout(sentence, reading), catchAll),
  }),
  flags: [
    '“Confidential Information” means information of a party «that is marked as confidential».',
    'Non-Disclosure Agreement\nInformation of the Discloser is protected «only if it is clearly marked “Confidential»”.',
    '“Proprietary Information” means all information about the plans of the Company, «which are stamped as proprietary».',
    'Confidential Information means the information in the files of the Supplier «that has been designated in writing as confidential».',
  ],
  passes: [
    '“Confidential Information” means information of a party that is marked as confidential, or that is plainly confidential because of its nature.',
    '“Confidential Information” means information of a party that is marked as confidential. Test results are Confidential Information even if they are not marked.',
    '“Confidential Information” means information of a party that is marked as confidential or that a reasonable person would take to be so.',
    'Non-Disclosure Agreement\nInformation of the Discloser is protected, whether or not it is clearly marked “Confidential”.',
    '“Proprietary Information” means all information about the plans of the Company. Papers that are stamped stay in the office.',
    'The Distributor shall see that each copy of the information is marked with a notice that it is confidential.',
  ],
})

/** Where it is said what is secret: a definition, or a paper for secrecy alone. Copies that must bear a mark are another matter. */
const isMeaning = ({ text }: Sentence, { contract }: Reading): boolean => !hasMatch(text, /\b(?:cop(?:y|ies)|notices?|envelope|package)\b/i)
  && (hasMatch(text, /\b(?:confidential|proprietary|secret) information\b[”"’']?[^.;]{0,40}\b(?:means?|includes?|is defined|refers to|shall (?:mean|include|be)|is information|consists?)\b/i) || (isSecrecyAgreement(contract.text) && hasMatch(text, /\b(?:only if|only when|shall be|must be)\b/i)))
/** The sentences after it that speak of marks, where the way out may stand. */
const nextAbout = ({ index }: Sentence, { contract: { sentences } }: Reading): string => sentences.slice(index + 1, index + 5).map(({ text }) => text).filter(text => hasMatch(text, /\b(?:mark|stamp|label|legend|designat|identif|confidential)\w*/i)).join(' ')
