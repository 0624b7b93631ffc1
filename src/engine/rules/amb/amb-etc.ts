import { hasMatch } from '../../contract/matches'
import { before, words } from '../forms'
import { rule } from '../rule'

/** “5.2 Bankruptcy, |etc.”: a heading that runs into its text. */
const heading = /^[^A-Za-z]{0,12}(?:\([a-z]{1,3}\) )?(?:[A-Z][\w’'-]{0,20}[,.]? (?:and |or |of |the )?){1,8}$/

export default rule({
  id: 'amb-etc', severity: 2, tier: 'fact', together: true,
  title: 'A list with an open end',
  why: 'After “etc.” the list has no last item, so the work, or the cost, can grow for the same price.',
  ask: 'Which other items do you have in mind?',
  fallback: 'Name them all, or add “and no others unless we both agree in writing”.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['etc', 'forth', 'so', 'like', 'cetera', 'etcetera'],
    match: /\b(?:et ?cetera|etc\b\.?(?! ?\w{0,2}[”"])|and so (?:on|forth)(?! in| above)|(?:and|or|and\/or) the like)/i,
    when: found => !hasMatch(found.input.slice(0, found.index), heading) && !hasMatch(before(found, 160), /[”"],?\s*$|\([^()]*$|\b(?:laws|regulations)\b|\b(?:e\.g|i\.e|such as|for example|acts? of god)\b/i),
  }),
  flags: [
    'The fee covers logos, letterheads, «etc.»',
    'The Caterer shall bring chairs, tables, cloths «and so on» for every guest.',
    'The Tenant pays for water, heating «and the like» each month.',
  ],
  passes: [
    'The fee covers logos and letterheads.',
    'The Caterer shall bring chairs, tables and cloths, and so the hall is ready at noon.',
    'The Tenant pays for water and heating each month, and likes it.',
    'Papers marked “secret”, “private” or the like stay in the safe.',
    'The Landlord may end this lease in each of these cases:\n(e)\nBankruptcy, Etc. The Tenant cannot pay its debts.',
    'The Tenant shall obey the laws, regulations and the like.',
    'The Builder works in any weather (including frost, snow, etc.).',
  ],
})
