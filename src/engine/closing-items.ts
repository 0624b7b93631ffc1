/**
 * What is to be confirmed before signing, in the order in which deals go wrong: delivery and acceptance, price and
 * payment, changes, then the rest (IACCM 2011, sources of claims).
 */
import type { ContractKind } from './contract-type'

export type Test = 'what' | 'who' | 'when' | 'proof' | 'otherwise'

export type ClosingItem = {
  readonly item: string
  /** What the reader confirms. */
  readonly title: string
  /** Kinds of key terms and provisions that hold its words, the most telling first. */
  readonly terms: readonly string[]
  readonly provisions: readonly string[]
  /** Kinds of provisions that say more of it once something else does, and answer nothing by themselves. */
  readonly more?: readonly string[]
  /** Words in which a provision only brushes the point. */
  readonly beside?: RegExp
  /** Words by which a provision is put before others of its kind. */
  readonly foremost?: RegExp
  /** Findings that bear on it, wherever they stand: rule ids or their beginnings. Ambiguities and slips inside the item's own sentences always do. */
  readonly rules: readonly string[]
  /** The tests that matter here, each with the question to send when its answer is missing. The others count as passed. */
  readonly tests: Partial<Readonly<Record<Test, string>>>
  /** A test that means nothing in other kinds of contract than these. */
  readonly testedFor?: Partial<Readonly<Record<Test, readonly ContractKind[]>>>
  /** Words that pass a test here and nowhere else. */
  readonly answers?: Partial<Readonly<Record<Test, RegExp>>>
  /** Words that leave no question open: "No interest accrues". */
  readonly settled?: RegExp
  /** Every party must have a term of its own. */
  readonly perParty?: true
  /** Every party must have a name; whom online terms call “you” needs none. */
  readonly byName?: true
  /** The question to send when nothing was found. */
  readonly missing: string
  /** The kinds of contract for which the item means little unless something was found. */
  readonly notFor?: readonly ContractKind[]
  /** More than one value for these key terms is a conflict. */
  readonly single?: readonly string[]
  /** Only the reader can answer it: the text holds nothing to go by. */
  readonly byReader?: true
}

const nothingSold: readonly ContractKind[] = ['nda', 'investment', 'partnership']
const noWork: readonly ContractKind[] = ['nda', 'saas', 'lease', 'loan', 'licence', 'online-terms', 'employment', 'separation', 'investment', 'partnership']

