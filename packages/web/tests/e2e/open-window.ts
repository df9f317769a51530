import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { scaledTime } from './scaled-time.ts'

/** A person's browser window: its page, and everything its browser reported. */
export type Window = { page: Page; context: BrowserContext; browserErrors: string[] }

/**
 * A window with its own browser profile, in British English. It records console errors and warnings, crashes, and
 * violations of the content policy. A journey ends by expecting none.
 */
export async function openWindow(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 860 },
    ...options,
  })
  context.setDefaultTimeout(scaledTime(20_000))
  const browserErrors: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.violatedDirective} refuses ${event.blockedURI}`)
    })
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) browserErrors.push(message.text())
  })
  context.on('weberror', (error) => browserErrors.push(error.error().message))
  return { page: await context.newPage(), context, browserErrors }
}
