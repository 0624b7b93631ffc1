import { expect, test } from 'vitest'
import { refusal, unreadable } from '../../../src/background/page/refusal'

const chromeNoGrant = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'
const firefox = 'Missing host permission for the tab'

test.each([
  ['a browser page in Chromium', 'Cannot access a chrome:// URL', 'chrome://settings/', 'The browser does not let extensions read this page.'],
  ['a browser page in Firefox that ran nothing', 'This page cannot be scripted.', undefined, 'The browser does not let extensions read this page.'],
  ['another extension’s page', 'Cannot access a chrome-extension:// URL of different extension', undefined, 'The browser does not let extensions read this page.'],
  ['a browser page in Firefox', firefox, 'about:config', 'The browser does not let extensions read this page.'],
  ['Chromium’s store', 'The extensions gallery cannot be scripted.', undefined, 'The browser does not let extensions read the pages of an extension store.'],
  ['Firefox’s store', firefox, 'https://addons.mozilla.org/en-GB/firefox/', 'The browser does not let extensions read the pages of an extension store.'],
  ['a PDF in Firefox', firefox, 'https://portal.example/lease.PDF?x=1', 'The browser does not let extensions read what this tab shows.'],
  ['Mozilla’s own sites', firefox, 'https://support.mozilla.org/en-GB/', 'The browser does not let extensions read this page.'],
  ['no click yet, in Chromium', chromeNoGrant, undefined, 'Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.'],
  ['no click yet, in Chromium, with the address in the message', 'Cannot access contents of url "https://portal.example/". Extension manifest must request permission to access this host.', undefined, 'Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.'],
  ['no click yet, in Firefox', firefox, undefined, 'Click Evenhand’s icon on this tab first, so that it may read it. If you did, save what the tab shows, and open it here.'],
  ['a file on this computer', 'Cannot access contents of url "file:///home/ann/lease.html". Extension manifest must request permission to access this host.', 'file:///home/ann/lease.html',
    'The browser lets extensions read files on your computer only when you allow it: switch on “Allow access to file URLs” in Evenhand’s settings in the browser. Or open the file here.'],
  ['a page that did not load', 'Frame with ID 0 is showing error page', 'https://portal.example/', 'This page did not load, so there is nothing to read.'],
  ['an administrator’s rule', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'https://portal.example/', 'Whoever looks after this browser keeps extensions away from this page.'],
  ['a closed tab', 'No tab with id: 7', undefined, 'This tab is closed.'],
  ['a closed tab in Firefox', 'Invalid tab ID: 7', undefined, 'This tab is closed.'],
])('%s', (_, message, address, say) => {
  expect(refusal(message, address)).toBe(say)
})

test('spreadsheets and slides draw their text, documents are read, and published pages are pages', () => {
  expect(unreadable('https://docs.google.com/spreadsheets/d/1AbC/edit?gid=0')).toContain('spreadsheets and slides')
  expect(unreadable('https://docs.google.com/presentation/u/1/d/1AbC/edit')).toContain('spreadsheets and slides')
  for (const page of ['document/d/1AbC/edit?tab=t.0', 'document/d/1AbC', 'document/d/1AbC/mobilebasic', 'document/d/e/2PAC/pub', 'presentation/d/e/2PAC/pub']) expect(unreadable(`https://docs.google.com/${page}`)).toBeUndefined()
  expect(unreadable('https://portal.example/spreadsheets/d/1AbC/edit')).toBeUndefined()
  expect(unreadable(undefined)).toBeUndefined()
})
