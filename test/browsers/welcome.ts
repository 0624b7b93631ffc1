import type { Browser } from './browser'

/** Says in the first popup that opens that its reader has been told what Evenhand is. */
export const throughWelcome = (browser: Browser): Browser => ({
  ...browser,
  async clickIcon(tab) {
    const popup = await browser.clickIcon(tab)
    await popup.evaluate(begin)
    return popup
  },
})

/** Whether it will be shown, only the background knows; it is asked as the panel asks it. */
const begin = `(async () => {
  const { value } = await (globalThis.browser ?? chrome).runtime.sendMessage({ to: 'background', call: 'isNew', args: [] })
  while (value) {
    const button = document.querySelector('.welcome button')
    if (button) return button.click()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
})()`
