import type { Browser } from './browser'

/** One step that needs the background, and then the background is stopped. */
export async function stoppedAfter<T>(browser: Browser, step: () => Promise<T>): Promise<T> {
  const result = await step()
  await browser.stopBackground()
  return result
}
