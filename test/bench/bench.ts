/** Speed, as ratios measured in one run. Without a word, the engine's own (`speed.ts`). */
import { googleDocsBudgets } from './google-docs'
import { besideOthers } from './others'
import { pageBudgets } from './page'
import { firstPage } from './reader-page'
import { speed } from './speed'

const [what, file] = process.argv.slice(2)
if (what === 'others') await besideOthers(file)
else if (what === 'page') await pageBudgets()
else if (what === 'google-docs') await googleDocsBudgets()
else if (what === 'reader') await firstPage()
else await speed()
