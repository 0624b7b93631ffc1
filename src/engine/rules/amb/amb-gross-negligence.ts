import { anywhere } from '../anywhere'
import { defines, words } from '../forms'
import { rule } from '../rule'

const saysWhatItIs = anywhere(/gross negligence[”"*]{0,3},? (?:means|shall mean|is|refers)\b/i, { words: ['negligence'], reach: 60 })

export default rule({
  id: 'amb-gross-negligence', severity: 1, tier: 'likely', together: true,
  title: '“Gross negligence”, and nothing says how bad that is',
  why: 'Some countries have a test for it; in others it is only a strong word. Whether a loss is paid can hang on it.',
  ask: 'What would count as gross negligence here? Could you give an example?',
  fallback: 'Gross negligence means consciously ignoring an obvious risk.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['negligence', 'negligent'],
    match: /\bgross(?:ly)? negligen(?:ce|t)\b/i,
    settledBy: reading => defines(reading, /gross(?:ly)? negligen/i) || saysWhatItIs(reading.contract),
    inDefinitions: false,
  }),
  flags: [
    'The cap does not apply to «gross negligence».',
    'The Carrier pays only where it was «grossly negligent».',
    'Each party answers for its «gross negligence» and fraud, and for its staff’s «gross negligence».',
  ],
  passes: [
    'The cap does not apply to negligence.',
    'Gross negligence means ignoring an obvious risk.\nThe cap does not apply to gross negligence.',
    '“Gross Negligence” means ignoring an obvious risk.\nThe Carrier pays only for Gross Negligence.',
  ],
})
