/** The sentences that tell how long a contract lasts, the best first. */
import { needOf } from '../contract/candidates'
import type { Contract, Sentence } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import { rememberInContract, rememberOfSentence } from '../contract/memory'
import { oneLine } from '../contract/one-line'
import { sentencesWithAny } from '../contract/words'

const papers = 'agreement|contract|lease|licen[cs]e|engagement|appointment|employment|amendment|addendum|undertaking|arrangement|promotion|sponsorship|franchise|subscription|internship|deed|consultancy|tenancy|[a-z]{0,3}nda'
const ofPaper = String.raw`(?:\s+(?:of|for|under)\s+(?:this|the|such|your|[A-Z])[^,;.]{0,60}?)?`
/** The contract or its term, where it can be what the sentence is about: not "the provisions of this Agreement". */
const subject = String.raw`(?:^|[,;:.)\]–—"”-]\s*|\b(?:and|that|then|which|whereas|hereof|herein|thereafter|earlier)\s+)(?:(?:\(?\w{1,4}[.)]|[\d.]{1,8})\s+)?(?:(?:the\s+)?(?:parties\s+(?:hereto\s+)?agree\s+that\s+)?)?(?!(?:during|throughout|for|in|by|under|of|to|at|upon|after|before|within|on|with|any|each|long|short|prior|unless|until)\b)`
  + String.raw`(?:(?:this|the|our|your|these|such|[A-Z]\w+[’']s)\s+(?:(?:\w+[\s-]+){0,4}?)(?:${papers})\b(?:\s+(?:granted|made|entered into|hereunder|herein)\b[^,;.]{0,40}?)?`
  + String.raw`|(?:(?:the|its|this|our)\s+)?(?:(?!(?:long|short|near)\b)\w+\s+){0,2}?[“"]?(?:term|duration|period of (?:this|the) \w+|contract period)\b[”"]?${ofPaper}|this\s+[a-z]{2,5}(?=\s+(?:shall|will|is|expires|terminates|continues|commences|remains))|it(?=\s+(?:starts|begins|commences|shall|will|continues|lasts)))`
const start = String.raw`(?:commenc|begin|start|(?:be(?:come)?s?|is|are|deemed|made)\s+effective|takes? effect|(?:comes?|enters?|be) (?:in|into) (?:full )?(?:force|effect|operation)|effective)\w*`
const length = String.raw`(?:\d|\]|\*|●|_|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|twenty-five|thirty|thirty-six|forty|fifty|sixty|ninety|ninety-nine|an?|half))[)\s-]{1,4}(?:\(?[\w*]{1,14}\)?[\s-]{1,3})?(?:(?:full|calendar|consecutive|contract|continuous|additional|fiscal|complete|successive)\s+)?(?:years?|months?|days?|weeks?|quarters?|year[’']s|month[’']s)\b`
const date = String.raw`(?:(?:19|20)\d\d\b(?!\s+Act)|\d[/.-]\d{1,2}[/.-]\d)`

