import { hasMatch } from '../../contract/matches'
import { onNamed } from '../bearer'
import { isA } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'

export default rule({
  id: 'lia-release-one-way', severity: 3, tier: 'likely', oneSided: true, together: true,
  title: 'One side gives up its claims in advance',
  why: 'It lets the other side off for things that have not happened yet, and gets no such promise back.',
  ask: 'Which claims do you have in mind, and could we leave the rest as they are?',
  fallback: 'A release only of claims that are listed, known and settled, given by both of us.',
  sources: ['93/13 Annex 1(b), written for consumers'], labels: ['93/13:b'],
  find: words({
    triggers: ['release', 'releases', 'waives', 'discharges', 'waive'],
    match: /\b(?:(?:releases?|(?:forever )?discharges?|releases? and (?:forever )?discharges?)\b[^.;]{0,120}?\bfrom (?:any and all|all|any|every|each)\b[^.;]{0,60}?\b(?:claims?|liabilit(?:y|ies)|demands|causes of action)|waives? (?:and releases? )?(?:any and all|all|any|every) (?:and all )?(?:\w+ )?(?:claims?|demands|causes of action)\b[^.;]{0,60}?\b(?:against|for)\b)/i,
    // Sureties, liens and goods are released from other things, and a settled matter is what a release is for.
    unless: /\b(?:settle\w*|dispute|lien|mortgage|guarant\w+|subrogation|insur\w+|bankrupt\w*|each party|either party|both parties|parties|mutual\w*|neither|not be deemed|not (?:be )?(?:release|waive|discharg)\w*|nothing|jury|moral rights|press|escrow|sole remedy|resign\w*|employ\w+|right to (?:claim|a trial)|setoff|set-off|property taxes|trust account|immunity|sovereign|intellectual|infring\w+|objection|venue|inconvenient|consequential|punitive|indirect)\b/i,
    when: (found, sentence, reading) => reading.contract.parties.length === 2 && !areOnlineTerms(reading.contract) && !isA(reading, 'separation', 'employment') && !hasMatch(reading.contract.text.slice(0, 300), title) && onNamed(found, sentence, reading) !== undefined,
    against: onNamed,
  }),
  flags: [
    'This Agreement is between Alder Works Ltd (the “Painter”) and Birch Ltd (the “Owner”).\nThe Painter «releases the Owner from all claims», known or unknown.',
    'This Agreement is between Alder Works Ltd (the “Tenant”) and Birch Ltd (the “Landlord”).\nThe Tenant «waives all claims against» the Landlord for damage to its goods.',
    'This Agreement is between Alder Works Ltd (the “Buyer”) and Birch Ltd (the “Seller”).\nThe Buyer «forever discharges the Seller from every claim» about the boat.',
  ],
  passes: [
    'This Agreement is between Alder Works Ltd (the “Painter”) and Birch Ltd (the “Owner”).\nEach party releases the other party from all claims, known or unknown.',
    'This Agreement is between Alder Works Ltd (the “Tenant”) and Birch Ltd (the “Landlord”).\nThe Tenant makes all claims against the Landlord for damage to its goods in writing.',
    'The Employee releases the Company from all claims.',
  ],
})

/** Papers whose purpose is a release. */
const title = /\b(?:settlement|release|separation|severance)\b/i
