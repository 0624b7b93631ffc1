/** Answers "Which side are you?" in the panel, again where it was answered before. */
import { until, type View } from './browser'
import { click, seen } from './roles'
import { reviewIn } from './state'

export async function chooseSide(view: View, role: string): Promise<void> {
  const asked = async () => (await seen(view, 'radio', '')).length > 0
  const answered = async () => (await seen(view, 'button', /^your side/i)).length > 0
  await until('the question of the side', async () => (await asked()) || answered())
  if (!(await asked())) await click(view, 'button', /^your side/i)
  await click(view, 'radio', new RegExp(`^${role}\\b`))
  await until(`the side of the ${role}`, async () => (await reviewIn(view)).review.side === role)
}
