/** Starts the panel. Which of the two pages this is stands on its root element. */
import { render } from 'preact'
import { Panel } from './panel'

const shownAs = document.documentElement.classList.contains('popup') ? 'popup' : 'beside'
render(<Panel shownAs={shownAs} />, document.getElementById('panel')!)
