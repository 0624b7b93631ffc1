import { everyMatch, firstMatch, hasMatch } from '../../contract/matches'
import { rememberInSentence } from '../../contract/memory'
import { hasCapitals } from '../../contract/runs-of-characters'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { definesElsewhere } from './meanings'

/** Short forms that most readers know, and words that are written in capitals for other reasons. */
const known = new Set(`
  A AG AM PM AND ANY API APIs ASAP ATM B2B BC AD CAD CD CEO CFO CIO COO CTO CIF CPI CPA CPU CV DC DIY DNA DOB DVD EEA EEC EFT EIN EOD EST EDT CST CDT PST PDT MST MDT GMT UTC BST CET CEST ET CT PT MT
  EU EUR EULA FAQ FAQs FCA FOB FTP FTE FX GAAP GB GBP GDPR GMBH GPS GST HMRC HR HST HTML HTTP HTTPS IBAN ID IDs IEC IEEE IFRS II III IV IX IP IPR IRC IRS ISBN ISO ISP IT ITAR JPG JPY JV KPI KPIs KYC LAN LC LED LIBOR LLC LLP LP LTD MB
  MBA MD MP3 MS MSA N NA NATO NDA NDAs NB NO NOT NV OECD OEM OFAC OK ON OR OS PC PCI PDF PDFs PHD PIN PLC PO POS PR PS PTO QA RAM R&D RFP ROI RSS SA SAAS SARL SEC SIM SKU SLA SLAs SMS SOW SOWs SQL SSL SSN SWIFT TAX TB TBD TCP THE TIN TLS TM TO TV TVs UCC UK UN UNESCO
  UPS URL URLs US USA USB USD USC USPS USPTO VAT VI VII VIII VP VPN WAN WHO WIFI WIPO WTO WWW XI XII XIII XIV XML XV YOU ZIP AAA ADR ICC JAMS CDR LCIA UNCITRAL SIAC HKIAC ICDR FINRA NASDAQ NYSE ERISA HIPAA COBRA FICA FLSA FMLA ADA ADEA OWBPA OSHA EEOC FDA EPA FTC FCC FERC DOJ DOL IRA 401K CCPA CPRA COPPA
  DMCA CISG INCOTERMS FCPA CFR NIST PCI-DSS SOC AICPA SSAE ISDA LLM AI ML UI UX SDK SDKs iOS DNS FAX ISSN STD ALL BY OF IN AS IS IF AN AT BE NOR BUT FOR END USE MAY NEW PLUS EXHIBIT SCHEDULE ANNEX
  CAN MAC NON PER VS RE CC BCC ATTN ATT MR MRS DR ST NW SW NE SE PL TN TX CA NY NJ FL IL MA WA GA OH MI PA VA DE CO AZ MN NC SC MO MD WI IN CT OR LA KY AL OK IA UT NV AR MS KS NM NE ID HI NH ME RI MT ND SD AK VT WY WV BVI HK UAE PRC ROC NOW NOTE EURO EUROS KWH MWH MPAA PHASE VISA AMEX VIP RSVP CDROM HSBC UBS BMW CNN CBS NBC ABC BBC ESPN HBO MTV NFL NBA MLB NHL NCAA UEFA FIFA PGA NOAH LPG ECG EKG MRI ISDN DTMF NFT NFTs YES SAY RMB CCR FAR DFAR DFARS CDN CDNS SPAM VOIP ISPS
  `.split(/\s+/))

