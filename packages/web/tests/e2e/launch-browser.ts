import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** No background traffic, and no sandbox where there is no user to drop to. */
function flags(): string[] {
  const root = process.getuid?.() === 0
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
  ]
}

/** `CHROMIUM_PATH`, or else the system's Chromium, or else the one from the package registry. */
async function executablePath(): Promise<string> {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH']
  const found = installed.map(which).find(Boolean)
  if (found) return found
  return await unpacked()
}

const ownFolder = fileURLToPath(new URL('../../../../.hora/chromium', import.meta.url))

/**
 * The bundled Chromium, unpacked within this checkout. By default the library uses the shared folder for temporary
 * files, where only the first user of the machine may run it.
 */
async function unpacked(): Promise<string> {
  mkdirSync(ownFolder, { recursive: true })
  const shared = process.env['TMPDIR']
  process.env['TMPDIR'] = ownFolder
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    return await bundled.executablePath()
  } finally {
    if (shared === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = shared
  }
}

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** The bundled Chromium is for Linux; other systems use Chrome at its usual place. */
async function whichBrowser(): Promise<LaunchOptions> {
  const isElsewhere = process.platform !== 'linux' && !process.env['CHROMIUM_PATH']
  return isElsewhere ? { channel: 'chrome' } : { executablePath: await executablePath() }
}

/** Unpacks the bundled Chromium if needed. It runs before the workers start, because two must not unpack at once. */
export async function prepareBrowser(): Promise<void> {
  await whichBrowser()
}

/** A headless Chromium, with additional flags for some tests. Close it when done. */
export async function launchBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ ...(await whichBrowser()), headless: true, args: [...flags(), ...moreFlags] })
}