type Shape = readonly [worth: number, words: RegExp]
const shapes: readonly Shape[] = [
  // It begins on …, and goes on until ….
  [6, new RegExp(String.raw`${subject}[^;]{0,160}?\b${start}\b[^;]{0,260}?\b(?:continu|remain|end|expir|terminat|extend|run|last|until|through|throughout|conclud|duration|for (?:an?|the) (?:\w+ ){0,2}(?:period|term))\w*\b[^;]{0,200}?(?:${length}|${date}|\b(?:until|unless|anniversary|terminated|completion|perpetual|indefinite|term of|earliest|during the (?:term|period)|(?:end|expir\w+|termination|completion) date)|\[)`, 'i')],
  // It is perpetual.
  [6, new RegExp(String.raw`${subject}\b[^.;]{0,80}\b(?:is|be|are|continues?|remains?|runs?|lasts?)\b[^.;]{0,60}\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|evergreen|unlimited (?:in time|duration|term|period)|without (?:limit|limitation) (?:of|in) time)\b`, 'i')],
  // It lasts three years, or until a day.
  [5, new RegExp(String.raw`${subject}\b[^.;]{0,200}?\b(?:is|be|of|has|have|for|continues?|remains?|stays?|runs?|lasts?|extends?|governs?|valid|effective|(?:in|into) (?:full )?(?:force|effect))\b[^;]{0,100}?(?:${length}(?!\s?[’']?s?[’']?\)?\s+(?:prior|written|advance|notice|before))|\b(?:until|through|to|till|ending|up to)\b[^.;]{0,50}${date}|\b(?:until|through)\b[^.;]{0,60}\banniversary)`, 'i')],
  [5, new RegExp(String.raw`${subject}\b[^.;]{0,160}\b(?:expires?|terminates?|ends?|concludes?|lapses?|ending|expiring)\b[^.;]{0,80}?(?:${date}|\banniversary\b|${length}\s+(?:after|from|following))`, 'i')],
  // A sentence that gives the term its name tells it.
  [5, new RegExp(String.raw`\(\s*(?:\w+,?\s+){0,5}?[“"](?:Initial |Basic |Primary |Original |Base |Fixed )?Term[”"][^)]{0,80}\)[^]{0,220}(?:${length}|\buntil\b|${date})|(?:${length}|\buntil\b|${date})[^]{0,260}\(\s*(?:\w+,?\s+){0,5}?[“"](?:Initial |Basic |Primary |Original |Base |Fixed )?Term[”"]`, 'i')],
  [5, new RegExp(String.raw`^[\W\d]{0,12}(?:the\s+)?(?:term\s+)?[“"]?(?:(?:Initial|Agreement|License|Contract|Lease|Intended End of|Service) )?(?:Term|Period)[”"]?(?: of this \w+)?\s*(?:means?|shall mean|refers to)[^]{0,400}?(?:${length}|${date}|\b(?:until|anniversary|expir|terminat))`, 'i')],
  [5, new RegExp(String.raw`^[\W\d]{0,12}(?:the\s+)?[“"]?(?:Expiration|Expiry|End|Termination|Completion|Contract End|Final) Date[”"]?(?: of this \w+)?\s*(?:means?|shall mean|shall be|is|:|-)[^;]{0,160}?(?:\banniversary\b|${length}|${date})`, 'i')],
  // On a cover sheet: "Term: 3 years", "Contract end: 04-01-08".
  [5, new RegExp(String.raw`^[\W\d]{0,12}(?:(?:Initial|Contract|Agreement|License|Lease|Service|Subscription) )?(?:Terms?|Duration|Period|End)\b[^.:;]{0,30}[.:–-]\s{1,12}[^;]{0,160}?(?:${length}|${date}|\b(?:perpetual|indefinite))`, 'i')],
  [4, new RegExp(String.raw`\b(?:engag|appoint|retain|employ|hire|lease|let|agreed? (?:to|on))\w*\b[^;]{0,200}?\b(?:for )?(?:an?|the) (?:\w+ ){0,2}?(?:(?:period|term) of\b[^.;]{0,12}${length}|${length}\s+(?:term|period))`, 'i')],
  [4, new RegExp(String.raw`\b(?:made|entered into|concluded|effective)\b[^.;]{0,120}\b(?:for (?:an? )?(?:indefinite|(?:period|term) of[^.;]{0,12}${length})|through\b[^.;]{0,30}${date})`, 'i')],
  [4, new RegExp(String.raw`^[\W\d]{0,12}${length}\s+(?:from|after|following|commencing|beginning)\b[^.;]{0,40}\b(?:effective date|date (?:hereof|of this)|commencement|signature|execution|signing)`, 'i')],
  [5, new RegExp(String.raw`\b(?:term|period|duration)\b[^.;]{0,70}\bfrom\b[^.;]{0,30}${date}\s*(?:to|until|till|through|and|[-–])\s[^.;]{0,30}${date}`, 'i')],
  // What the parties owe each other, or what is granted, lasts so long; someone serves so long.
  [4, new RegExp(String.raw`(?:^|[,;:.)]\s)(?:[\d.]{1,8}\s)?(?:(?:the|each)\s+)?(?:(?:respective|parties[’']?|party[’']s|rights?|and|mutual)\s+){0,4}(?:obligations|rights|licen[cs]es?|grant|authori[sz]ation|option)\s+(?:of the parties\s+|granted\s+|set forth\s+)?(?:hereunder|herein|hereby|(?:under|in|by|to \w+ under) (?:this|the) (?:agreement|section|article|clause)(?:\s[\d.]+)?)[^.;]{0,40}?\b(?:shall|will|commences?|continues?|endures?|remains?|lasts?|is|are)\b[^;]{0,90}?(?:${length}\s+(?:from|after|following|commencing|beginning)|\bin perpetuity|\bperpetual|\b(?:until|through)\b[^.;]{0,30}${date}|\bperiod of\b[^.;]{0,12}${length}|\banniversary|\blife of the\b)`, 'i')],
  [4, new RegExp(String.raw`\b(?:shall|will|agrees? to)\s+(?:serve|act as|provide|perform|render|furnish)\b[^.;]{0,90}?(?:\bfor (?:an?|the) (?:\w+ ){0,2}?(?:period|term) of\b[^.;]{0,12}${length}[^.;]{0,20}\b(?:from|after|commencing|beginning|starting|following)|\b(?:until|through)\b[^.;]{0,40}(?:${date}|\banniversary of the (?:date|effective)))`, 'i')],
  [3, new RegExp(String.raw`${subject}\b[^.;]{0,60}\b(?:co-?terminous|co-?extensive|runs? concurrently)\b`, 'i')],
  // It goes on until something happens.
  [3, new RegExp(String.raw`${subject}\b[^.;]{0,160}?\b(?:continues?|remains?|stays?|runs?|lasts?|extends?|governs?|be (?:in (?:full )?(?:force|effect)|effective|valid|binding)|(?:in|into) (?:full )?(?:force|effect))\b[^;]{0,160}?\b(?:until|unless|(?:so|as) long as|throughout|for (?:the|an?) (?:term|period|duration|life))\b`, 'i')],
  [2, new RegExp(String.raw`${subject}\b[^.;]{0,160}?\b(?:shall|will)\s+(?:\w+\s+){0,4}?(?:expire|terminate|end|cease|conclude)\b[^.;]{0,60}?\b(?:upon|on|at|when|after|with)\b`, 'i')],
]
/** It only goes on: a renewal, and no first term. */
const renews = /^[^,;]{0,90}\b(?:agreement|contract|term|it|lease|licen[cs]e)\b[^,;]{0,30}?\b(?:shall|will|may|can|is)\s+(?:\w+ly\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:renew|extend(?!s? (?:for|from|until|through)))\w*/i
const never: readonly RegExp[] = [
  /^[\W\d]{0,12}(?:\w{1,3}[.)]\s+)?(?:If|In the event|In case|When|During|After|Following|Upon|Should|No|Neither|Either|Each|Any|Nothing|Thereafter|Provided|Where|At the end|At any time|On (?:the )?(?:expir|terminat)\w+)\b(?![^]{0,120}\b(?:this|the) (?:\w+ )?(?:agreement|term)\b[^]{0,30}\b(?:commence|begin))/i,
  /\b(?:provisions?|sections?|articles?|paragraphs?|clauses?|obligations?|warrant(?:y|ies)|representations|confidential\w*|covenants?|indemni\w+)\b[^.,;]{0,80}\b(?:surviv\w+|remain|continue)\b/i,
  /\b(?:[Ss]alary|severance|continuation|cure|notice|leave|interest|measurement|construction|test) period\b|\bcontract time\b|\b(?:month|quarter|year)s? periods? end(?:ed|ing)\b|\bfiscal (?:year|quarter)s? end(?:ed|ing)\b|\bterm of\b[^.;]{0,24}\bor (?:more|less|longer|shorter)\b|\b(?:revocable|revocation)\b|\bperiods? ended\b|\bperiod end later\b|\b(?:insurance|confidential|forecast|force majeure|audit|escrow|warranty|non-?compet\w*|solicit\w*|waive[rd]?|severab\w*|invalid|unenforceable|records|whereas|assign\w*|registration statement|securities act|sell-?off|stock options?|forthwith|immediately upon)\b/i,
  /\b(?:during|throughout|for) (?:the|its) (?:\w+ )?term\b[^.;]{0,70}\b(?:and|or)\b|\b(?:construction|cure|notice|grace|trial|test|delivery|payment|production) period\b[^.;]{0,20}\b(?:is|shall be|of)\b|(?<!^[\W\d]{0,12}(?:the\s)?(?:initial\s)?)\bterm\s(?:does|also|includes|as used|[“"](?!s)|shall (?:include|mean|have))|\bterms? of (?:confidentiality|exclusivity|payment|office|use)\b|\b(?:merger|securities|shares of)\b|\b(?:statements? of work|purchase orders?|schedules?|SOW)\b[^.;]{0,60}\b(?:begin|commence|effective|terminate|expire|remain)/i,
  /\b(?:fails?|failure|default|breach\w*|bankrupt\w*|insolven\w*|illegal)\b(?![^]{0,300}\b(?:commence|begin|initial term))/i,
  /\bmay (?:also |only |immediately )?(?:be )?(?:terminate|cancel)\w*\b(?![^]{0,300}\b(?:commence|continue))|\bshall not (?:be )?(?:effective|binding|valid)\b|\b(?:except|save) as\b[^.;]{0,60}\b(?:amended|modified|supplemented)/i,
  /[“"](?!(?:(?:Initial|Agreement|License|Contract|Lease|Service|Basic|Primary|Original|Base) )?(?:Term|Period)[”"]|Intended End|[^”"]{0,30}Date[”"])[^”"]{2,60}[”"]\s*(?:means?|shall mean|refers)\b/,
]
const longest = 6_000

