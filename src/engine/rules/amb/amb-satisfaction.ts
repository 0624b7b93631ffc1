import { onUnnamedWithin } from '../bearer'
import { isA } from '../called'
import { words } from '../forms'
import { rule } from '../rule'
import { isTaste, satisfaction } from '../satisfaction'

export default rule({
  id: 'amb-satisfaction', severity: 3, tier: 'likely', together: true,
  title: 'Done only when the other side is satisfied, with no test',
  why: 'Payment or release hangs on one side’s taste. The work can be finished and still not be “satisfactory”.',
  ask: 'Which test that we can both check would show that it is done?',
  fallback: 'It meets the specification in the schedule, and counts as accepted if no written list of faults comes within ten days.',
  sources: ['93/13 Annex 1(m)', 'Know Your Enemy, Michigan Bar Journal, October 2016'], labels: ['93/13:m'],
  yieldsTo: ['pay-subjective'],
  find: words({
    triggers: ['satisfied', 'happy', 'content', 'satisfaction', 'satisfactory', 'acceptable', 'please', 'satisfy'],
    match: new RegExp(satisfaction),
    when: ({ index, input, 0: { length } }, _, { contract }) => isTaste(input, index, index + length, contract),
    // What a lender wants to see before it pays out is no work that could be finished.
    settledBy: reading => isA(reading, 'loan'),
    inDefinitions: false,
    against: onUnnamedWithin,
  }),
  flags: [
    'The Designer draws a logo for the Client. The Client may «reject any drawing that does not please it».',
    'Each item is «accepted only when Client declares itself satisfied».',
    'The work is subject to acceptance by the Client «in its sole satisfaction».',
    'The Subscriber will «accept a deliverable only when the Subscriber is satisfied with» it.',
    'The baker shall bake the cake again «until Client is satisfied» with it.',
    'Payment is due when the website is finished «to the satisfaction of the Client».',
    'The Tenant shall leave the shop clean «to the Landlord’s sole satisfaction».',
    'The Contractor shall supply samples «satisfactory to the Owner».',
    'The Publisher pays on delivery of a manuscript «acceptable to the Publisher in its sole discretion».',
  ],
  passes: [
    'The Subscriber will accept a deliverable when it meets the test.',
    'The baker shall bake the cake again until it is brown.',
    'Payment is due when the website passes the tests in Schedule 1.',
    'The Tenant shall leave the shop clean to the Landlord’s reasonable satisfaction.',
    'The Contractor shall supply samples reasonably satisfactory to the Owner.',
    'The Contractor shall provide a bond in a form satisfactory to the Owner.',
    'The place of the meeting must be mutually acceptable to the Parties.',
    'The sale is subject to the satisfaction of the Conditions.',
    'The Contractor shall file certificates of insurance acceptable to the Owner before the work starts.',
    'The tests are made by a laboratory acceptable to the Owner.',
    'You pay by card or other payment means acceptable to Us.',
    'If we cannot end the matter to your satisfaction, you may leave our site and your account is closed.',
    'The meeting takes place on a date acceptable to the Artist.',
    'The illness is certified by a physician acceptable to the Owner.',
  ],
})
