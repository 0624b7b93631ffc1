/** In place of src/browser: a background that answers what a test says. It stands apart, so that what is tested can be loaded with it. */
type Reply = { readonly value?: unknown; readonly error?: string }
type Stored = { calls: unknown[][]; replies: Record<string, Reply | ((...args: never[]) => Reply)> }

/** What was asked of the background, and what it answers; nothing for a call that is not named. */
export const stored: Stored = { calls: [], replies: {} }

export const browser = {
  runtime: {
    getManifest: () => ({ version: '0.1.0' }),
    async sendMessage({ call, args }: { call: string; args: unknown[] }) {
      stored.calls.push([call, ...args])
      const reply = stored.replies[call]
      return typeof reply === 'function' ? reply(...args as never[]) : reply ?? {}
    },
  },
  commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+E', description: '' }, { name: 'next-finding', shortcut: '', description: 'Next finding on the page' }] },
}