export const closingItems: readonly ClosingItem[] = [
  {
    item: 'close-parties', title: 'Who is bound', terms: ['parties'], provisions: [], byName: true,
    rules: ['drf-party', 'drf-signature-mismatch', 'drf-leftover-name', 'drf-role-leftover'],
    tests: { who: 'What are the full registered names, numbers and addresses of both sides?' },
    missing: 'Which companies or people, by their full registered names, are signing this?',
  },
  {
    item: 'close-scope', title: 'What is delivered or shared', terms: ['scope'], provisions: [],
    rules: ['chg-scope-free', 'chg-service'], testedFor: { proof: ['services', 'construction', 'sale'] },
    tests: { what: 'What exactly do we get, and how much of it?', proof: 'How would we both see that it has been delivered?' },
    missing: 'Where does it say what is to be delivered?',
  },
  {
    item: 'close-out-of-scope', title: 'What is not included', terms: ['out-of-scope'], provisions: [], rules: [],
    tests: { what: 'What is left out, so that nobody expects it later?' },
    missing: 'What is not part of the deal, so that nobody expects it later?', notFor: ['nda', 'loan', 'lease', 'licence', 'employment', 'separation', 'investment', 'partnership', 'online-terms'],
  },
  {
    item: 'close-milestones', title: 'Dates of delivery', terms: ['delivery-date'], provisions: [], rules: [], answers: { when: /\bdates? (?:shown|stated|set out|given|specified|listed)\b|\b(?:timetable|schedule|project plan)\b/i },
    tests: { when: 'On which date is each part due?', otherwise: 'What happens if a date is missed?' },
    missing: 'By which dates will what be delivered?', notFor: noWork,
  },
  {
    item: 'close-acceptance', title: 'When it counts as done', terms: ['acceptance'], provisions: ['acceptance'], rules: [],
    tests: { who: 'Who decides that it is done?', when: 'How many days are there to check, and what does silence mean?', proof: 'What test would show that it is done?' },
    missing: 'What test would show that the work is done, and how long is there to check it?', notFor: noWork,
  },
  {
    item: 'close-inputs', title: 'What the other side must supply', terms: ['inputs'], provisions: [], rules: [],
    tests: { what: 'What exactly will be supplied?', when: 'By when will it be supplied, and what happens to our dates if it is late?' },
    missing: 'What do we need from each other to begin, and by when?', notFor: noWork,
  },
  {
    item: 'close-price', title: 'Total price, currency, tax', terms: ['fees'], provisions: [], more: ['expenses'], rules: ['drf-amount-conflict', 'drf-sum-mismatch', 'amb-currency', 'pay-tax'],
    tests: { what: 'What is the total, in which currency, with or without tax?' },
    missing: 'What is the total price, in which currency, with or without tax?', notFor: nothingSold,
  },
  {
    item: 'close-pay-dates', title: 'When each sum is due', terms: ['payment-days', 'payment-dates'], provisions: ['payment-terms'], beside: /\b(?:no (?:fee|rent|sum|amount|payment|interest)|waive[sd]?|refund\w*|disput\w+|reimburse\w*|overdue|in lieu|disturbance)\b|\bnot liable\b/i,
    rules: ['pay-long', 'pay-start', 'pay-subjective', 'pay-when-paid', 'pay-deemed'], answers: { when: /\b(?:in advance|in arrears|on (?:receipt|demand|signature|delivery|completion)|upon (?:receipt|signing|execution|delivery))\b/i },
    tests: { who: 'Who pays whom?', when: 'On which day is each sum due, counted from what?' },
    missing: 'How many days are there to pay, counted from which day?', notFor: nothingSold,
  },
  {
    item: 'close-late', title: 'What if payment is late', terms: ['late-interest'], provisions: ['late-interest'], beside: /\breview\b/i, rules: ['pay-high-interest', 'pay-no-interest', 'pay-interest'],
    tests: { what: 'What is the rate, and from which day?' },
    missing: 'What happens if a payment is late?', notFor: [...nothingSold, 'employment', 'separation'],
  },
  {
    item: 'close-price-change', title: 'How the price may move', terms: ['price-change'], provisions: ['price-change', 'price-restrictions'], rules: ['chg-price', 'ren-uplift', 'pay-uncapped'],
    tests: { what: 'By how much may the price rise, and how often?', when: 'How long before a rise would we be told?', otherwise: 'May we leave if the price rises?' },
    settled: /\b(?:will|shall|may|can) not\b[^.;]{0,40}\b(?:increase|change|raise|be)|\b(?:fixed|firm|unchanged)\b/i,
    missing: 'Can the price change while this runs, and by how much?', notFor: nothingSold,
  },
  {
    item: 'close-change', title: 'How changes are agreed', terms: ['change-procedure'], provisions: ['amendment', 'change-control', 'terms-change', 'service-change'], rules: ['chg-terms', 'chg-by-posting', 'chg-continued-use', 'chg-policies', 'chg-use-binds'],
    tests: { who: 'Who must agree to a change?', proof: 'In what form is a change agreed: signed, by email?' },
    missing: 'How do we both agree to a change?',
  },
  {
    item: 'close-term', title: 'Start and end', terms: ['effective-date', 'expiration-date', 'duration', 'agreement-date'], provisions: ['expiration-date'], rules: ['drf-date-conflict', 'drf-date-order'],
    tests: { when: 'On which day does it begin, and on which does it end?' },
    missing: 'When does it begin, and when does it end?', single: ['effective-date', 'expiration-date'],
  },
  {
    item: 'close-renewal', title: 'Renewal and the last safe day', terms: ['renewal-term', 'notice-period-to-terminate-renewal', 'last-safe-day'], provisions: ['renewal-term', 'notice-period-to-terminate-renewal'], rules: ['ren-', 'drf-notice-conflict'],
    tests: { what: 'For how long does it renew?', when: 'By which day must we say that we do not want to renew?' },
    missing: 'Does it renew by itself at the end?', notFor: ['nda', 'employment', 'separation', 'sale', 'investment', 'construction', 'loan'],
    beside: /[“"]Term[”"] means/, single: ['notice-period-to-terminate-renewal'],
  },
  {
    item: 'close-exit', title: 'How each side may leave', terms: ['exit-rights', 'notice-to-terminate', 'cure-period'], provisions: ['account-termination'], rules: ['ter-one-way', 'ter-no-notice', 'ter-any-breach', 'ter-their-opinion', 'ter-no-cure', 'ter-at-will', 'ter-other-reasons', 'ter-short'],
    answers: { when: /\b(?:immediate(?:ly)?|at any time|forthwith)\b/i },
    tests: { who: 'Who may end it?', when: 'How much notice is needed, and how long is there to put a breach right?' },
    missing: 'How can each of us leave, and with how much notice?', notFor: ['separation', 'investment'],
  },
  {
    item: 'close-exit-effects', title: 'Payment, return and hand-over at the end', terms: ['exit-effects'], provisions: ['post-termination-services'], more: ['survival'], answers: { when: /\b(?:immediately|at once|forthwith)\b/i }, rules: ['ter-no-refund', 'ter-no-pay-wip', 'ter-early-fee', 'ter-post-duties', 'ter-survive-all'],
    tests: { who: 'Who hands over what?', when: 'Within how many days?' },
    missing: 'What is paid, returned and handed over when it ends?', notFor: ['investment', 'loan', 'sale'],
  },
  {
    item: 'close-liability', title: 'Limit for each side, and what is outside it', terms: ['cap-on-liability'], provisions: ['cap-on-liability', 'liability-exclusion', 'uncapped-liability'], rules: ['lia-'],
    foremost: /\b(?:exceed|limited to|capped|indirect|consequential|any kind|however caused|lost profits?|loss of profits?)\b/i,
    beside: /\bwithout (?:any )?(?:further )?liability\b|\b(?:responsible|responsibility) for (?:its|his|her|their|your|the) (?:own|content|accuracy)\b/i,
    tests: { what: 'What is the limit, as a figure?', who: 'Whose liability is limited?' },
    missing: 'Is there a limit on what each of us could owe the other?', notFor: ['employment', 'separation', 'loan', 'investment'],
  },
  {
    item: 'close-indemnity', title: 'Who covers whom, for what', terms: ['indemnity'], provisions: ['indemnity'], rules: ['ind-'],
    tests: { what: 'For which claims exactly?', who: 'Who covers whom?' },
    missing: 'Does either of us cover the other against claims by third parties?', notFor: ['nda', 'employment', 'separation'],
  },
  {
    item: 'close-ip', title: 'Who owns what, from when', terms: ['ip-ownership'], provisions: ['ip-ownership-assignment', 'joint-ip-ownership', 'license-grant', 'content-licence'], rules: ['ipr-'],
    answers: { when: /\b(?:up)?on (?:creation|(?:full |final )?payment|delivery|completion|acceptance)\b|\bwhen(?:ever)? (?:it is |they are )?(?:made|created|paid)\b|\bhereby\b|\b(?:is|are|remains?|owns?|retains?|keeps?)\b/i },
    tests: { who: 'Who owns the result, and who keeps what they brought?', when: 'From which moment: when it is made, or when it is paid?' },
    missing: 'Who owns what is made under this contract?', notFor: ['nda', 'lease', 'loan', 'sale', 'separation', 'construction'],
  },
  {
    item: 'close-confidentiality', title: 'What is secret, how long, with which exceptions', terms: ['confidentiality-duration'], provisions: ['confidentiality'], beside: /\b(?:passwords?|user ?names?|log-?ins?|credentials)\b/i, rules: ['cnf-'],
    answers: { when: /\b(?:at any time|(?:during|after)\b[^.;]{0,40}\b(?:term|termination)|trade secret)\b/i },
    tests: { who: 'Whose information is protected?', when: 'For how long after the end?' },
    missing: 'Is anything to be kept secret, and for how long?', notFor: ['lease', 'loan', 'online-terms', 'sale'],
  },
  {
    item: 'close-data', title: 'Personal data, and getting data back', terms: ['personal-data'], provisions: ['data-protection'], more: ['security-breach-notice'], rules: ['dat-'], settled: /\b(?:not|no)\b[^.;]{0,30}\b(?:intend|expect|need|send|exchange|share|process)\w*\b[^.;]{0,40}\bpersonal data\b/i,
    tests: { who: 'Who may use the data, for what?', when: 'How soon are we told of a breach, and how long do we have to take our data out?' },
    missing: 'Does anyone handle personal data, and how do we get ours back?', notFor: ['nda', 'lease', 'loan', 'sale', 'separation', 'construction', 'investment', 'partnership'],
  },
  {
    item: 'close-warranty', title: 'What is promised, how long, with what remedy', terms: ['warranty-duration', 'warranties'], provisions: ['warranty-duration', 'warranty-disclaimer'], more: ['service-levels'], rules: ['war-'], settled: /[“"]as[- ]is[”"]|\bno warrant(?:y|ies)\b/i,
    tests: { when: 'For how long does the promise hold, from which day?', otherwise: 'What is done if it fails?' },
    missing: 'What is promised about quality, for how long, and what is done if it fails?', notFor: ['nda', 'employment', 'separation', 'loan', 'partnership', 'investment'],
  },
  {
    item: 'close-limits', title: 'Restrictions on your business', terms: ['restrictions', 'non-compete-duration', 'non-compete-area'], provisions: ['non-compete', 'exclusivity', 'no-solicit-of-employees', 'no-solicit-of-customers', 'most-favored-nation'], rules: ['rst-'], settled: /\bfree to (?:work|deal|do business)\b|\bnon-exclusive\b/i,
    tests: { what: 'What exactly is forbidden, and where?', when: 'For how many months?' },
    missing: 'Is either of us kept from working with others?', notFor: ['lease', 'loan', 'online-terms'],
  },
  {
    item: 'close-transfer', title: 'Transfer and subcontracting', terms: ['transfer'], provisions: ['anti-assignment', 'free-assignment', 'change-of-control', 'subcontracting'], rules: ['asn-', 'ter-change-control'],
    tests: { who: 'Who may transfer it, and whose consent is needed?' },
    missing: 'May either of us pass this contract on to somebody else?',
  },
  {
    item: 'close-delay', title: 'Events that nobody controls', terms: ['force-majeure'], provisions: ['force-majeure'], rules: ['per-fm'],
    tests: { who: 'Are both of us excused?', when: 'After how long may either of us leave?' },
    missing: 'What happens when something that nobody controls stops the work?', notFor: ['nda', 'loan', 'employment', 'separation', 'online-terms', 'investment'],
  },
  {
    item: 'close-disputes', title: 'Talk first, which court, which law', terms: ['governing-law', 'forum'], provisions: ['governing-law', 'jurisdiction', 'arbitration'], more: ['dispute-steps', 'jury-waiver', 'class-waiver', 'limitation-period'], rules: ['dsp-law', 'dsp-far-court', 'dsp-option', 'dsp-arbitration', 'dsp-jury', 'dsp-class', 'dsp-fees', 'dsp-short-claims', 'dsp-interpret', 'dsp-evidence', 'drf-law', 'drf-forum-conflict'],
    tests: { what: 'Which law applies, and which court decides?' },
    missing: 'Which law applies, and where would a dispute be decided?', single: ['governing-law'],
  },
  {
    item: 'close-notices', title: 'How to give notice', terms: ['notices'], provisions: ['notices'], rules: ['ter-notice-channel'], answers: { who: /\baddress(?:es)?\b|\battention\b|@|\boffice\b/i },
    tests: { who: 'To which person and address?', proof: 'Is email enough, and when does it count as received?' },
    missing: 'Where do notices go, and is email enough?',
  },
  {
    item: 'close-documents', title: 'Which papers are the deal, in what order', terms: ['documents'], provisions: ['entire-agreement', 'order-of-precedence'], rules: ['drf-exhibit', 'drf-url'],
    tests: { what: 'May we have every paper that this one names, with its date?' },
    missing: 'Is this text the whole deal, or do other papers belong to it?',
  },
  {
    item: 'close-outside-promises', title: 'Promises made in talks', terms: [], provisions: [], rules: ['drf-entire'], tests: {},
    missing: 'We talked about some things that I do not find in the text. Could we write them in?', byReader: true,
  },
  {
    item: 'close-open-points', title: 'Nothing left open', terms: [], provisions: [], rules: ['drf-placeholder', 'drf-drafting-note', 'drf-draft-mark', 'amb-agree-later'], tests: { what: 'What goes into the places that are still blank?' },
    missing: 'What goes into the places that are still blank?',
  },
  {
    item: 'close-same-version', title: 'Both have the same text', terms: [], provisions: [], rules: [], tests: {},
    missing: 'Is the text that I have in front of me the one that you will sign?', byReader: true,
  },
  {
    item: 'close-authority', title: 'Who signs, with what authority', terms: ['signatories'], provisions: [], rules: [], perParty: true, answers: { who: /\bname\b|\/s\//i },
    notFor: ['online-terms'], tests: { who: 'Who signs for each side, with which title?' },
    missing: 'Who signs for each side, and in which position?',
  },
  {
    item: 'close-time', title: 'Fair time to read', terms: [], provisions: [], rules: [], tests: {},
    missing: 'Until when may I think it over?', byReader: true,
  },
  {
    item: 'close-lawyer', title: 'Should a lawyer see it?', terms: ['guarantee'], provisions: ['non-compete', 'ip-ownership-assignment'],
    rules: ['lia-personal', 'lia-one-way-cap', 'lia-others', 'lia-release', 'rst-noncompete', 'ind-any-and-all', 'ipr-assign-all', 'ipr-perpetual', 'dsp-law', 'dsp-far-court'], tests: {},
    missing: 'Is there enough at stake that a lawyer should read it?', byReader: true,
  },
]
