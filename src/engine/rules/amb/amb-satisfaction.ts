import { onUnnamedWithin } from '../bearer'
import { isA } from '../called'
import { after, before, words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

/** Who insures, guarantees or tests, and with which papers: to choose these is not to judge the work. */
const notTheWork = /\b(?:insur\w+|certificates?|bonds?|letters? of credit|banks?|laborator\w+|entit(?:y|ies)|counsel|accountants?|auditors?|guarant\w+|suret\w+|evidence|proof|physicians?|doctors?|methods?|candidates?|appraisals?|assurances?|endorsements?|polic(?:y|ies)|indemnified|dates?|times?|subordinat\w+|opinion|agenc\w+|checks?|credit support|compan(?:y|ies)|institutions?|persons?|third part\w+|lenders?|payment (?:means|methods?)|means of payment|resolv\w+|settl\w+|answer\w*|explain\w*)\b[^.;]{0,40}$/i
const whose = /(?:the |its |their |his |her |your |our |such )?(?:sole |absolute |entire |full |complete |own )?/

export default rule({
  id: 'amb-satisfaction', severity: 3, tier: 'likely', together: true,
  title: 'Done only when the other side is satisfied, with no test',
  why: 'Payment or release hangs on one side’s taste. The work can be finished and still not be “satisfactory”.',
  ask: 'Which test that we can both check would show that it is done?',
  fallback: 'It meets the specification in the schedule, and counts as accepted if no written list of faults comes within ten days.',
  sources: ['93/13 Annex 1(m)', 'Know Your Enemy, Michigan Bar Journal, October 2016'], labels: ['93/13:m'],
  find: words({
    triggers: ['satisfied', 'happy', 'content', 'satisfaction', 'satisfactory', 'acceptable'],
    match: new RegExp(`\\b(?:to ${whose.source}satisfaction of (?:the )?(?:[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3}|us|you|buyer|seller|company)|to (?:the )?(?:[A-Z][\\w-]+|[A-Z][\\w-]+s)[’'](?:s )?(?:sole |absolute |entire |full |complete )?satisfaction|to (?:our|your|its|their|his|her) (?:sole |absolute |entire |full |complete )?satisfaction|(?:satisfactory|acceptable) to (?:us\\b|(?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3}(?: (?:in|at) its (?:sole|absolute)(?: and absolute)? (?:discretion|judgment))?)|until (?:the )?[A-Z][\\w-]+ is (?:fully |completely |entirely )?(?:satisfied|happy|content)|in (?:its|their|his|her) (?:sole |absolute |entire )satisfaction|(?:accepts?|accepted|pays?|payable|due) [^.;]{0,60}\\b(?:only )?(?:when|once|if|until|unless) (?:the )?[A-Z][\\w-]+ is (?:fully |completely |entirely )?(?:satisfied|happy|content) with\\b|(?:accepted|complete|finished|approved) (?:only )?(?:when|once|if) (?:the )?[A-Z][\\w-]+ (?:[^.;]{1,30} )?is (?:satisfied|happy|content)\\b)`),
    when: (found, _, { contract }) => !notTheWork.test(before(found, 70)) && !(spokenTo(contract) && /\byour?\b/i.test(found[0])) && !/reasonabl|mutually|if not|deemed $|un$|\bforms?\b|(?:resolved|settled|answered) $/i.test(before(found, 30)) && !/reasonabl|\b(?:both|each|all) part|acting reasonably|\bnot to be unreasonably|^ (?:and|or) (?:the )?[A-Z]/i.test(found[0] + after(found, 60)) && !/\b(?:Parties|Party|Both|Court|Tribunal|Arbitrat|Section|Article|Law|Judg|Claim|Condition|Oblig|Debt|Lien|Exchange|SEC|FDA|Securities|Act)/.test(found[0]),
    // What a lender wants to see before it pays out is no work that could be finished.
    settledBy: reading => isA(reading, 'loan'),
    inDefinitions: false,
    against: onUnnamedWithin,
  }),
  flags: [
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
