import type { Paper } from '../../handover/paper'
import { PaperSheet } from './paper-sheet'
import './paper-preview.css'

/** A paper as it will be, inside the panel. */
export const PaperPreview = ({ paper }: { readonly paper: Paper }) => <div class="sheet"><PaperSheet paper={paper} isPreview /></div>
