import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'

let running: Promise<Browser> | undefined

/** The browser of this worker, for journeys that need no flags of their own. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await running
  if (browser?.isConnected() !== true) running = launchBrowser()
  return (await running) as Browser
}

/** Closes what a file has opened, with its cookies and storage. */
export async function closeWindows(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}
