/** What keys do, in words. */
export type Key = readonly [keys: string, what: string]

/** In the panel. */
export const panelKeys: readonly Key[] = [
  ['j or ↓', 'next row'],
  ['k or ↑', 'previous row'],
  ['Enter', 'open the row and go to its words on the page'],
  ['Space', 'open or close the row'],
  ['r, a, n', 'a finding: raise it, accept it, not a problem here'],
  ['u', 'take back what you decided on a finding'],
  ['x', 'confirm a point of the checklist, or take it back'],
  ['Home, End', 'first row, last row'],
  ['?', 'these keys'],
]

/** What the manifest's commands do; the browser has their keys, and the reader may have changed them there. */
export const commandWords: Readonly<Record<string, string>> = {
  'next-finding': 'next finding on the page',
  'previous-finding': 'previous finding on the page',
  _execute_action: 'open Evenhand on this tab',
}
