import type { Paper } from '../../handover/paper'
import { type Level, PaperSheet } from './paper-sheet'
import './paper-preview.css'

/** A paper as it will be, inside the panel. */
export const PaperPreview = ({ paper, level }: { readonly paper: Paper; readonly level: Exclude<Level, 1> }) => <div class="sheet"><PaperSheet paper={paper} level={level} /></div>
