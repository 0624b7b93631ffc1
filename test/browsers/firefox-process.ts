/** Starts Firefox on a profile and opens a WebDriver BiDi session with it. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type BiDi } from './bidi'
import { until } from './browser'

export type Running = {
  readonly bidi: BiDi
  /** The browsing context of the browser's own window. */
  readonly window: string
  readonly exited: Promise<unknown>
  quit(): Promise<void>
  /** SIGKILL. Resolves when it is gone. */
  kill(): Promise<void>
}

type Start = {
  readonly path: string
  readonly profile: string
  readonly headless: boolean
  readonly anyCertificate: boolean
  readonly proxy?: string
  /** Settings beside those of every test. */
  readonly more?: Readonly<Record<string, string>>
}

export async function startFirefox({ path, profile, headless, anyCertificate, proxy, more }: Start): Promise<Running> {
  const prefs = { ...quiet, ...(headless ? { 'ui.popup.disable_autohide': true } : {}), ...(anyCertificate ? unpinned : {}), ...(proxy === undefined ? {} : through(proxy)), ...more }
  writeFileSync(join(profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const child = spawn(path, [
    ...(headless ? ['--headless', '--width=1280', '--height=1000'] : []), '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access',
  ], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Without it a released Firefox does not heed the setting that keeps it from its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  })
  const exited = new Promise<unknown>(resolve => { child.once('exit', resolve).once('error', resolve) })

  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-20_000)
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text)
      if (found) resolve(found[1]!)
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`Firefox ended with ${code}: ${text}`)))
  })
  const bidi = await connect(`${url}/session`)
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  const window = await until('the first window', async () =>
    (await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0]?.context)

  return {
    bidi, window, exited,
    quit: async () => {
      await bidi.send('browser.close').catch(() => {})
      const impatience = setTimeout(() => child.kill('SIGKILL'), 5000)
      await exited
      clearTimeout(impatience)
      bidi.close()
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Keeps a fresh profile quiet: no updates, telemetry, portals, welcome pages or remote settings. */
const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.suggest.quicksuggest.sponsored': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'nimbus.rollouts.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  // A temporary add-on keeps its storage across a restart only when its address stays the same, which a signed one's does by itself.
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Whoever asks for a site's permission is told yes, as if the reader had clicked there: the question itself cannot be clicked by a test.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
}

/** Hosts that Firefox knows from the start take no exception for their certificates otherwise. */
const unpinned = { 'network.stricttransportsecurity.preloadlist': false, 'security.cert_pinning.enforcement_level': 0 }

function through(proxy: string) {
  const [host, port] = proxy.split(':')
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host!,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host!,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  }
}
