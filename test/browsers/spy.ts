/** Runs in the page: everything that a nosy page could write down about what happens in it. */
export function spy(): void {
  const heard: unknown[] = []
  Object.assign(globalThis, { heard })
  addEventListener('message', event => heard.push(['message', event.data]), true)
  const listen = (owner: object, name: string, note: (args: readonly unknown[]) => unknown) => {
    const original = Reflect.get(owner, name) as (...args: readonly unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...args: readonly unknown[]) {
      heard.push([name, note(args)])
      return Reflect.apply(original, this, args)
    })
  }
  listen(EventTarget.prototype, 'dispatchEvent', ([event]) => [(event as Event).type, (event as CustomEvent).detail])
  listen(Element.prototype, 'attachShadow', ([options]) => options)
  listen(Storage.prototype, 'setItem', args => args)
  listen(globalThis, 'postMessage', args => args)
  new MutationObserver(changes => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      heard.push([type, attributeName, target.nodeName, [...addedNodes].map(node => (node instanceof Element ? node.outerHTML : node.nodeValue))])
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
