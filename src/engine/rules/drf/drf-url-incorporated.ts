import { hasMatch } from '../../contract/matches'
import { around, words } from '../forms'
import { rule } from '../rule'

const joins = /\bthis (?:agreement|contract|lease) (?:also )?includes\b|\b(?:incorporated(?: herein)?(?: by (?:this )?reference)?|form(?:s|ing)? (?:a )?part of|made (?:a )?part of|(?:is|are) (?:governed by|subject to)|agrees? to (?:be bound by|comply with|the)|shall comply with|must comply with|bound by|you accept|applies to|appl(?:y|ies) to this|subject to (?:the|our))\b/i
const papers = /\b(?:terms|polic(?:y|ies)|conditions|guidelines|rules|agreement|addendum|code of conduct|schedule|rate card|price list|service levels?|sla|dpa)\b/i

export default rule({
  id: 'drf-url-incorporated', severity: 2, tier: 'fact', together: true,
  title: 'Terms that live on a web page become part of the deal',
  why: 'A page can change after you sign, and what it said that day is hard to prove.',
  ask: 'May I have a dated copy of these pages as they stand today?',
  fallback: 'The version attached, with its date.',
  sources: ['93/13 Annex 1(i)'], labels: ['93/13:i'],
  find: words({
    triggers: ['http', 'https', 'www', 'com', 'org'],
    match: /(?:\bhttps?:\/\/|\bwww\.)[^\s)\]”"’'<>,;]{3,300}(?<![.])/i,
    when: found => hasMatch(around(found, 200, 60), papers) && hasMatch(around(found, 240, 200), joins),
  }),
  flags: [
    'The Supplier’s policies at «https://example.com/policies» form part of this Agreement.',
    'The Client shall comply with the rules found at «www.example.org/rules».',
    'The terms at «https://example.com/terms» are incorporated by reference.',
  ],
  passes: [
    'The Supplier’s policies in Schedule 2 form part of this Agreement.',
    'Orders are placed at https://example.com/orders.',
    'The terms were first shown at https://example.com/terms on 3 May 2026.',
  ],
})
