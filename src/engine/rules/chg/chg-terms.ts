import { hasMatch } from '../../contract/matches'
import { after } from '../forms'
import { may, oneParty } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onUnnamed } from '../bearer'
import { rule } from '../rule'

/** A trial or a prize draw is not the contract. */
const ofATrial = /\bterms of (?:(?:a|any|the|our|its) )?(?:\w+ )?(?:trials?|promotions?|contests?|offers?|auctions?)\b/i
const papers = String.raw`(?:\S+ ){0,10}?(?:agreement|terms|conditions|contract|(?<=\bthis )lease|polic(?:y|ies)|rules|guidelines|statement|eula|to[us]|gtc)\b`

export default rule({
  id: 'chg-terms', severity: 4, tier: 'likely', together: true,
  title: 'They may rewrite the contract on their own',
  why: 'You would be agreeing today to words that they can replace tomorrow.',
  ask: 'For which reasons would you change the terms, and may we leave without cost if we do not agree?',
  fallback: '30 days’ notice to each of us, for a reason that the contract names, with a free way out and the unused part of the price back.',
  sources: ['93/13 Annex 1(j), written for consumers', 'ACL s 25(d)', 'CLAUDETTE, unilateral change'], labels: ['claudette:CH', '93/13:j', 'acl:d'],
  find: either(oneParty({
    items: true,
    triggers: ['modify', 'amend', 'change', 'changes', 'changed', 'changing', 'revise', 'update', 'updates', 'alter', 'vary', 'replace', 'supplement', 'modifying', 'amending', 'revising', 'modified', 'amended', 'updated', 'revised', 'varied', 'altered', 'replaced', 'supplemented', 'modification', 'modifications', 'revisions', 'amendments', 'additional', 'new', 'updating', 'improving', 'adapt', 'adapting', 'added'],
    says: may(String.raw`(?:modif(?:y|ying)|amend(?:ing)?|chang(?:e|ing)|revis(?:e|ing)|updat(?:e|ing)|alter(?:ing)?|adapt(?:ing)?|vary(?:ing)?|replac(?:e|ing)|supplement|make (?:\S+ ){0,4}?(?:changes|modifications|amendments|updates|revisions)(?: (?:,? ?and|or|and\/or) \w+)? (?:to|in|of)|(?:issue|introduce|impose|adopt|add)(?= (?:\S+ ){0,3}?(?:new|additional|further|supplement\w+|other|different)\b))\b ${papers}`),
    unless: /not (?:substantially|materially)\b|\b(?:only|not|except|unless)\b[^.;]{0,60}\b(?:in writing|written|mutual|both parties|signed|agreed|consent)|\b(?:subject to|with) (?:the )?(?:prior |written |express |\S+ ){0,5}(?:consent|approval|agreement) of\b|by (?:mutual|written) agreement|change control|\b(?:court|arbitrator)s? (?:\w+ )?(?:hold|find|decide|rule)|your (?:order|settings|preferences|account|profile|information)/i,
    when: (found, { text }) => !(/^as\b/i.test(found[0]) && hasMatch(text, /\b(?:entire|whole) agreement|\bby (?:using|accessing)\b/i)) && !hasMatch(found[0] + after(found, 30), ofATrial) && !hasMatch(found[0], /\b(?:tempo|time|payment|credit|shipping|billing) (?:terms|conditions)\b|change order|purchase order|account information|(?:search|key) terms|weather|(?:working|market) conditions|third[- ]part|its (?:own )?(?:internal )?(?:policies|rules)/i),
    toYou: new RegExp([
      String.raw`(?:^\W{0,4}|\b(?:these|the|our|this|any(?: part)? of (?:these|the|our|this)) )(?:terms|agreement|polic(?:y|ies)|conditions|rules|terms of (?:use|service)|terms and conditions|user agreement|statement)\b[^.;]{0,60}? (?:(?:may|might|can|will) (?:(?:also|from time to time|periodically|occasionally|at any time) ){0,2}(?:change\b|(?:be )?(?:amended|changed|modified|updated|revised|varied|replaced|altered)\b)|(?:is|are) subject to change)|\bas (?:may be )?(?:amended|updated|modified|changed) from time to time\b`,
      String.raw`\bwe (?:will )?(?:periodically|sometimes|occasionally|regularly) (?:change|update|revise|modify|amend|vary) ${papers}`,
      String.raw`\b(?:from time to time|periodically|sometimes|occasionally|regularly),? we (?:\w+ )?(?:change|update|revise|modify|amend|vary) ${papers}`,
      String.raw`\bwe (?:\w+ ){0,2}(?:change|update|revise|modify|amend|vary) (?:these|this|our|the) (?:terms|agreement|conditions|contract|rules)\b[^.;]{0,40}? (?:from time to time|periodically|at any time|occasionally|regularly)\b`,
      String.raw`\b(?:changes|modifications|amendments|revisions|updates|additions) (?:to|of|in) (?:\S+ ){0,3}?(?:terms|agreement|conditions|contract)\b[^.;]{0,60}? (?:may|can) be made\b`,
      String.raw`\b(?:be necessary|become necessary|need)(?: for us)? to (?:change|update|revise|modify|amend|vary) ${papers}`,
    ].join('|'), 'i'),
  }), words({
    triggers: ['revised', 'amended', 'changed', 'varied', 'modified'],
    match: /\b(?:terms|provisions|conditions) of this (?:agreement|contract|lease) (?:may|can) be (?:revised|amended|changed|varied|modified) by (?:the )?[A-Z]\w+\b(?! (?:and|or)\b)/i,
    unless: /\b(?:either|each|both|all|neither) part|parties|mutual|written (?:instrument|agreement|consent)|in writing|signed/i,
    against: onUnnamed,
  })),
  flags: [
    '«We may change these terms» at any time, and you agree to read them.',
    '«The Provider may amend this Agreement» at any time. The Customer shall comply.',
    '«Brightfold reserves the right, at its discretion, to modify these terms» and you accept it.',
    '«The operator reserves itself the right to adapt the terms» of your use of the site.',
    '«We will occasionally update these terms» of the site for you.',
  ],
  passes: [
    'If a court holds that you are not bound by a part of these terms, we may replace those terms with similar ones.',
    'You may change these terms only in writing.',
    'The Provider may amend this Agreement only with the written consent of the Customer.',
    'The parties may amend this Agreement at any time.',
    'The Provider may modify the terms of a free trial at any time. The Customer may leave it.',
  ],
})
