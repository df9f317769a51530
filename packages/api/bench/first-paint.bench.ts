import { join } from 'node:path'
import { median } from './http-load.ts'
import { type BrowserContext, type DemoLogin, withShippedServer } from './shipped-server.ts'

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
 * screen and a press has an effect: on the landing page the link to sign up, on the booking page a time, on the calendar
 * the grid with its hours.
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
        action: 'main ul button:not(:disabled)',
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
  const received = await slowDown(await context.newCDPSession(page))
  await page.addInitScript({ content: `window.horaAction = ${JSON.stringify(action)}` })
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-page.js') })
  await page.goto(url, { waitUntil: 'commit' })
  const usableMs = await whenUsable(page)
  const kibibytes = received() / 1_024
  await page.waitForTimeout(1_500)
  const paintMs = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
  const shift = await page.evaluate('window.horaBench.shift')
  return {
    paintMs: Number(paintMs),
    usableMs,
    kibibytes,
    shift: Number(shift),
  }
}

/** The moment that `watch-page.js` noted. The content policy allows no function from outside that waits in the page. */
async function whenUsable(page: Page): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < 60_000) {
    const noted = Number(await page.evaluate('window.horaBench?.usableMs ?? 0'))
    if (noted > 0) return noted
    await page.waitForTimeout(50)
  }
  throw new Error(`This page does not become usable: ${page.url()}`)
}

type Page = Awaited<ReturnType<BrowserContext['newPage']>>
type Session = Awaited<ReturnType<BrowserContext['newCDPSession']>>

/** Throttles a page, and counts the bytes that it receives. */
async function slowDown(session: Session): Promise<() => number> {
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.dataReceived', (data: { readonly encodedDataLength: number }) => {
    bytes += data.encodedDataLength
  })
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  return () => bytes
}
