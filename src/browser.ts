/** The one door to the browser's own functions. Everything else imports from here. */
export { default as browser } from 'webextension-polyfill'
