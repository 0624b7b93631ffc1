/** Speed, as ratios measured in one run. Without a word, the engine's own (`speed.ts`). */
import { googleDocsBudgets } from './google-docs'
import { hostile } from './hostile'
import { besideOthers } from './others'
import { pageBudgets } from './page'
import { firstPage } from './reader-page'
import { textAgreement } from './reader-text'
import { speed } from './speed'

const [what, file, texts] = process.argv.slice(2)
if (what === 'others') await besideOthers(file)
else if (what === 'page') await pageBudgets()
else if (what === 'google-docs') await googleDocsBudgets()
else if (what === 'hostile') hostile()
else if (what === 'reader') {
  if (file !== undefined && texts !== undefined) await textAgreement(file, texts)
  await firstPage()
} else await speed()
