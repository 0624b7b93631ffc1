import { hasMatch } from '../../contract/matches'
import { onDoer } from '../bearer'
import { isA } from '../called'
import { alsoIn } from '../either'
import { words } from '../forms'
import type { Hit, Reading } from '../rule'
import { rule } from '../rule'

const shows = String.raw`(?:portfolios?|showreels?|demo reels?|case stud(?:y|ies)|awards?|competitions?|exhibitions?)`
const maker = /^(?:the )?(?:designer|photographer|writer|artist|illustrator|filmmaker|videographer|animator|architect|agency|creative|studio|web (?:designer|developer))$/i
const mayShow = /\b(?:portfolios?|showreels?|demo reels?|case stud(?:y|ies)|self-promot\w+|promotional (?:use|purposes)|credit(?:ed|s)?|by-?line|exhibit(?:ed|ion)s?)\b/i

export default rule({
  id: 'ipr-portfolio', severity: 1, tier: 'likely', together: true,
  title: 'The work may not be shown as yours',
  why: 'The next client asks what you have made, and you could show nothing.',
  ask: 'May I show the work, and say that it is mine, once it is public?',
  fallback: 'After its release: pictures of what anyone can see, with the name of the client.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: alsoIn({ inContract: silent }, words({
    triggers: ['portfolio', 'portfolios', 'showreel', 'showreels', 'reel', 'case', 'awards', 'competitions', 'exhibitions'],
    match: new RegExp(String.raw`\b(?:shall|will|must|may|agrees?|can)(?: \w+)? ?not(?: to)? (?:[\w’]+ ){0,2}?(?:display|show|use|include|publish|exhibit|post|enter|submit|present|feature|add)\b[^.;]{0,120}?\b${shows}\b`, 'i'),
    unless: /\b(?:without|except|unless|until|save|before)\b|\b(?:either|each|neither|both) part(?:y|ies)\b|\binsurance\b|\binvestment|\bstocks?\b|\bsecurities\b/i,
    when: (found, sentence, reading) => onDoer(found, sentence, reading) !== undefined,
    against: onDoer,
  })),
  flags: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer «shall not display the designs in its portfolio».',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Photographer”).\nThe Photographer «may not use the pictures in a showreel», on a website or elsewhere.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Agency”).\nThe Agency «shall not present the campaign as a case study».',
  ],
  passes: [
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”).\nThe Designer may display the designs in its portfolio.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Photographer”).\nThe Photographer may not use the pictures in a showreel before the Client has published them.',
    'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Agency”).\nThe Agency shall not present the campaign as its own idea.',
  ],
})

/** The maker of a work that passes to the other side, who must keep secrets and is given no leave to show anything. */
function silent(reading: Reading): readonly Hit[] {
  const { contract, provisions } = reading
  const role = contract.parties.find(party => hasMatch(party.role, maker))?.role
  if (!role || contract.parties.length !== 2 || !isA(reading, 'services') || hasMatch(contract.text, mayShow) || provisions.some(({ kind }) => kind === 'publicity')) return []
  const silenced = provisions.some(({ kind, holder }) => kind === 'confidentiality' && holder !== role)
  const passing = provisions.find(({ kind, holder }) => kind === 'ip-ownership-assignment' && holder !== undefined && holder !== 'each' && holder !== role)
  return silenced && passing ? [{ spans: [{ start: passing.start, end: passing.end }], against: role, tier: 'judgement' }] : []
}