/** Capitals that stand for something: no part of a name, an address, a signature or a clause number. */
const asked = /(?<![\w.&/’'#@<-]|\/[Ss]\/ )[A-Z]{3,5}(?![\w&/-]|\.[A-Za-z]|’s [A-Z]|\s?[#®™§]|\s(?:[A-Z]{2}|\d|[Ss]ections?\b|[Pp]arts?\b|[Rr]ules?\b))/y
/** Used at least so often: a single one may be a name or a code. */
const fewest = 2

/** In a sentence of capitals every word looks like an acronym. */
const isProse = (text: string): boolean => (text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0) <= 3 && (text.match(/\b[a-z]+\b/g)?.length ?? 0) >= 8

/** Places in the sentence. */
const shortFormsIn = rememberInSentence((text): readonly { readonly word: string; readonly at: number }[] => {
  if (text.length > 4000 || !hasCapitals(text, 3)) return none
  const found = [...everyMatch(text, /\b[A-Z]{3,5}\b/g)].filter(({ index, 0: word }) => {
    if (known.has(word)) return false
    asked.lastIndex = index
    if (firstMatch(text, asked)?.[0] !== word) return false
    // “Source: USIO, INC.”: the name of whoever filed it.
    if (/\bSource: $/.test(text.slice(Math.max(0, index - 8), index))) return false
    return !(/^[IVXLC]+$/.test(word) || hasMatch(text.slice(Math.max(0, index - 25), index), /\b(?!(?:Each|The|An?|Any|No|All|This|Such|Every|If|In|On|For)\b)[A-Z][\w&.]*,? $/) || /^ [A-Z][a-z]/.test(text.slice(index + word.length, index + word.length + 3)))
  })
  return found.length === 0 || !isProse(text) ? none : found.map(({ index, 0: word }) => ({ word, at: index }))
})
const none: readonly never[] = []

function unexplained({ contract }: Reading): Hit[] {
  const { text, sentences, definitions, parties } = contract
  const explained = [...definitions.map(({ term }) => term), ...parties.flatMap(({ role, name = '', aliases }) => [role, name, ...aliases])].join(' ').toUpperCase()
  const places = new Map<string, { start: number; end: number }[]>()
  for (const sentence of sentences) {
    if (!sentence.operative) continue
    for (const { word, at } of shortFormsIn(sentence.text)) {
      const same = places.get(word), place = { start: sentence.start + at, end: sentence.start + at + word.length }
      if (same) same.push(place)
      else if (!explained.includes(word)) places.set(word, [place])
    }
  }
  const often = [...places].filter(([, at]) => at.length >= fewest)
  return often.length === 0 || definesElsewhere(contract) ? [] : often.filter(([word]) => !isExplained(text, word)).map(([, spans]) => ({ spans }))
}

/** "service level agreement (SLA)", "SLA (service …", "“SLA”", "SLA means", or the words with those first letters anywhere. */
function isExplained(text: string, word: string): boolean {
  if (new RegExp(`${word}(?:(?<=["“(\\[](?:the |an? )?${word})s?["”)\\]]|(?<=\\b${word})(?:s? ?\\(|[”"]?,? (?:means|shall mean|stands for|refers to)\\b)|(?<=\\bor ${word})\\b|\\b[®™])`).test(text)) return true
  const letters = Array.from(word, letter => `[${letter}${letter.toLowerCase()}][a-z]{1,20}`).join('[\\s-](?:of |and |for |the |to |in |on ){0,2}')
  return new RegExp(`\\b${letters}\\b`).test(text)
}

export default rule({
  id: 'drf-undefined-acronym', severity: 1, tier: 'likely', needsWhole: true, together: true,
  title: 'Short forms that are never spelt out',
  why: 'The same letters mean different things in different trades.',
  ask: 'What do these letters stand for here?',
  fallback: 'Spell it out once, with the short form in brackets.',
  sources: ['Proofreading tools’ checklists'], labels: [],
  find: { inContract: unexplained },
  flags: [
    'The Supplier shall return faulty goods under an «RMA» within ten days of the call.\nEach «RMA» is valid for thirty days and is sent by email.',
    'The Carrier shall report every «DTD» delivery to the Customer on the same day.\nA report of a «DTD» delivery names the driver and the hour.',
    'The Client shall give the «QBR» slides to all of its staff before the meeting.\nNo later than two weeks after the «QBR» the Supplier answers in writing.',
  ],
  passes: [
    'The Supplier shall return faulty goods under a return merchandise authorisation (RMA) within ten days.\nEach RMA is valid for thirty days and is sent by email.',
    'The Carrier shall report every door to door delivery to the Customer on the same day.\nA report of a DTD delivery names the driver, and a DTD delivery is signed for.',
    'The price is stated without VAT and is paid to the account that the invoice names.\nThe VAT is shown on each invoice that the Supplier sends by email.',
  ],
})
