import { legalForm } from '../../contract/legal-forms'
import { hasMatch } from '../../contract/matches'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

/** What a business is called and a person is not. */
const business = /\b(?:Studios?|Consulting|Consultants|Solutions|Services|Group|Media|Designs?|Agency|Systems|Technolog(?:y|ies)|Works|Labs?|Trading|Holdings|Industries|Enterprises|Associates|International|Software|Foods?|Logistics|Ventures|Productions|Interactive|Networks?|Communications|Entertainment|Marketing|Digital|Robotics|Pharma\w*|Energy|Airlines?|Motors|Games|Records|Publishing|Construction|Builders|Cleaning|Catering|Bakery|Garage|Gallery)\b/
/** What says who somebody is in law, behind a name: a form, a number, an address, a person. */
const told = /\b(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|LLP|L\.P|LP|Corp|Corporation|Company|Co|PLC|GmbH|AG|S\.?A|S\.?A\.?R\.?L|B\.?V|N\.?V|ApS|A\/S|AB|Oy|ASA|Pty|Pte|Trust|Foundation|Association|Partnership|University|corporation|company|partnership|individual|person|sole (?:trader|proprietor\w*)|proprietorship|trading as|trading name|d\/?b\/?a|organi[sz]ed|incorporated|existing|registered|registration|reg\.|number|no\.|address|addresses|office|offices|place of business|located|citizen|resid\w+|school|department|government|agency of|division|authority|council|ministry)\b|\b\d{2,6}\b/i
/** How much behind a name is read for it, in characters. */
const near = 260

function unknown({ contract: { text, parties } }: Reading): Hit[] {
  if (parties.length !== 2) return []
  return parties.flatMap(({ name = '' }) => {
    if (!hasMatch(name, business) || name.split(' ').length > 6 || hasMatch(name.split(' ').at(-1)!, legalForm) || hasMatch(name, told)) return []
    // Wherever the name stands, what is told of it may stand.
    const places: number[] = []
    for (let at = text.indexOf(name); at >= 0 && places.length < 200; at = text.indexOf(name, at + name.length)) places.push(at)
    const [first] = places
    if (first === undefined || text.toUpperCase().split(name.toUpperCase()).length - 1 > places.length) return []
    const saysMore = (at: number) => {
      const behind = text.slice(at + name.length, at + name.length + near)
      // The next party’s particulars are not this one’s.
      const own = behind.slice(0, behind.search(/\band\s+(?:the\s)?[A-Z]|\n\s*\n|$/))
      return hasMatch(own, told)
    }
    return places.some(saysMore) ? [] : [{ spans: [{ start: first, end: first + name.length }] }]
  })
}

export default rule({
  id: 'drf-party-entity', severity: 2, tier: 'likely',
  title: 'A business without its legal form, number or address',
  why: 'A trade name cannot be sued or sent a bill: somebody stands behind it, and the text does not say who.',
  ask: 'Which person or company is this, with which number and address?',
  fallback: 'The registered name, the number and the address, once, at the top.',
  sources: ['Practitioners’ closing checklists'], labels: [],
  find: { inContract: unknown },
  flags: [
    'This contract is between «Alder Design Studio» (the “Designer”) and Birch Ltd, 4 Mill Lane, Leeds (the “Client”).\nThe Designer draws a logo.\nThe Client pays on delivery.',
    'This contract is between Alder Ltd (the “Supplier”) and «Birch Foods» (the “Customer”).\nThe Supplier delivers chairs.\nThe Customer pays on delivery.',
    'This Agreement is made between «Cedar Consulting» (“Consultant”) and Elm Inc., a Delaware corporation (“Company”).\nConsultant gives advice.\nCompany pays monthly.',
  ],
  passes: [
    'This contract is between Alder Design Studio, a sole trader (the “Designer”) and Birch Ltd, 4 Mill Lane, Leeds (the “Client”).\nThe Designer draws a logo.\nThe Client pays on delivery.',
    'This contract is between Alder Ltd (the “Supplier”) and Birch Foods Limited (the “Customer”).\nThe Supplier delivers chairs.\nThe Customer pays on delivery.',
    'This Agreement is made between Cedar Consulting (“Consultant”) and Elm Inc., a Delaware corporation (“Company”).\nConsultant gives advice.\nCompany pays monthly.\nNotices to Cedar Consulting, 12 High Street, Hull.',
    'This Agreement is made between Robin Cedar (“Consultant”) and Elm Inc., a Delaware corporation (“Company”).\nConsultant gives advice.\nCompany pays monthly.',
  ],
})
