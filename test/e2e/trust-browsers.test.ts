/** What is built runs in the oldest browsers that the manifest allows, as far as MDN's compatibility data can tell. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../manifest.json'
import { root } from '../browsers/build'
import { newer, type Oldest } from '../release/newer'
import { placesIn, scriptsOf } from '../release/scripts'

const oldest = {
  chrome: { browser: 'chrome', version: Number.parseFloat(manifest.minimum_chrome_version) },
  firefox: { browser: 'firefox', version: Number.parseFloat(manifest.browser_specific_settings.gecko.strict_min_version) },
} as const satisfies Record<string, Oldest>

/** What is newer, or newer by its name alone, and why it may stay: in a package, or in a file or folder of ours. */
const known: readonly { readonly feature: string; readonly of: string; readonly why: string }[] = [
  { feature: 'URL.parse', of: 'pdfjs-dist', why: 'its legacy build brings it along' },
  { feature: 'Promise.try', of: 'pdfjs-dist', why: 'its legacy build brings it along' },
  { feature: 'Uint8Array.fromBase64', of: 'pdfjs-dist', why: 'it asks first' },
  { feature: 'MLContext.prototype.dispatch', of: 'pdfjs-dist', why: 'its own events' },
  { feature: 'Notification.prototype.actions', of: 'pdfjs-dist', why: 'what a form’s field does' },
  { feature: 'XRWebGLLayer.prototype.getViewport', of: 'pdfjs-dist', why: 'a page’s own measures' },
  { feature: 'setImmediate', of: 'jszip', why: 'it asks first' },
  { feature: 'Performance.prototype.memory', of: 'pdfjs-dist', why: 'the memory of a decoder, called so' },
  ...['globalThis.Temporal', 'Temporal.prototype.Instant', 'Temporal.prototype.PlainDateTime', 'Temporal.prototype.PlainDate', 'Temporal.prototype.PlainMonthDay', 'Temporal.prototype.PlainTime', 'Temporal.prototype.PlainYearMonth']
    .map(feature => ({ feature, of: 'pdfjs-dist', why: 'it asks first' })),
  { feature: 'Element.prototype.moveBefore', of: 'preact', why: 'it asks first, and inserts where there is no moving' },
  { feature: 'AbortSignal.timeout', of: 'src/page/surfaces/google-docs/export.ts', why: 'it ends a download in older ones too, under another error’s name' },
  { feature: 'ViewTimeline.prototype.subject', of: 'src/engine/rules/lia/exclusion.ts', why: 'a group of a pattern, called so' },
  { feature: 'LayoutShift.prototype.sources', of: 'src/page/card/view.ts', why: 'a finding’s sources' },
  { feature: 'LayoutShift.prototype.sources', of: 'src/panel/findings/opened.tsx', why: 'a finding’s sources' },
  { feature: 'SVGTextPathElement.prototype.side', of: 'src/panel/', why: 'the reader’s side' },
  { feature: 'CSSStyleDeclaration.prototype.rule', of: 'src/panel/', why: 'a finding’s rule' },
  { feature: 'HTMLGeolocationElement.prototype.watch', of: 'src/panel/', why: 'a notebook’s own' },
]

test.each(['chrome', 'firefox'] as const)('%s: nothing newer than the oldest version of the manifest', target => {
  const scripts = scriptsOf(join(root, 'dist', target))
  expect(scripts.length).toBeGreaterThan(10)
  const found = scripts.flatMap(script => placesIn(script, code => newer(code, oldest[target])))
  const told = found.filter(({ feature, from }) => !known.some(each => each.feature === feature && (from.package === each.of || from.package === undefined && (from.file === each.of || each.of.endsWith('/') && from.file.startsWith(each.of)))))
  expect([...new Set(told.map(({ feature, from }) => `${feature} in ${from.package ?? ''} ${from.file}:${from.line}`))]).toEqual([])
})
