import { openReader } from '../file-transfer/open-reader'
import { say } from '../words/say'

/** Leads to the reader page, where a file can be dropped, chosen or pasted: a popup would close under the browser's own window for choosing one. */
export const OpenFile = ({ class: looks }: { readonly class: string }) =>
  <button type="button" class={looks} onClick={() => void openReader()}>{say('Open a file')}</button>
