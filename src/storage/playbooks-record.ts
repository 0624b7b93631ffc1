/** The reader's playbooks, as they are stored. Pure. */
import * as v from 'valibot'
import type { Shape } from './shape'

/** By the name that a playbook gives itself. */
export type Playbooks = Readonly<Record<string, { readonly yaml: string; /** When it was last written, ISO 8601. */ readonly at: string }>>

export const playbooksKey = 'playbooks'

export const playbooksShape: Shape<Playbooks> = {
  steps: [],
  schema: v.record(v.string(), v.strictObject({ yaml: v.pipe(v.string(), v.maxLength(100_000)), at: v.string() })),
}
