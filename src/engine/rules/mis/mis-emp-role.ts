import { rule } from '../rule'
import { missing } from './missing'
import { consulting, job } from './samples'

const any = (title: string, ...clauses: readonly string[]): string => job(title, ...clauses).replace('employs the Employee as a baker', 'employs the Employee')

export default rule({
  id: 'mis-emp-role', severity: 3, tier: 'likely',
  title: 'We found no word on what the job is',
  why: 'A job without a name can become any job. It may stand in another paper.',
  ask: 'What is the job, with its title and its main duties?',
  fallback: 'The title, the main duties, and to whom the job answers.',
  sources: [], labels: [],
  ...missing({
    in: ['employment'],
    keyTerms: ['scope'],
    said: /\b(?:positions?|job|roles?|titles?|dut(?:y|ies)|responsibilit\w+|functions|tasks|capacity|serves?|work(?:s|ing)? as|employ(?:s|ed|ment)?\b[^.;]{0,80}\bas|appoint\w*|engaged? as|hired? as|officer|president|director|manager)\b|\bstarts?\b[^.;]{0,60}\bas\b|\breports? to\b/i,
    elsewhere: /\b(?:offer letter|job description|handbook)\b/i,
    brushedBy: ['work', 'services'],
    near: /\b(?:employment|engagement|services)\b/i,
    hurts: /^(?:the )?(?:employee|executive|worker)$/i,
  }),
  flags: [
    any('«EMPLOYMENT AGREEMENT»'),
    any('EMPLOYMENT AGREEMENT', '«1. Employment»', 'The employment of the Employee ends on a month’s notice.'),
    any('«EMPLOYMENT AGREEMENT»', 'The Employer pays a salary of NOK 40,000 a month.'),
  ],
  passes: [
    any('EMPLOYMENT AGREEMENT', 'The Employee works as a baker.'),
    any('EMPLOYMENT AGREEMENT', 'The position is that of a baker.'),
    any('EMPLOYMENT AGREEMENT', 'The duties stand in the job description.'),
    job('EMPLOYMENT AGREEMENT'),
    consulting('CONSULTING AGREEMENT'),
  ],
})