const needs = shapes.map(([, words]) => needOf(words))

/** What a sentence's own words are worth as a term clause; 0 for none. */
const worthOf = rememberOfSentence(({ text: given, index }: Sentence, { words: { candidates } }: Contract): number => {
  if (given.length > longest || !needs.some(need => candidates.has(need, index))) return 0
  const { text } = oneLine(given)
  const shape = shapes.find(([, words], k) => candidates.has(needs[k]!, index) && hasMatch(text, words))
  if (!shape) return 0
  const strong = shape[0] >= 5
  if (never.some((words, i) => hasMatch(strong && i >= 1 && i <= 4 ? text.slice(0, 110) : text, words))) return 0
  if (hasMatch(text, renews)) return 0
  return shape[0] + (hasMatch(text, named) ? 1 : 0)
})

const named = /[“"](?:Initial )?Term[”"]|\binitial term\b|\bterm of this\b/i

const triggers = ['term', 'terminate', 'terminates', 'expire', 'expires', 'expiration', 'expiry', 'continue', 'continues', 'effect', 'force', 'duration', 'until', 'till', 'period', 'year', 'years', 'months', 'perpetual', 'perpetuity', 'ends', 'end', 'starts', 'begins', 'ending', 'expiring', 'through', 'valid', 'indefinite', 'indefinitely', 'lasts', 'completion', 'coterminous', 'co-terminous', 'anniversary', 'serve']

/** At most so many; a contract seldom tells its term twice. */
const most = 2

/** The sentences that tell the term, the most telling first; those that only tell an event that ends it where there is nothing better. */
export const termClauses = rememberInContract((contract: Contract): readonly Sentence[] => {
  const ranked: { readonly sentence: Sentence, readonly worth: number }[] = []
  for (const index of sentencesWithAny(contract.words, triggers)) {
    const sentence = contract.sentences[index]!
    const kind = contract.blocks[sentence.block]?.kind
    if (!sentence.operative && kind === 'contents') continue
    const worth = worthOf(sentence, contract)
    if (worth >= (sentence.operative ? 2 : 5)) ranked.push({ sentence, worth })
  }
  ranked.sort((a, b) => b.worth - a.worth || a.sentence.index - b.sentence.index)
  const best = ranked[0]?.worth ?? 0
  return ranked.filter(({ worth }) => worth >= Math.max(best - 1, best > 3 ? 4 : 2)).slice(0, most).map(({ sentence }) => sentence)
})
