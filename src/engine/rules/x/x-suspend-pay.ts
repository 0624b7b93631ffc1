import { rule } from '../rule'
import { found, said, together } from './together'

/** Fees run on through a suspension. */
const payOn = new RegExp([
  String.raw`(?:\bthe )?(?<!\bno )\b(?:fees|charges|rent|sums|payments?)\b[^.;]{0,60}\b(?:remain|continue|are still|shall be|will be|accrue)\b(?! not)[^.;]{0,40}\b(?:payable|due|to accrue|owing)\b[^.;]{0,60}\bsuspen(?:sion|ded)\b`,
  String.raw`\bsuspen(?:sion|ded)\b[^.;]{0,80}\b(?:shall|will|does|do) not\b[^.;]{0,40}\b(?:relieve|release|excuse|affect|reduce|suspend)\b[^.;]{0,80}\b(?:pay\w*|fees|charges)\b`,
  String.raw`(?:\bthe )?\b\w+ (?:shall|will|must) (?:continue to |remain liable to |keep on |still )?(?:keep )?pay\w*\b[^.;]{0,80}\b(?:during|while|throughout|despite|notwithstanding)\b[^.;]{0,60}\bsuspen(?:sion|ded)\b`,
].join('|'), 'i')

export default rule({
  id: 'x-suspend-pay', severity: 3, tier: 'likely',
  title: 'They may switch it off, and you keep paying',
  why: 'You pay for nothing, for as long as they think fit.',
  ask: 'Do the fees stop while you suspend it?',
  fallback: 'Fees stop after the first day; a way out after 15 days.',
  sources: ['93/13 Annex 1(o), written for consumers'], labels: ['93/13:o'],
  find: together([found('ter-suspend'), said(['pay', 'paying', 'payable', 'fees', 'charges', 'liable', 'refund', 'credit'], payOn)]),
  flags: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may suspend» the Services at any time in its sole discretion.\n«The Fees remain payable during a suspension».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may suspend» the Services at any time in its sole discretion.\n«Suspension does not release the Customer from its duty to pay».',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\n«The Provider may suspend» access to the Services for any reason.\n«The Customer shall continue to pay the Fees while the Services are suspended».',
  ],
  passes: [
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may suspend the Services at any time in its sole discretion.\nNo Fees are payable during a suspension.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may suspend the Services at any time in its sole discretion.\nThe Fees are payable each month.',
    'SERVICES AGREEMENT\nThis Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).\nThe Provider may not suspend the Services.\nThe Fees remain payable during a suspension by the law.',
  ],
})
