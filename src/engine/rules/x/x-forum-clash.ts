import { needOf } from '../../contract/candidates'
import type { Contract } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import { stretchesAround } from '../anywhere'
import { rule } from '../rule'
import { said, together } from './together'

const mustArbitrate = /\b(?:any|all|every|each)\b[^.;]{0,40}\b(?:disputes?|controvers(?:y|ies)|claims?|differences?)\b[^.;]{0,240}\b(?:shall|will|must|is to|are to)\b[^.;]{0,80}\b(?:by|to|through|in|under)\b[^.;]{0,40}\barbitrat(?:ion|ors?)\b|\b(?:any|all)\b[^.;]{0,40}\b(?:disputes?|controvers(?:y|ies))\b[^.;]{0,120}\b(?:shall|will|must) be arbitrated\b/i
const mustSue = /\b(?:submits? to|consents? to|agrees? to) the (?:sole and )?exclusive jurisdiction of the (?:\w+ (?:and \w+ )?)?courts\b|\b(?:the )?(?:\w+ (?:and \w+ )?)?courts (?:of|in|located|sitting|at)\b[^.;]{0,80}\b(?:shall |will )?have (?:the )?(?:sole and |sole )?exclusive jurisdiction\b|\b(?:shall|must|will) be (?:brought|commenced|instituted|filed|litigated|heard) (?:only|exclusively|solely) in\b[^.;]{0,60}\bcourts?\b/i
/** Words that give each of the two its own part, somewhere in the contract. */
const reconciled = /\b(?:injuncti\w*|equitable relief|interim|provisional|conservatory|aid of arbitration|small claims|court proceedings|enforce\w*|confirm\w*|vacat\w*|judge?ment (?:up)?on|compel\w*)\b[^;]{0,300}\b(?:courts?|arbitrat\w*|award|jurisdiction)\b|\b(?:courts?|jurisdiction|award)\b[^;]{0,300}\b(?:injuncti\w*|equitable relief|interim|provisional|aid of arbitration|enforce\w*|compel\w*)\b|\b(?:subject to|except|other than|unless|without prejudice|notwithstanding|not (?:subject to|resolved|settled))\b[^.;]{0,160}\b(?:arbitrat\w*|courts?|jurisdiction)\b|\bopt(?:ed|s)? out\b/i

/** Words of which each match holds one, and how long one may be. */
const aboutBoth = needOf(/court|arbitrat|award|jurisdiction|opt/), reach = 400

const areReconciled = (contract: Contract): boolean =>
  stretchesAround(contract, contract.words.candidates.matching(aboutBoth), reach).some(({ start, end }) => hasMatch(contract.text.slice(start, end), reconciled))

export default rule({
  id: 'x-forum-clash', severity: 3, tier: 'likely',
  title: 'One clause sends disputes to arbitration, another to the courts',
  why: 'The first fight would be about where to fight.',
  ask: 'Which of the two shall decide a dispute, and where?',
  fallback: 'One place for all disputes; urgent orders from any court.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: together([said(['arbitration', 'arbitrator', 'arbitrators', 'arbitrated'], mustArbitrate), said(['courts', 'court', 'jurisdiction'], mustSue)], ({ contract }) => areReconciled(contract)),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«Any dispute arising out of this Agreement shall be finally settled by arbitration» in Oslo.\n«The courts of Leeds have exclusive jurisdiction» over this Agreement.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe parties «submit to the exclusive jurisdiction of the courts» of Oregon.\n«All disputes under this Agreement shall be resolved by binding arbitration».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«Any controversy shall be referred to arbitration».\nAny action «shall be brought exclusively in the courts» of Franklin County.',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nAny dispute arising out of this Agreement shall be finally settled by arbitration in Oslo.\nThe courts of Leeds may grant an injunction.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nAny dispute arising out of this Agreement shall be finally settled by arbitration. Subject to that, the courts of Leeds have exclusive jurisdiction over injunctive relief.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nAny dispute may be settled by arbitration if both parties agree.\nThe courts of Leeds have exclusive jurisdiction over this Agreement.',
  ],
})
