import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { median } from './http-load.ts'
import { type DemoLogin, withShippedServer } from './shipped-server.ts'

export interface FirstPaintFigure {
  readonly page: string
  /** Milliseconds from the request until something is painted. */
  readonly paintMs: number
  /** Milliseconds until the main action of the page can be pressed. */
  readonly usableMs: number
  /** KiB that went over the network until then, with headers, fonts and data. */
  readonly kibibytes: number
  /** How much the layout has jumped by itself (CLS). */
  readonly shift: number
  readonly goal: { readonly paintMs: number; readonly usableMs: number; readonly kibibytes: number | null }
}

interface Visited {
  readonly page: string
  readonly path: string
  readonly login: DemoLogin | null
  /** The element that can be pressed once the page is usable, as a CSS selector. */
  readonly action: string
  readonly goal: FirstPaintFigure['goal']
}

type Measured = Pick<FirstPaintFigure, 'paintMs' | 'usableMs' | 'kibibytes' | 'shift'>

/** A phone on a slow network: Lighthouse's "slow 4G" and a processor that is four times slower than this one. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const bytesPerSecond = 1_600_000 / 8
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: 750_000 / 8,
}
const slowerProcessor = 4

/**
 * First visits with an empty cache, on the server as `npm start` serves it. A page is usable when its main action is on
 * screen, enabled, and React or the browser itself would react to a press.
 */
export async function benchFirstPaint(rounds = 5): Promise<readonly FirstPaintFigure[]> {
  return await withShippedServer(async ({ browser, origin, signIn, bookingPath, logins: { ada, noor } }) => {
    const visits: readonly Visited[] = [
      {
        page: 'landing page',
        path: '/',
        login: null,
        action: 'main a[href="/sign-up"]',
        goal: { paintMs: 1_000, usableMs: 2_000, kibibytes: null },
      },
      {
        page: 'booking page',
        path: await bookingPath(noor),
        login: noor,
        action: '[data-start]:not(:disabled), main ul button:not(:disabled)',
        goal: { paintMs: 1_000, usableMs: 3_000, kibibytes: 330 },
      },
      {
        page: 'calendar',
        path: '/calendar',
        login: ada,
        action: '.hora-calendar',
        goal: { paintMs: 1_000, usableMs: 4_000, kibibytes: null },
      },
    ]
    const figures: FirstPaintFigure[] = []
    for (const visit of visits) {
      const measured: Measured[] = []
      for (let round = 0; round < rounds; round++) {
        await using context = await browser.newContext({
          ...phone,
          locale: 'en-GB',
          timezoneId: 'Europe/Paris',
        })
        if (visit.login !== null) await signIn(context, visit.login)
        measured.push(await measure(context, origin + visit.path, visit.action))
      }
      figures.push({ page: visit.page, goal: visit.goal, ...medians(measured) })
    }
    return figures
  })
}

function medians(measured: readonly Measured[]): Measured {
  const of = (name: keyof Measured) => median(measured.map((each) => each[name]))
  return { paintMs: of('paintMs'), usableMs: of('usableMs'), kibibytes: of('kibibytes'), shift: of('shift') }
}

async function measure(context: BrowserContext, url: string, action: string): Promise<Measured> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const received = await slowDown(session)
  await page.addInitScript(watch, action)
  await page.goto(url, { waitUntil: 'commit' })
  const { usableMs, paintMs } = await whenUsable(page)
  const kibibytes = received() / 1_024
  await page.waitForTimeout(1_500)
  const shift = await page.evaluate(() => window.horaBench?.shift ?? 0)
  return { paintMs, usableMs, kibibytes, shift }
}

/** Throttles a page, and counts the bytes that it receives. */
async function slowDown(session: CDPSession): Promise<() => number> {
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  return () => bytes
}

interface Watched {
  usableMs: number | null
  shift: number
}

declare global {
  interface Window {
    horaBench?: Watched
  }
}

/** Runs in the page, before everything else. It looks once for each frame. */
function watch(action: string): void {
  const watched: Watched = { usableMs: null, shift: 0 }
  window.horaBench = watched
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) watched.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const isPressable = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    const isLive =
      element instanceof HTMLAnchorElement || Object.keys(element).some((key) => key.startsWith('__react'))
    return width > 0 && height > 0 && isLive
  }
  const look = () => {
    if ([...document.querySelectorAll(action)].some(isPressable)) watched.usableMs = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function whenUsable(page: Page): Promise<{ usableMs: number; paintMs: number }> {
  const usable = await page.waitForFunction(() => window.horaBench?.usableMs, null, {
    timeout: 60_000,
    polling: 50,
  })
  const paintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  )
  return { usableMs: (await usable.jsonValue()) ?? Number.POSITIVE_INFINITY, paintMs }
}
