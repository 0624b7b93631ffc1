/** Tells the server of edits a little after they were made, so that an export comes after the page. */
import { asText } from '../written'
import { textsOf, type Desk } from './desk'

let waiting: ReturnType<typeof setTimeout> | undefined

export function save(desk: Desk): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const texts = Object.fromEntries([...textsOf(desk)].map(([id, model]) => [id, asText([model])]))
    void fetch(location.pathname.replace(/[^/]*$/, 'save'), { method: 'POST', body: JSON.stringify(texts) })
  }, 300)
}
