/** A portal of a supplier that nobody knows: a contract in a pane of its own, what it belongs to on the left, and a button to sign. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../browsers/build'

const sample = readFileSync(join(root, 'assets/samples/saas-agreement.html'), 'utf8')
const article = /<article>[\s\S]*<\/article>/.exec(sample)![0]

export const portalPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Subscription Services Agreement</title><style>
  * { box-sizing: border-box }
  body { margin: 0; height: 100vh; display: grid; grid-template: 56px 1fr 64px / 240px 1fr; background: #eef0f2; color: #22282e; font: 14px/1.5 system-ui, sans-serif }
  body > header { grid-column: 1 / 3; display: flex; align-items: center; gap: 12px; padding: 0 24px; background: #24384a; color: #fff; font-weight: 600 }
  body > header i { width: 22px; height: 22px; border-radius: 6px; background: #8fb7c9 }
  body > header span { margin-left: auto; font-weight: 400; opacity: .8 }
  nav { grid-row: 2 / 4; padding: 24px 16px; background: #fff; border-right: 1px solid #dde1e5 }
  nav h2 { margin: 0 8px 8px; color: #6a737c; font-size: 12px; font-weight: 600 }
  nav a { display: block; padding: 7px 8px; border-radius: 6px; color: inherit; text-decoration: none }
  nav a[aria-current] { background: #e8eef2; font-weight: 600 }
  nav a + h2 { margin-top: 24px }
  main { overflow: auto; padding: 28px 40px }
  article { max-width: 720px; margin: 0 auto; padding: 44px 56px; background: #fff; border: 1px solid #dde1e5; border-radius: 4px; font: 16px/1.65 Georgia, "Liberation Serif", serif }
  article h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.3 } article h2 { margin: 28px 0 8px; font-size: 17px }
  footer { display: flex; align-items: center; justify-content: flex-end; gap: 12px; padding: 0 40px; background: #fff; border-top: 1px solid #dde1e5 }
  footer p { margin: 0 auto 0 0; color: #6a737c }
  footer button { padding: 8px 18px; border: 1px solid #c8ced4; border-radius: 6px; background: #fff; color: inherit; font: inherit }
  footer button:last-child { border-color: #24384a; background: #24384a; color: #fff }
</style></head><body>
<header><i></i>Osterleigh Contracts<span>Brackmoor Homeware</span></header>
<nav><h2>To sign</h2><a href="#" aria-current="page">Subscription agreement</a><a href="#">Data processing</a><h2>Signed</h2><a href="#">Pilot order</a><a href="#">Confidentiality</a></nav>
<main>${article}</main>
<footer><p>Waiting for your signature</p><button>Decline</button><button>Sign</button></footer>
</body></html>`
