import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

/** The owners of a party change. */
const newOwner = String.raw`(?:change (?:of|in) (?:the |its |their )?(?:control|ownership|management)|ownership change|material(?:ly)? changed?[^.;]{0,40}ownership|change of ownership|transfer of control|controlling (?:interest|stock)|(?:(?:majority|more than (?:50%|one half|half|fifty))[^.;]{0,40}(?:stock|shares|voting|equity|assets|securities))(?! outstanding)(?![^.;]{0,20}securities of the (?:fund|account|trust)))`
/** Its business goes over to another. */
const sold = String.raw`(?:merger|merges?(?: with)?|consolidation|acquired by|is sold|(?:are|is) (?:merged|sold|acquired|transferred)|acquisition of|sale of (?:all or )?substantially all|(?:all or )?substantially all (?:of )?(?:its|the|their|such party[’']s) (?:assets|stock|business)|(?:a )?substantial (?:portion|part) of the assets)`

export const changeOfControl: ProvisionKind = {
  kind: 'change-of-control',
  holder: 'who may end the contract or must be asked',
  triggers: ['control', 'merger', 'merges', 'merge', 'consolidation', 'substantially', 'substantial', 'ownership', 'acquisition', 'acquired', 'controlling', 'majority', 'management', 'sold'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:${newOwner}|${sold})[^]{0,300}\b(?:terminate|deemed (?:to be )?an assignment|be (?:deemed|considered) (?:to be )?(?:an? )?(?:assign|transfer))`, 'i'),
      new RegExp(String.raw`\b${newOwner}[^]{0,240}\b(?:consent|notify|notified|notice|terminat\w+)\b`, 'i'),
      new RegExp(String.raw`\b(?:terminat\w+|consent|notify|notice)\b[^]{0,240}\b${newOwner}`, 'i'),
      new RegExp(String.raw`\b(?:may|right to|shall) (?:\w+ ){0,2}terminate\b[^]{0,300}\b(?:(?:is|are|be|been) (?:acquired|merged)|acquired by|merges? (?:with|into))\b`, 'i'),
      /\b(?:assign\w*|transfer)\b[^]{0,240}\b(?:including|also|whether|such as)\b[^.;]{0,60}\b(?:merger|change (?:of|in) control|de-merger)\b[^]{0,200}\bconsent\b/i,
      // An item of a list of reasons to end: "(d) on a change of control of the other party;".
      /^\W{0,3}(?:or |and )?(?:[\w.]{1,6}[).]\s+)?(?:or |and )?(?:(?:up)?on|in (?:the )?(?:case|event) of)\s(?:an? |any )?(?:material )?(?:change (?:of|in) (?:the )?(?:control|ownership))\b/i,
    ],
    unless: [
      /\b(?:may|right to)\b[^.;]{0,60}\bassign\b[^]{0,200}\bwithout\b[^.;]{0,40}\bconsent\b/i, /\b(?:except|provided)\b[^.;]{0,120}\b(?:may|no consent)\b[^]{0,160}\b(?:merger|substantially all|successor|merged)\b/i,
      /\bconfidential|\bgoverning\b|\bindemnif/i, /\b(?:severance|salary|good reason|bonus|vest(?:s|ed|ing)?|employment)\b/i, /\bnot be (?:considered|deemed)\b[^.;]{0,20}\bassign/i,
      /\bexcept\b[^.;]{0,60}\b(?:by operation of law|in connection with (?:the|a) (?:sale|merger))\b/i, /\b(?:board of directors|proxy|stockholders?|tender offer|bankruptcy|receiver|creditors|insolven\w+|trustees|penalty|since the respective dates|customer being)\b(?![^]{0,600}\b(?:change (?:of|in) (?:the )?control|ownership)\b)/i,
      /[”"]\s*(?:means|shall mean)\b/,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may'], /^(?:terminate|cancel)$/),
  }),
  finds: [
    '«The Licensor may terminate this Agreement on a change of control of the Licensee.»', '«If a majority of the shares of the Agent is sold, the Principal may terminate this Agreement.»',
    '«The Supplier shall give the Buyer notice of any change in its ownership.»',
  ],
  passes: [
    'The pilot has control of the ship.', 'Either party may assign this Agreement without consent in a merger.', 'Neither party may assign this Agreement, by operation of law or otherwise, without consent.',
    'If the Executive’s employment ends after a change in control, the Company shall pay severance.',
  ],
}
