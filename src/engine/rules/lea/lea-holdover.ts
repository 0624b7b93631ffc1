import { onTenant } from '../called'
import { words } from '../forms'
import { rule } from '../rule'

const stays = String.raw`\b(?:hold(?:s|ing)?[- ]?over|holdover|remains? in (?:possession|occupation)|(?:stays?|remains?) (?:in|at|on) the (?:premises|property)|continues? (?:in (?:possession|occupation)|to occupy)|fails? to (?:vacate|surrender|leave|deliver|yield))\b`
const times = String.raw`(?<percent>[1-9]\d{2})(?:\.\d{1,2})? ?(?:%|per ?cent)|(?<word>double|twice|two times|one and (?:a|one)[- ]half times|1\.5 times|three times|triple)`

export default rule({
  id: 'lea-holdover', severity: 2, tier: 'fact',
  title: 'Moving out late costs far more than the rent',
  why: 'A removal firm that comes a week late can cost you a month at this rate.',
  ask: 'Could the first month cost no more than 110% to 125% of the rent?',
  fallback: 'The first month at 125% of the rent, counted by the day.',
  sources: ['Practitioners’ checklists for leases'], labels: [],
  find: words({
    triggers: ['over', 'holdover', 'hold-over', 'holding', 'possession', 'occupation', 'stays', 'remains', 'occupy', 'vacate', 'surrender', 'leave', 'yield', 'deliver'],
    match: new RegExp(String.raw`${stays}[^;]{0,400}?(?<mark>\b(?:${times})\)?[^.;]{0,60}?\b(?:rent|rental|rate)\b)`, 'i'),
    when: found => factorOf(found) >= 1.5,
    computed: found => `For every month that you stay on you would pay the rent of ${String(factorOf(found))} months.`,
    against: onTenant,
  }),
  flags: [
    'If the Tenant stays in the premises after the end of the Term, it shall pay «200% of the Rent».',
    'A Tenant holding over pays «double the rent» last payable.',
    'Should Lessee remain in possession after expiry, the monthly rent shall be «150 percent of the last monthly rent».',
  ],
  passes: [
    'If the Tenant stays in the premises after the end of the Term, it shall pay 110% of the Rent.',
    'A Tenant holding over pays the same rent as before.',
    'The deposit is 200% of the monthly rent.',
  ],
})

/** How many times the rent: 1.5 for 150%. */
function factorOf({ groups }: RegExpExecArray): number {
  const percent = groups?.['percent'], word = groups?.['word']?.toLowerCase() ?? ''
  if (percent) return Number(percent) / 100
  return /half|1\.5/.test(word) ? 1.5 : /three|triple/.test(word) ? 3 : 2
}
