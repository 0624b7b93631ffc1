/** What keys do, in words. */
import { say } from './say'
export type Key = readonly [keys: string, what: string]

/** In the panel. */
export const panelKeys: readonly Key[] = [
  [say('j or ↓'), say('next row')],
  [say('k or ↑'), say('previous row')],
  ['Enter', say('open the row and go to its words on the page')],
  [say('Space'), say('open or close the row')],
  ['r, a, n', say('a finding: raise it, accept it, not a problem here')],
  ['u', say('take back what you decided on a finding')],
  ['x', say('confirm a point of the checklist, or take it back')],
  [say('Home, End'), say('first row, last row')],
  ['?', say('these keys')],
]

/** What the manifest's commands do; the browser has their keys, and the reader may have changed them there. */
export const commandWords: Readonly<Record<string, string>> = {
  'next-finding': say('next finding on the page'),
  'previous-finding': say('previous finding on the page'),
  _execute_action: say('open Evenhand on this tab'),
}
