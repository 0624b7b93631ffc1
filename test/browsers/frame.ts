/** Scripts for Firefox's documents outside the tabs, which WebDriver does not list. All are text, run in the browser's own window. */

/** An expression that evaluates `script` in the process of a browser element's document, whose window is `content` there. The value travels as JSON. */
export const inFrame = (browser: string, script: string) => `await new Promise((resolve, reject) => {
  const { messageManager } = ${browser}
  const name = 'evenhand:' + Math.random()
  messageManager.addMessageListener(name, function heard({ data }) {
    messageManager.removeMessageListener(name, heard)
    if (data.error) reject(new Error(data.error))
    else resolve(data.value === undefined ? undefined : JSON.parse(data.value))
  })
  const text = ${JSON.stringify(`(async () => (${script}))().then(value => sendAsyncMessage(NAME, { value: JSON.stringify(value) }), error => sendAsyncMessage(NAME, { error: String(error) }))`)}
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent('{ const NAME = ' + JSON.stringify(name) + ';' + text + '}'), false)
})`

/** Evaluates in the document's own realm, past a content security policy that forbids eval, as if a person had just clicked there. */
export const sandboxed = (expression: string) => `(() => {
  content.document.notifyUserGestureActivation()
  const hand = content.windowUtils.setHandlingUserInput(true)
  try {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content })
    return Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox).then(value => value === undefined ? undefined : JSON.parse(value))
  } finally {
    hand.destruct()
  }
})()`

/** A PNG in base64 of what a browser element shows. */
export const pictureOf = (browser: string) => `await (async () => {
  const { width, height } = ${browser}.getBoundingClientRect()
  const image = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]
})()`
