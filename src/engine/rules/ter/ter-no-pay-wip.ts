import { hasMatch } from '../../contract/matches'
import { onMaker } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

const work = String.raw`(?:work|services?|deliverables?|drafts?|designs?|milestones?|hours)`
const unfinished = String.raw`(?:unfinished|incomplete|partial(?:ly)?(?: completed| finished)?|uncompleted|(?:not|never) (?:yet |fully )?(?:been )?(?:accepted|approved|completed?|delivered|finished|invoiced|used)|in progress|in process|done|performed|begun|carried out|up to)`

export default rule({
  id: 'ter-no-pay-wip', severity: 3, tier: 'likely', together: true,
  title: 'Work that is under way when it ends goes unpaid',
  why: 'Weeks of work could be lost with one letter, and whoever stops the job loses nothing.',
  ask: 'What would be paid for the work done up to that day?',
  fallback: 'Pay for the work done so far and for costs that cannot be undone; a quarter of the rest where the job is simply dropped.',
  sources: ['Practitioners’ checklists for freelancers'], labels: [],
  find: words({
    triggers: ['terminates', 'terminated', 'termination', 'terminate', 'cancels', 'cancelled', 'canceled', 'cancellation', 'cancel', 'ends', 'ended', 'end', 'stops'],
    match: new RegExp([
      String.raw`\b(?:no|not (?:have )?any|without(?: any)?) (?:further )?(?:fees?|payments?|compensation|sums?|pay|remuneration)\b[^.;]{0,50}?\b(?:for|in respect of|on account of)\b[^.;]{0,30}?\b(?:${work}\b[^.;]{0,40}?\b${unfinished}|${unfinished} ${work})`,
      String.raw`\b(?:not|no (?:further )?(?:obligation|duty|liability)|never)(?: be)?(?: (?:obliged|obligated|required|liable|bound|have))?(?: any obligation)? ?(?:to )?(?:pay|owe|compensate)\b[^.;]{0,50}?\b(?:for|any)\b[^.;]{0,30}?\b(?:${work}\b[^.;]{0,40}?\b${unfinished}|${unfinished} ${work})`,
      String.raw`\b(?:${work}\b[^.;]{0,30}?\b${unfinished}|${unfinished} ${work})\b[^.;]{0,30}? (?:is|are|will be|shall be|goes|remains?) (?:not (?:be )?paid|unpaid|without pay)\b`,
    ].join('|'), 'i'),
    unless: /\bafter (?:the |such |that )?(?:effective )?(?:date|notice|receipt|termination|end|day)\b|\b(?:except|other than|unless|save|only|until|employ\w*|executive|commission|salary|bonus)\b|\b(?:breach|default|defect\w*|bad|infring\w*|reject\w*|negligen\w*)\b|\bto the extent\b/i,
    when: (_, { text }) => hasMatch(text, /\b(?:terminat|cancel|ends?\b|ended|stops?\b)/i),
    against: onMaker,
  }),
  flags: [
    'The Designer works for the Client.\nIf the Client cancels the project, «no fee is due for work in progress».',
    'The Designer works for the Client.\nOn termination the Client shall have «no obligation to pay for services performed» but not yet accepted.',
    'The Writer works for the Magazine.\nWhere the Magazine ends this Agreement, it shall «not pay for unfinished work».',
    'The Designer works for the Client.\nIf the Client terminates this Agreement, «work not yet delivered is not paid».',
    'The Builder works for the Owner.\nUpon cancellation the Builder receives «no compensation for partially completed work».',
  ],
  passes: [
    'The Designer works for the Client.\nIf the Client cancels the project, a fee is due for work in progress.',
    'The Designer works for the Client.\nOn termination the Client shall have no obligation to pay for services performed after the date of termination.',
    'The Writer works for the Magazine.\nWhere the Magazine ends this Agreement, it shall pay for unfinished work.',
    'The Designer works for the Client.\nIf the Client terminates this Agreement because of a breach by the Designer, work not yet delivered is not paid.',
    'The Builder works for the Owner.\nThe Builder receives no payment for work not accepted by the Owner as free of faults.',
  ],
})
