import { render } from 'preact'
import { Reader } from './reader'

render(<Reader />, document.getElementById('reader')!)
