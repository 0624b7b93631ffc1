/** What the opening of a contract says that it is for: "The Landlord lets the Premises to the Tenant". */
import type { Contract } from '../contract/contract'
import { firstMatch } from '../contract/matches'
import { anyOf } from './any-of'
import type { ContractKind, Sign } from './kind'

/** How far the purpose is looked for, in characters. */
const depth = 6_000

const purposes: readonly (readonly [ContractKind, RegExp])[] = [
  ['separation', anyOf`
      (?:your|Executive[’']?s|Employee[’']?s) employment (?:with .{1,60} )?(?:will|is to|shall) (?:end|terminate|cease) |
      (?:your|his|her|Executive[’']?s|Employee[’']?s) (?:separation|resignation|departure|last day)\b.{0,40}\b(?:from|with|of employment|as an? ) |
      your employment (?:with .{1,60} )?(?:will end|ended|will terminate|terminated|is ending|terminates) |
      severance (?:benefits|pay|payments?) (?:upon|following|if|in the event) |
      employment .{0,60}\b(?:will be|was|is|has been|shall be) terminated (?:effective|as of|on) | in exchange for .{0,60}\brelease of`],
  ['nda', anyOf`
      (?:disclose|exchange|share|receive|provide|furnish)(?:d|s|ing)? .{0,80}\b(?:confidential|proprietary|non-?public|sensitive) (?:(?:and|or|and\/or) (?:confidential|proprietary) )?(?:information|data|materials?) |
      furnish\w* .{0,60}\bevaluation materials? |
      (?:consideration|evaluation) of (?:a|the) (?:possible|potential|proposed) (?:negotiated )?(?:transaction|business relationship) |
      (?:keep|treat|hold)(?:ing)? .{0,40}\b(?:secret|confidential|in confidence) | kept confidential`],
  ['employment', anyOf`
      (?:offer|confirm)(?:ing|s)? (?:you |to you |your )?(?:employment|appointment|(?:the|a) (?:position|role|post|job)) |
      (?:continued?|continue to) (?:your )?employ(?:ment|ed)? (?:by|with|you) | (?:hereby |agrees? to )employs?\b | accepts? (?:such )?employment |
      your (?:start date|job title|line manager|base salary|annual salary) | (?:will|shall) be employed (?:as|by|in) | employ the (?:Executive|Employee) |
      desires? to (?:continue to )?employ`],
  ['lease', anyOf`
      (?:landlord|lessor|owner)\b.{0,60}\b(?:leases?|lets?|demises?|rents?)\b.{0,60}\b(?:to|premises|property|equipment) |
      (?:tenant|lessee|renter) .{0,40}\b(?:leases?|rents?|takes?|hires?)\b.{0,30}\bfrom | let(?:ting)? (?:of )?(?:the )?(?:property|premises|flat|house|room|unit) |
      rent(?:ing|s)? (?:of )?(?:the )?(?:room|flat|apartment|house|property|premises|unit)`],
  ['loan', anyOf`
      (?:agrees?|agreed) to (?:lend|make (?:the |a |certain )?(?:loans?|advances?|credit)|loan|advance) | promises? to pay (?:to )?(?:the order of)? |
      (?:extend|provide|make available) .{0,60}\b(?:credit|loans?|term loan|facility) | lends? (?:to )?the borrower | repays? the loan |
      (?:repay|lend) .{0,40}\b(?:euros|dollars|pounds|[$£€]\s?\d) | (?:borrower|i|we) (?:has|have) borrowed | requested .{0,60}\b(?:loan|credit)`],
  ['construction', anyOf`
      (?:construct|build|erect|renovate|remodel|refurbish|extend)(?:s|ion of|ing)? (?:the|a|an|and complete|certain) .{0,80}\b(?:building|house|home|project|facility|works?|extension|kitchen|improvements|plant|bridge|road|hotel|pipeline|structure) |
      construction services | (?:perform|carry out|execute|complete) the works?\b.{0,80}\b(?:drawings|site|building) |
      between (?:the )?owner and (?:the )?(?:general )?contractor`],
  ['investment', anyOf`
      (?:subscribe|subscribes|subscribed|subscription) for .{0,80}\b(?:shares|units|securities|notes) |
      (?:issue|sell|purchase|buy|acquire)\b.{0,80}\b(?:shares of|shares in|preferred (?:stock|shares)|common stock|capital stock|ordinary shares|membership interests|securities) |
      invest(?:s|ing)? .{0,60}\bin (?:the )?company | public offering`],
  ['saas', anyOf`
      (?:access|subscri\w+) (?:to )?(?:and use |and use of )?(?:of )?(?:the |our |its |a )?(?:hosted|cloud|subscription|online|saas|software[-\s]{1,4}as[-\s]{1,4}a[-\s]{1,4}service|web[-\s]{1,4}based|platform|application) |
      host(?:s|ing)? (?:of )?(?:the |a )?.{0,30}\b(?:web ?sites?|application|software|servers?) |
      (?:cloud|web|internet)[-\s]{1,4}(?:based|hosted) (?:service|software|platform|application)s?`],
  ['licence', anyOf`
      grants? .{0,60}\b(?:licen[sc]e|right) to (?:use|copy|reproduce|make|exploit|install|publish|display|develop) |
      (?:license|licence|sublicense) (?:of )?(?:the |certain |its )?.{0,40}\b(?:software|patents?|trade-?marks?|technology|content|know-how|intellectual property|program) |
      grants? .{0,60}\b(?:exclusive|non-?exclusive|perpetual|worldwide)\b.{0,30}\blicen[sc]e`],
  ['distribution', anyOf`
      appoints? .{0,80}\b(?:distributor|reseller|dealer|agent|representative|franchisee) |
      (?:distribute|resell|market and sell) .{0,60}\b(?:products?|goods|services|software) | operate .{0,60}\bfranchise | grants? .{0,40}\bfranchise`],
  ['partnership', anyOf`
      (?:form|establish|enter into|create|set up|carry on business in)(?:ing|ed|s)? .{0,40}\b(?:partnership|joint venture|strategic alliance|alliance|collaboration|co-?operation) |
      collaborate\b | co-?operate (?:in|on|with) | share (?:the )?profits and losses | (?:members|operating agreement) of .{0,60}\blimited liability company`],
  ['sale', anyOf`
      (?:agrees?|desires?|wish(?:es)?|undertakes?) to (?:sell|purchase|buy|supply|manufacture)\b | sells? .{0,60}\bto the buyer | sell(?:er)? .{0,60}\bbuy(?:er)? |
      manufacture and supply | purchase from (?:the )?(?:seller|supplier|manufacturer|vendor)`],
  ['services', anyOf`
      (?:our|the) services we (?:shall|will) | fees? for (?:my|our|the|these|his|her) services | asking us to act |
      (?:engage|engages|retain|retains|hire|hires|appoint|appoints)\b.{0,60}\b(?:to (?:provide|perform|render|act|assist)|consultant|contractor|services|as an? ) |
      (?:provide|perform|render)s? .{0,60}\bservices\b | services to (?:be )?(?:provided|performed|rendered) | independent contractor`],
  ['online-terms', anyOf`
      by (?:accessing|using|clicking|registering|creating|signing up|downloading|installing|visiting|checking|ordering)\b.{0,120}\byou |
      you (?:access|use|visit) (?:our|the|this) (?:web ?site|site|app|services?|platform) |
      (?:update|change|modify|amend|revise)\b.{0,40}\bterms\b.{0,80}\b(?:at any time|from time to time|without (?:prior )?notice) |
      (?:if you do not|unless you) (?:agree|accept).{0,40}\b(?:use|access|register)`],
]

/** Each purpose that the opening states, once: 1.4 where it is the first that is stated, less further down. */
export function purposeSigns({ text }: Contract): Sign[] {
  const head = text.slice(0, depth)
  return purposes.flatMap(([kind, says]): Sign[] => {
    const m = firstMatch(head, says)
    return m ? [{ kind, from: 'purpose', weight: m.index < depth / 2 ? 1.4 : 0.5, at: [{ start: m.index, end: m.index + m[0].length }] }] : []
  })
}
