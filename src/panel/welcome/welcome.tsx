/** What Evenhand is, on one screen, for whoever opens it for the first time. */
import './welcome.css'
import { OpenFile } from '../open-file'
import { say } from '../../words/say'

export const Welcome = ({ onDone }: { readonly onDone: () => void }) => (
  <section class="welcome" aria-labelledby="welcome">
    <h1 id="welcome">{say('Evenhand reads the contract with you')}</h1>
    <p>{say('It marks what is unclear or one-sided, says why, and gives you a question to send. It goes by rules, so it can miss things and be wrong: you decide what matters.')}</p>
    <ol>
      <li><b>{say('Open a contract and click the Evenhand icon.')}</b> {say('No page is read before you ask for it.')}</li>
      <li><b>{say('Say which side you are on.')}</b> {say('Everything turns with it.')}</li>
      <li><b>{say('Point at a mark on the page, or open a finding here.')}</b> {say('Then confirm the checklist, point by point, before you sign.')}</li>
    </ol>
    <p class="promise"><b>{say('Nothing leaves your browser.')}</b> {say('There is no account and no server. What you write and decide stays here, and the page never sees it.')}</p>
    <div class="begin"><button type="button" class="button primary" onClick={onDone}>{say('Begin')}</button><OpenFile class="link" /></div>
  </section>
)
