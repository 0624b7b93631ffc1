import { useActions } from '../actions'
import { kinds, type PaperKind } from './kinds'
import { openPrint } from './print-address'
import { say } from '../../words/say'

export function PrintButton({ tab, what }: { readonly tab: number; readonly what: PaperKind }) {
  const { remark } = useActions()
  const print = () => openPrint(tab, what).catch(() => remark(say('The browser did not open the page to print. Save it as a web page, and print that.')))
  return <button type="button" class="button" aria-label={say('Print: {1}', kinds[what].title)} onClick={() => void print()}>{say('Print')}</button>
}
