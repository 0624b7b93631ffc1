import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ter-survive-all', severity: 2, tier: 'likely',
  title: 'Everything goes on after the end',
  why: 'A contract whose every duty survives never really ends.',
  ask: 'Which clauses need to go on after the end, and for how many years?',
  fallback: 'A list of the clauses that go on, each with its years.',
  sources: [], labels: ['cuad:post-termination-services'],
  find: words({
    triggers: ['survive', 'survives', 'obligations', 'duties', 'duty'],
    match: /\b(?:all(?: of)?|each of|every)(?: of)? (?:the |its |their |your )?(?:other )?(?:terms|provisions?|obligations?|covenants|clauses|duties|undertakings)(?:(?: and | or |, )(?:conditions|obligations|provisions|covenants|rights|undertakings)){0,3}(?: (?:of|in|under|set forth in|contained in) (?:the |this )?(?:agreement|contract|lease|terms|licen[cs]e)[^.;,]{0,40}?)? (?:shall |will |do )?(?:indefinitely )?survive\b|\b(?:all|every|each)(?: of)? (?:obligation|duty|duties|obligations)\b[^.;]{0,40}? surviv(?:es?)\b[^.;]{0,80}?\bwithout (?:any )?limit|\b\w+[’']s? (?:obligations|duties) under this (?:agreement|contract|lease) (?:shall |will )?(?:continue|survive|remain in force|go on)\b[^.;]{0,20}?\b(?:after|beyond|following|its)\b[^.;]{0,40}?(?:\bends?\b|\bterminat\w+|\bexpir\w+)/i,
    unless: /\bby (?:its|their) nature|which (?:by|are|expressly)|that (?:by|are|expressly|should|must)|intended to survive|\bclosing\b|\blisted\b|for (?:a period of )?(?:\w+ )?\(?\d/i,
  }),
  flags: [
    'The «Baker’s obligations under this Agreement continue after it ends».',
    '«All obligations under this Agreement survive» its end.',
    '«All provisions of this Agreement shall survive» termination for any reason.',
    '«All of the terms and conditions of this contract will survive» expiry.',
  ],
  passes: [
    'The Baker’s obligations under clause 4 continue after this Agreement ends.',
    'Clauses 4 and 9 of this Agreement shall survive termination for two years.',
    'All provisions of this Agreement that by their nature should survive shall survive termination.',
    'All provisions of this Agreement shall survive for 2 years after termination.',
  ],
})
