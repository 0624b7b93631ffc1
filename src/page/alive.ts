import { browser } from '../browser'

/** False once the extension was updated or removed: a script of it in a page is then an orphan, and nobody answers it any more. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime.id)
  } catch {
    return false
  }
}
