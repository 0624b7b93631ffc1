import { bySentence } from './by-sentence'
import { actor } from './holder'
import type { ProvisionKind } from './provision'

const end = String.raw`(?:terminat(?:e|ed|ing|ion)|suspend(?:ed|ing)?|suspension|clos(?:e|ed|ing)|deactivat(?:e|ed|ing|ion)|delet(?:e|ed|ing|ion)|disabl(?:e|ed|ing)|cancel(?:l?ed|l?ing|lation)?|block(?:ed|ing)?|ban(?:ned|ning)?|restrict(?:ed|ing)?|revok(?:e|ed|ing)|discontinu(?:e|ed|ing)|den(?:y|ied))`
const access = String.raw`(?:accounts?|access|membership|registration|profile|user ?(?:name|id)|password|subscription|your use|use of the (?:site|services?|website|platform|app))`

/** An online account, or access to a service, may be closed: by whom and for what. */
export const accountTermination: ProvisionKind = {
  kind: 'account-termination',
  holder: 'who may close it',
  triggers: ['account', 'accounts', 'membership', 'registration', 'profile', 'username', 'subscription', 'access'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b(?:may|reserves?|right to|can|entitled to|could|might)\b[^.;]{0,120}\b${end}\b(?: (?:or|and|/|your|my|the|this|any|all|a|an|user|users[’']?|customer[’']?s?|member[’']?s?|their|its|his|such|to|of|in|whole|part|limit|temporarily|permanently|immediately|or otherwise|${end})){0,8},? ?(?:[\w’-]+ ){0,4}${access}\b`, 'i'),
      new RegExp(String.raw`\b(?:your|user|the|an|any|customer|member|such|these|this) (?:[\w’-]+ ){0,4}${access}\b[^.;]{0,100}\b(?:may|can|could|will|shall|is subject to)\b[^.;]{0,40}\b(?:be )?(?:\w+ )?${end}\b`, 'i'),
      new RegExp(String.raw`\b(?:result in|lead to|grounds for|cause for|consequence)\b[^.;]{0,60}\b${end}\b[^.;]{0,40}\b${access}\b`, 'i'),
      new RegExp(String.raw`\b(?:we|company|provider)[’']?(?:ll| will| shall)\b[^.;]{0,40}\b(?:terminate|suspend|close|deactivate|delete|disable|cancel|block|ban|revoke)\b[^.;]{0,40}\b${access}\b`, 'i'),
    ],
    unless: [
      /\b(?:bank accounts?|deposit accounts?|escrow|accounts? receivable|credit facility|lender|lenders|borrower|employee|executive|premises|landlord|(?:books|records)|data room|(?:retirement|pension|savings|plan) accounts?|participant)\b/i,
      /\b(?:may|shall|will) not\b[^.;]{0,40}\b(?:terminate|suspend|close|delete)\b/i, /\baccess (?:by \w+ )?to (?:the |any |such |all )?(?:confidential|information|infring\w*|allegedly|materials?|your content|user submissions?|data or|content|submissions?)\b|\b(?:prior to|following) (?:the )?(?:cancellation|termination)|\bnot (?:\w+ ){0,2}result in\b|\b(?:interfere|circumvent|bypass|measures|in order to|third-party services|external services|profile settings|restricted status)\b/i,
    ],
    holder: (sentence, contract) => actor(sentence, contract, ['may', 'must'], /^(?:terminate|suspend|close|deactivate|delete|disable|cancel|block|ban|restrict|revoke|discontinue|deny)$/),
  }),
  finds: [
    '«We may suspend or close your account if you break these Terms.»',
    '«You can delete your account at any time in the settings.»',
    '«The Provider reserves the right to terminate the Customer’s access to the Service without notice.»',
    '«Your subscription may be cancelled by us when a payment fails.»',
    '«Abuse may result in the deactivation of your profile.»',
    '«Accounts that are not used for a year will be deleted, and your account may be terminated with them.»',
  ],
  passes: [
    'You are responsible for your account and for its password.',
    'The Borrower may close its bank account.',
    'We may not close your account without telling you why.',
    'Either party may terminate this Agreement.',
    'The Customer shall give such help as the Provider may request in order to close the account.',
    'We may disable access to any External Services at any time.',
    'We may change the layout of the account page.',
  ],
}
