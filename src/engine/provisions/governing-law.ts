import { hasMatch } from '../contract/matches'
import { bySentence } from './by-sentence'
import type { ProvisionKind } from './provision'

const people = '(?:English|Welsh|Scots|Scottish|Irish|British|German|French|Swiss|Dutch|Belgian|Austrian|Italian|Spanish|Portuguese|Swedish|Danish|Norwegian|Finnish|Polish|Czech|Greek|Israeli|Indian|Chinese|PRC|P\\.R\\.C\\.|Japanese|Korean|Canadian|Australian|Turkish|Russian|Singapore|Hong Kong)'
/** A line of a cover sheet: "Governing law: State of Texas". */
const label = /^[\W\d]{0,12}(?:(?:Governing|Applicable|GOVERNING|APPLICABLE) (?:Law|law|LAW)|Choice of Law|Governed by)\b[^.:;]{0,24}(?:[:–]\s{1,4}|[.-]\s{1,4}(?=(?:the )?(?:[Ll]aws? of|State of)))(?:the\s)?(?:laws? of\s|Laws? of\s|the\s|State of\s|Commonwealth of\s|and\s|[A-Z][a-z]+\s?){1,6}\W{0,3}$/

const inSentence = bySentence({
  match: [
    new RegExp(String.raw`\b(?:govern(?:ed|s)?|constru(?:ed|e)|interpreted|subject to|decided|resolved|controlled)\b[^.;]{0,120}\b${people} (?:\w+ )?[Ll]aws?\b`),
    new RegExp(String.raw`\b(?:${people}|(?!Applicable|Such|Any|All|The|Tax|Privacy|Data|These|Those|Other|Local|Federal|State)[A-Z]\w+(?: [A-Z]\w+)?) laws?\b(?:,[^.;]{0,80},)?,? (?:shall |will |must |exclusively )*(?:govern|appl(?:y|ies) to|control)`),
    new RegExp(String.raw`\b${people} law (?:shall |will |alone |exclusively )*appl(?:y|ies)\b`),
    /\bgoverned\b[^.;]{0,120}\blaws? thereof\b|\blaws of\b[^.;]{0,200}\b(?:construed|governed|interpreted)\b[^.;]{0,60}\bsuch laws?\b/i,
    /\b(?:agreement|contract|questions?|disputes?|matters|hereunder)\b[^.;]{0,120}\b(?:governed|construed|interpreted|decided|determined|resolved|controlled)\b[^.;]{0,80}\b(?:laws?|legislation)\s+(?:\w+\s+){0,3}?(?:of|in)\b/i,
    /\blaws?\s+of\b[^.;]{0,80}\b(?:shall|will|must)\s+be\s+(?:applied|used|controlling)\b/i,
    /\b(?:govern(?:ed|s)?|construed|interpreted)\b[^.;]{0,100}\b\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?\s+[Ll]aws?\b(?<!(?:Applicable|Such|Privacy|Securities|Tax|Bankruptcy|Data)\s+[Ll]aws?)/u,
    /\b(?:govern(?:ed|s)?|constru(?:ed|ction)|interpret(?:ed|ation)|enforced|subject to)\b[^.]{0,260}\b(?:laws?|statutes)(?:,?\s*\([^)]{0,80}\)|,\s+(?:but|and)\s+not\s[^,]{0,60},)?\s+(?:\w+\s+){0,3}?(?:of|in)\b/i,
    /\b(?:laws?|legislation) of\b[^.;]{0,60}\b(?:shall|will) (?:be applicable|apply)\b[^.;]{0,80}\b(?:agreement|contract|relations|terms)\b/i,
    /\blaws?\s+(?:of|in)\b[^.]{0,120}\b(?:shall|will|must)?\s*(?:govern|apply to|control)\b/i,
    /\b(?:[Gg]overning|[Pp]roper|[Aa]pplicable|[Cc]ontrolling) law\b[^.]{0,80}\b(?:is|shall be|will be)\b[^.;]{0,60}\b[A-Z]/,
    /\b(?:choose|select|elect|agree (?:on|to apply)) the laws? of\b/i,
    /^[^.;]{0,40}\b[Ll]aws? of [A-Z][^.;]{2,40} (?:(?:shall|will) (?:apply|govern)|(?:is|are|shall be) applicable)\b[^.;]{0,60}\.?$/,
  ],
  unless: [
    /\b(?:bankruptcy|insolvency|creditors[’']|withhold\w*|invalid\w*|illegal|unenforceable|patents?|nomination|inventorship|counsel[’']s opinion)\b(?![^]{0,400}\bgoverned\b)(?<!\bgoverned\b[^]{0,400})/i,
    /\b(?:comply|compliance)\s+with\b[^.]{0,60}\blaws?\b(?![^]{0,400}\bconstrued\b)|\bexport\b[^]{0,200}\blaws\b(?![^]{0,400}\bgoverned\b)/i, /\bcorporation\b[^.]{0,60}\b(?:duly )?(?:organi[sz]ed|incorporated|existing)\b(?![^]{0,300}\bgoverned\b)/i,
  ],
  when: ({ text }) => text.length < 110 || hasMatch(text, /\b(?:agreement|contract|terms|lease|licen[cs]e|note|deed|order|guarant\w+|matters?|disputes?|claims?|parties|it|hereto|hereunder|document|eula|policy|nda|cnda|mortgage|indenture|bond|release|certificate|addendum|amendment|plan|(?:governing|applicable) law|letter|warrant|instrument)\b/i),
})

export const governingLaw: ProvisionKind = {
  kind: 'governing-law',
  triggers: ['law', 'laws', 'legislation', 'governed'],
  find: (sentence, contract) => (sentence.text.length < 200 && hasMatch(sentence.text, label) ? [{ start: sentence.start, end: sentence.end }] : inSentence(sentence, contract)),
  finds: [
    '«The laws of Finland are applicable, excluding its rules on conflicts.»', '«The proper law of this Agreement is the law of Kenya.»', '«Illinois law, excluding its choice of law rules, governs this Agreement.»', '«The rights of the parties hereunder shall be determined by the law of the State of Ohio.»',
    '«This NDA is governed by the internal substantive laws, but not the conflicts of law rules, of the State of Maine.»', '«Governing law: Laws of England and Wales»', '«This Mortgage shall be construed according to the laws (other than those on conflicts) of the State of Maine.»',
    '«English law applies to this contract.»', '«Governing Law: State of Texas»', '«The parties agree that Ohio law shall govern this agreement.»', '«This Agreement is made in the State of Maine and shall be governed by the laws thereof.»', '«This Contract is subject to the legislation of Estonia and is governed by the laws of Estonia.»',
    '«All questions about this Agreement shall be decided under the laws of Iceland.»', '«The laws of the State of Maine shall be applied to this Agreement.»', '«This lease is governed by Québec law.»',
    '«This Agreement is governed by the laws of the State of Oregon.»', 'Money first. «The laws of Ireland shall govern this Agreement and any dispute about it.»', '«This Contract shall be construed under Swiss law.»',
  ],
  passes: ['The goods may fall under the export rules and other laws and regulations of the United States.', 'Where Applicable Law governs the use of data, the Supplier shall say so.', 'The Supplier shall comply with the laws of the State of Oregon.', 'The Seller is a corporation organised under the laws of Ireland.', 'The parties follow the law.', 'This Agreement binds the Supplier, subject to the laws of bankruptcy.', 'If a term is invalid under the laws of a state, it is construed so that it holds.'],
}
