import { hasMatch } from '../../contract/matches'
import { rule } from '../rule'
import { missing } from './missing'
import { consulting, lease, secrets, site } from './samples'

/** Legal forms, titles of people, street addresses and lines for names: somebody is named somewhere, whether or not the parties could be read. */
const anyName = /\b(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|LLP|GmbH|Corp|CORP|Corporation|CORPORATION|Company|COMPANY|B\.V|N\.V|S\.A|S\.r\.l|AG|AB|PLC|plc|Pty|Trust|University|Foundation|Bank|Mr|Mrs|Ms|Dr)\b|\b(?:[Nn]ames?|NAMES?) ?:|\b[Bb]etween:?\s{1,4}(?!the\b|a\b|you\b)\p{Lu}|\b(?:[Nn]amed|[Kk]nown as|residing at|with (?:its|an) address)\b/u

/** The sample with the roles of its parties and without their names. */
const nameless = (text: string): string => text.replace(/(?:Alder Ltd|Birch Ltd|Robin Reed) \(the “(\w+)”\)/g, 'the $1')

export default rule({
  id: 'mis-parties', severity: 4, tier: 'likely',
  title: 'We found no names of those who make this contract',
  why: 'A promise of “the Client” binds nobody until somebody is called so. It may stand in another paper.',
  ask: 'Which persons or companies are we, with full names and addresses?',
  fallback: 'A first paragraph with full names, company numbers and addresses.',
  sources: [], labels: [],
  ...missing({
    in: ['services', 'saas', 'sale', 'licence', 'nda', 'distribution', 'lease', 'employment', 'separation', 'loan', 'partnership'],
    when: ({ contract: { parties, text } }) => !parties.some(({ name }) => name !== undefined) && !hasMatch(text, anyName),
    keyTerms: ['signatories'],
    said: /\/s\/|_{3,}|\[[^\]]{0,60}\]|\border forms?\b/i,
    brushedBy: [],
  }),
  flags: [
    nameless(consulting('«CONSULTING AGREEMENT»')),
    nameless(lease('«SHOP LEASE»', 'The rent is GBP 900 a month.')),
    nameless(secrets('«NON-DISCLOSURE AGREEMENT»')),
  ],
  passes: [
    consulting('CONSULTING AGREEMENT'),
    nameless(consulting('CONSULTING AGREEMENT', 'The Client is Alder Ltd, of 4 Mill Row, Leeds.')),
    nameless(consulting('CONSULTING AGREEMENT')) + '\n\nSigned:\nName: Robin Reed',
    nameless(consulting('CONSULTING AGREEMENT', 'The Client is [name and address].')),
    site('TERMS OF USE'),
  ],
})
