import { hasMatch } from '../../contract/matches'
import { counterparty, words } from '../forms'
import { onDoer } from '../bearer'
import { alsoIn } from '../either'
import { rule } from '../rule'

export default rule({
  id: 'ipr-background', severity: 3, tier: 'likely',
  title: 'What you bring is not kept apart from what you make',
  why: 'Tools, code and designs from before could pass with the job, and you could not use them again.',
  ask: 'May we list what we bring, and keep it?',
  fallback: 'A list of what each side brings; they get a lasting licence to use it in the results.',
  sources: [], labels: ['cuad:ip-ownership-assignment'],
  yieldsTo: ['ipr-assign-all'],
  find: alsoIn({
    inContract: reading => {
      const { contract, provisions } = reading
      const kept = ['pre-existing', 'preexisting', 'background', 'prior', 'previously', 'retains', 'retain', 'tools', 'independently', 'reserves', 'excluded']
      if (kept.some(word => contract.words.sentencesWith(word).some(i => hasMatch(contract.sentences[i]!.text, keeps)))) return []
      return provisions
        .filter(({ kind, sentence, holder }) => kind === 'ip-ownership-assignment' && holder !== 'each' && hasMatch(contract.sentences[sentence]!.text, everything) && !/\bto the extent\b/i.test(contract.sentences[sentence]!.text))
        .slice(0, 1)
        .map(({ start, end, holder }) => {
          const against = counterparty(reading, holder)
          return { spans: [{ start, end }], ...(against ? { against } : {}) }
        })
    },
  }, words({
    triggers: ['assigns', 'become', 'belong', 'assign', 'becomes'],
    match: /\b(?:(?:assigns?|transfers?) (?:to (?:the )?[A-Z]\w+ )?(?:all |any |its |the )?(?:Pre-?existing|Existing|Background|Prior) (?:Materials?|IP|Intellectual Property|Works?|Tools|Technology)\b|(?:Pre-?existing|Existing|Background|Prior) (?:Materials?|IP|Intellectual Property|Works?|Tools|Technology)\b[^.;]{0,60}?\b(?:becomes? the (?:sole |exclusive )?property of|belongs? to)\b)/,
    unless: /\b(?:not|nothing|retains?|each|either|neither|remain|its own)\b/i,
    against: onDoer,
  })),
  flags: [
    'The Client engages the Contractor.\n«The Contractor hereby assigns to the Client all right, title and interest in the work product, including all intellectual property in it.»',
    'The Company engages the Consultant.\n«Consultant hereby assigns to Company all right, title and interest in all inventions and works that Consultant makes.»',
    'The Client engages the Contractor.\n«Contractor hereby irrevocably assigns to Client all intellectual property rights in any deliverable.»',
  ],
  passes: [
    'The Client engages the Contractor.\nThe Contractor hereby assigns to the Client all right, title and interest in the work product. The Contractor retains its pre-existing tools.',
    'The Company engages the Consultant.\nConsultant grants Company a licence to all inventions and works that Consultant makes.',
    'The Client engages the Contractor.\nContractor hereby irrevocably assigns to Client all intellectual property rights in any deliverable, but not in Background Materials that it owned before.',
  ],
})

const everything = /\b(?:all|any|entire)\b[^.;]{0,80}?\b(?:rights?|intellectual property|inventions?|works?|work product|deliverables?)\b/i
const keeps = /\bpre-?existing\b|\bbackground (?:IP|intellectual|technology|materials?|rights)\b|\b(?:prior|previously) (?:\w+ ){0,3}(?:inventions?|works?|developed|existing|owned|intellectual|to)\b|\b(?:retains?|reserves?)\b[^.;]{0,80}?\b(?:rights?|title|ownership|tools|know-how)\b|\bindependently developed\b|\bexcluded (?:inventions|materials)\b|\btools\b[^.;]{0,60}?\b(?:own|general)/i
