/** Asks axe-core what is wrong with a view. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from './browser'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Each violation as the rule, what it asks for, and the elements that break it. */
export const violationsOf = (view: View): Promise<readonly string[]> => view.evaluate(`(async () => {
  ${source}
  const { violations } = await (globalThis.axe ?? window.axe).run()
  return violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ html }) => html).join(' '))
})()`)
