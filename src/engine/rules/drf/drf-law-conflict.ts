import type { Hit, Reading } from '../rule'
import { rule } from '../rule'
import { areOnlineTerms } from '../voice'
import { lawsOf } from './laws'

function twoLaws({ contract }: Reading): Hit[] {
  if (areOnlineTerms(contract)) return []
  const said = lawsOf(contract)
  const laws = new Set(said.map(({ law }) => law))
  if (said.length !== 2 || laws.size !== 2) return []
  const [one, other] = [...laws] as [string, string]
  return one.includes(other) || other.includes(one) ? [] : [{ spans: said.map(({ start, end }) => ({ start, end })) }]
}

export default rule({
  id: 'drf-law-conflict', severity: 3, tier: 'fact',
  title: 'Two places’ laws for one contract',
  why: 'Each of you can point to the law that suits you better, and a dispute begins with a dispute about the law.',
  ask: 'Which place’s law applies to the whole contract?',
  fallback: 'One law for the contract, named once.',
  sources: ['Practitioners’ closing checklists'], labels: ['cuad:governing-law'],
  find: { inContract: twoLaws },
  flags: [
    'The «laws of Scotland» govern this contract.\nThis contract is subject to the «laws of Ontario».',
    '(h) «Scots law governs» this Agreement.\nThe bakery bakes rolls.\nThis Agreement must be construed in accordance with the «laws of the State of New York».',
    'This Agreement is governed by the «law of Ireland».\nThe bakery bakes rolls.\nThis Agreement is governed by the «laws of the State of Ohio».',
    'This Agreement shall be construed in accordance with the «laws (other than the conflicts of laws rules) of The Commonwealth of Massachusetts».\nThe bakery bakes rolls.\nThis Agreement is subject to the «laws of Ontario».',
    'This Agreement was made in «the State of New Jersey, and shall be construed under the laws of that State».\nThe bakery bakes rolls.\nThis Agreement is subject to the «laws of Ontario».',
    'Unless otherwise agreed to in writing by the parties, this Agreement is governed by the «laws of the Province of British Columbia» and the federal laws of Canada applicable therein.\nThe bakery bakes rolls.\nThis Agreement is governed by the «laws of France».',
    'The «laws of Scotland» govern this contract.\nThe rights of the parties are construed «under French law».',
    'This lease is governed by the «law of England and Wales».\nAny dispute about this lease is governed by the «law of Malta».',
  ],
  passes: [
    'This Agreement is governed by the law of Ireland.\nThe bakery bakes rolls.\nThis Agreement is governed by Irish law.',
    'The laws of Scotland govern this contract.\nThe bakery is a company that exists under French law.',
    'This Agreement is governed by the laws of Ontario and the federal laws of Canada applicable therein.\nThe bakery bakes rolls.\nThe parties submit to the laws of Ontario.',
    'This lease is governed by the law of England and Wales.\nIf the tenant moves to Malta, any dispute about this lease is governed by the law of Malta.',
  ],
})
