import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'cnf-residuals', severity: 3, tier: 'likely', together: true,
  title: 'What people remember may be used freely',
  why: 'Whoever has a good memory may use your secrets, and nobody can check what was remembered.',
  ask: 'What is this exception needed for, and what would it leave of our secrets?',
  fallback: 'General skill and knowledge only; no figures, no plans, no source code, nothing learnt by heart.',
  sources: [], labels: [],
  find: words({
    triggers: ['residuals', 'residual', 'memory', 'memories', 'remember', 'retain'],
    match: /\b(?:(?:free|may|right|entitled|not (?:be )?(?:prevent\w*|restrict\w*|limit\w*|prohibit\w*|preclud\w*))\b[^.;]{0,160}\b(?:use|disclose|exploit|using)\b[^.;]{0,160}\b(?:residuals|residual (?:information|knowledge)|(?:unaided )?memor(?:y|ies)))\b|\bnothing (?:stops|prevents|restricts|limits)\b[^.;]{0,60}?\b(?:using|use of|from using)\b[^.;]{0,80}?\b(?:residuals?|residual (?:information|knowledge)|remembers?|(?:unaided )?memor(?:y|ies))\b/i,
    unless: /\bmay not use|\bshall not use|guild|actors?\b|computer memory|flash memory|random access/i,
  }),
  flags: [
    '«Nothing stops the Mill from using residual» knowledge of its people.',
    'The Recipient «may use for any purpose the residuals» that come from access to the Confidential Information.',
    'Each party is «free to use ideas that its staff keep in their unaided memory».',
    'Nothing here stops a party: it is «not restricted from using information that is retained in the memory» of its staff.',
  ],
  passes: [
    'The Recipient may not use for any purpose the residuals that come from access to the Confidential Information.',
    'Each party is free to use ideas that were public before.',
    'The Licensee may use the program in the computer memory of one machine.',
  ],
})
