import { firstMatch, hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import type { Hit } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

const commits = new RegExp([
  String.raw`\bagree(?:s|d|ing)?\b[^.;]{0,60}? to (?:\S+ ){0,9}?(?:arbitrate\b|arbitration\b(?! agreement)|be bound by this arbitration)`,
  String.raw`\b(?:resolved?|settled?|submit(?:ted)?|decided|determined|governed|referred|handled)\b(?:[^;.]|\.(?=\S)){0,200}?\b(?:through|by|to|in|via|under|for) (?:\S+ ){0,8}?arbitration\b`,
  String.raw`\b(?:go(?:es)?|proceeds?|taken|brought) to (?:\w+ ){0,3}?arbitration\b`,
  String.raw`\brequires? (?:you|that)[^.;]{0,60}?\barbitration\b`,
  String.raw`\b(?:(?:all|any|every) (?:\S+ ){0,8}?|(?:disputes|claims) )(?:must|shall|will) be (?:\w+ )?arbitrated\b`,
  String.raw`\b(?:resolved?|settled?|decided?|determined?|submitted|referred)\b[^.;]{0,60}? (?:by|to|before) (?:an?|one|two|three) (?:\w+ ){0,4}(?:arbitrators?|arbitral tribunal)\b`,
  String.raw`\b(?:sole|exclusive|only) (?:means|forum|method|way)\b[^.;]{0,80}?\barbitration\b`,
  String.raw`\b(?:disputes?|claims?|controvers\w+)\b[^.;]{0,120}? (?:are|is|will be|shall be) subject to (?:\w+,? ){0,3}arbitration\b`,
  String.raw`\badjudicated by (?:\w+,? ){0,4}arbitration\b`,
  String.raw`\bresolution of [^.;]{0,40}?\bdisputes? through [^.;]{0,20}?\barbitration\b`,
  String.raw`\bonly (?:be )?(?:permitted|able|allowed|entitled)? ?(?:to )?pursue\b[^.;]{0,100}?\bthrough [^.;]{0,30}?\barbitration\b`,
  String.raw`\barbitration (?:clause|provision)\b[^.;]{0,80}? (?:affects? your (?:legal )?rights|applies to (?:all|any))\b`,
  String.raw`\barbitrator\b[^.;]{0,40}? exclusive (?:authority|power)`,
].join('|'), 'i')
/** Talk about arbitration that commits to nothing: how to opt out, how it runs, that either of us may choose it. */
const about = /\bopt[ -]?(?:ed |ing )?out of (?:the |this )?(?:agreement|arbitration)|\bdecline (?:this|the)|will not (?:preclude|apply|prevent)|(?<!\bwe )\b(?:may|can|should|elect|elects|choose) (?:\S+ ){0,6}?(?:elect|arbitrat|submit|commence|initiate)|\bplease r(?:ead|eview)|neither (?:you|we|party)|prior to (?:initiating|commencing)|hearing\b|\bbefore (?:initiating|an arbitration)|in accordance with section|^(?!.*\bbinding\b).*\bclass arbitration|^\W*exceptions? to\b|\b(?:are|is) exceptions? to\b|\bcan be enforced\b|\bdeclines? or\b|\bwriting['’" ]{0,4} requirement|\bjudicial proceeding|\bnot to combine\b|\bfound not to apply\b|\bbeneficiary\b|\beither party may\b|\bclaimed value\b|\bcommence (?:\w+ )?arbitration only\b|\bnot subject to (?:\w+ )?arbitration|\bwish(?:es)? to pursue\b|\bnothing in\b|\bwhether an? (?:dispute|claim)|\bnot required to be\b|\bstatute of limitations\b|\bwill be governed by the federal arbitration act\b/is

/** Said of the whole promise to arbitrate: the word dispute need not stand there. */
const whole = /\bbound by this arbitration|\bagree to (?:\w+ ){0,3}arbitration (?:before|under|instead|rather)\b/i

export default rule({
  id: 'dsp-arbitration', severity: 3, tier: 'likely', together: true,
  title: 'Disputes go to private arbitration, not to a court',
  why: 'Arbitration can cost more than a court, is hard to appeal, and its rules were chosen by them.',
  ask: 'May small claims go to an ordinary court near us?',
  fallback: 'A choice to opt out within 30 days, small claims in court, and they pay the arbitrator.',
  sources: ['CLAUDETTE, arbitration', '93/13 Annex 1(q), written for consumers', 'ACL s 25(k)'], labels: ['claudette:A', '93/13:q', 'acl:k'],
  // The promise to arbitrate is one point, and the pages of procedure that follow it are none: the first three places are enough.
  find: {
    inContract: ({ contract }) => {
      if (!areOnlineTerms(contract)) return []
      const against = spokenTo(contract)
      const hits: Hit[] = []
      for (const i of new Set(['arbitration', 'arbitrate', 'arbitrator', 'arbitrators', 'arbitral', 'arbitrated'].flatMap(word => contract.words.sentencesWith(word)))) {
        const { text, start, operative } = contract.sentences[i]!
        const found = operative && (hasMatch(text, whole) || hasMatch(text, /\b(?:disputes?|claims?|controvers|disagreements?|the matter (?:goes|will|shall|must))/i)) && !hasMatch(text, about) && firstMatch(text, commits)
        if (found) hits.push({ spans: [{ start: start + found.index, end: start + found.index + found[0].length }], ...(against ? { against } : {}) })
      }
      return hits.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start).slice(0, 3)
    },
  },
  flags: [
    'You and Brightfold «agree to arbitrate» every dispute about the service.',
    'Any claim about your use of the site will be «resolved by binding arbitration».',
    '«Disputes about the app are subject to mandatory arbitration», and you give up your day in court.',
    'These rules of the site provide for «resolution of disputes through individual arbitration», and bind you.',
    'A part of these terms «requires you to use arbitration» for disputes about the app.',
    'Any dispute about your use of the app will be «decided by a panel of three arbitrators».',
  ],
  passes: [
    'The Supplier and the Customer will settle disputes by binding arbitration.',
    'Any claim about your use of the site will be resolved by your local court.',
    'You agree to commence arbitration only in your own county, for disputes about the app.',
    'You may opt out of arbitration within 30 days after you join the service.',
  ],
})
