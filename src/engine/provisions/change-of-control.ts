import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

/** The owners of a party change. */
const newOwner = String.raw`(?:change[sd]?,? (?:of|in|to) (?:(?:the|its|their|any|such|general|effective|direct|actual|[\w’']{1,20}) ){0,3}(?:\w+,? or )?(?:control|ownership|management|shareholding)(?! period| agreement| team)|ownership change|material(?:ly)? changed?[^.;]{0,40}ownership|ownership[^.;]{0,60}materially changed|transfer of control|control(?:ling)? (?:interest|stock|shareholder\w*)|(?:majority|more than (?:50%|one half|half|fifty)|fifty percent|50%)[^.;]{0,40}(?:stock|shares|voting|equity|securities|ownership)(?! outstanding)(?![^.;]{0,20}securities of the (?:fund|account|trust)))`
/** Its business goes over to another. */
const sold = String.raw`(?:merger|merges?|merged|amalgamation|consolidation|acquired by|is sold|(?:are|is) (?:sold|acquired|transferred)|acquisition of|(?:sale|sells?|sold|transfers?|disposes?)[^.;]{0,40}substantially all|(?:all or )?substantially all (?:of )?(?:its|the|their|such party[’']s)[^.;]{0,20} (?:assets|stock|business)|(?:a )?substantial (?:portion|part) of the assets)`
const asTransfer = String.raw`\b(?:deemed|considered|constitutes?|treated|construed)\b[^.;]{0,30}\b(?:assign|transfer)`
const may = String.raw`\b(?:may|right|rights|option|entitled|elects?|can)\b[^.;]{0,60}\b(?:terminate|cancel|end)\b`
const listed = new RegExp(String.raw`^\W{0,3}(?:or |and )?(?:\(?[\w.]{1,6}[).]\s+)?[^.;]{0,120}\b(?:${newOwner}|merges?\b|substantially all)`, 'i')

/** What follows from it is said in the same sentence. */
const follows = [
  new RegExp(String.raw`\b${newOwner}\b[^;]{0,240}\b(?:terminat\w+|consent|approval|notify|notified|notice|end this|buyout)\b`, 'i'),
  new RegExp(String.raw`\b(?:terminat\w+|consent|approval|notify|notified|notice)\b[^;]{0,240}\b${newOwner}\b`, 'i'),
  new RegExp(String.raw`\b(?:${newOwner}|${sold})\b[^]{0,300}${asTransfer}`, 'i'),
  new RegExp(String.raw`\b(?:assignment|transfer)\b[^.;]{0,60}\b(?:includes?|deemed to include|also means)\b[^]{0,240}\b(?:${newOwner}|${sold})\b`, 'i'),
  new RegExp(String.raw`\b${sold}\b[^]{0,300}${may}`, 'i'),
  new RegExp(String.raw`${may}[^]{0,300}\b${sold}\b`, 'i'),
  /\b(?:assign\w*|transfer)\b[^]{0,240}\b(?:including|also|whether|such as|as a result of)\b[^.;]{0,80}\b(?:merger|change (?:of|in) control|de-merger|sale of stock)\b[^]{0,200}\bconsent\b/i,
]

export const changeOfControl: ProvisionKind = {
  kind: 'change-of-control',
  holder: 'who may end the contract or must be asked',
  triggers: ['control', 'merger', 'merges', 'merge', 'merged', 'consolidation', 'substantially', 'substantial', 'ownership', 'acquisition', 'acquired', 'controlling', 'majority', 'management', 'sold', 'shareholding', 'shares', 'voting', 'amalgamation'],
  find: bySentence({
    match: [
      ...follows,
      // An item of a list of reasons to end: "(d) on a change of control of the other party;".
      listed,
    ],
    unless: [
      /(?<!\b(?:neither|no) part(?:y|ies)(?: hereto)? )\b(?:may|right to)\b(?! not)[^.;]{0,60}\bassign\b[^]{0,200}\bwithout\b[^.;]{0,40}\bconsent\b/i, /\b(?:except|provided)\b[^.;]{0,120}\b(?:may|no consent)\b[^]{0,160}\b(?:merger|substantially all|successor|merged)\b/i,
      /\bconfidential|\bgoverning\b|\bindemnif/i, /\b(?:severance|salary|good reason|bonus|vest(?:s|ed|ing)?|employment|executive|employee|participant|(?:the|this) plan|options)\b/i, /\b(?:not|no event)\b[^.;]{0,20}\b(?:be (?:considered|deemed)|constitute|require)\b[^.;]{0,40}\b(?:assign|consent)/i,
      /\bexcept\b[^.;]{0,60}\b(?:by operation of law|in connection with (?:the|a) (?:sale|merger))\b/i, /\b(?:board of directors|proxy|stockholders?|tender offer|bankruptcy|receiver|creditors|insolven\w+|trustees|penalty|since the respective dates|customer being)\b(?![^]{0,600}\b(?:change (?:of|in) (?:the )?control|ownership)\b)/i,
      /(?:[”"]|\bcontrol:)\s*(?:means|shall mean|shall include)\b/i, /\bnothing in this (?:agreement|contract)\b[^.;]{0,40}\b(?:restrict|prohibit|prevent)/i,
      // A vote of owners, a project's staff and the taking over of some goods are no new owner.
      /\b(?:holders of (?:a|the) majority|majority of the (?:outstanding|holders|directors|members)|outstanding voting securities|1940 act|change (?:of|in|to) the management of the (?:project|services)|meeting|quorum|vote of|entire agreement|approval to merge|not result in a change|less than a controlling)\b/i,
    ],
    when: (sentence, contract) => follows.some(pattern => hasMatch(sentence.text, pattern)) || underEnding(sentence, contract),
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel|end)$/)
      ?? otherThan(contract, actor(sentence, contract, ['must'], /^(?:notify|inform|give|obtain)$/) ?? actor(sentence, contract, ['must-not'], /^(?:undergo|assign|transfer|change|merge|sell|effect)$/)),
  }),
  finds: [
    '«The Licensor may terminate this Agreement on a change of control of the Licensee.»', '«If a majority of the shares of the Agent is sold, the Principal may terminate this Agreement.»',
    '«The Supplier shall give the Buyer notice of any change in its ownership.»', '«A transfer of a controlling interest in the Supplier shall be deemed an assignment of this Agreement.»',
    'The Maker may terminate this Agreement in these cases:\n\n«(d) there is a change in the ownership of the Shop;»', '«The Agent shall not undergo a Change of Control without the prior written consent of the Bank.»',
    '«Where the Agent merges with another company, the Principal has the option to terminate this Agreement.»',
  ],
  passes: [
    'The pilot has control of the ship.', 'Either party may assign this Agreement without consent in a merger.', 'Neither party may assign this Agreement, by operation of law or otherwise, without consent.',
    'If the Executive’s employment ends after a change in control, the Company shall pay severance.', 'A change of control shall not be deemed an assignment of this Agreement.', 'The holders of a majority of the shares may give notice of a meeting.',
  ],
}

/** Whether a line just before says that what follows are reasons to end. */
const underEnding = ({ index }: Sentence, { sentences }: Contract) =>
  sentences.slice(Math.max(0, index - 10), index).some(({ text }) => text.endsWith(':') && /\bterminat|\bevents? of default\b/i.test(text.slice(-400)))
