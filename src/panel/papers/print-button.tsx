import { useActions } from '../actions'
import { kinds, type PaperKind } from './kinds'
import { openPrint } from './print-address'

export function PrintButton({ tab, what }: { readonly tab: number; readonly what: PaperKind }) {
  const { say } = useActions()
  const print = () => openPrint(tab, what).catch(() => say('The browser did not open the page to print. Save it as a web page, and print that.'))
  return <button type="button" class="button" aria-label={`Print: ${kinds[what].title}`} onClick={() => void print()}>Print</button>
}
