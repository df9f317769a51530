import { type BrowserContext, type DemoLogin, type Shipped, withShippedServer } from './shipped-server.ts'

export interface FirstLoadFigure {
  readonly page: string
  /** KiB of the scripts of a first visit, including words, as the server sends them to who accepts this coding. */
  readonly gzip: number
  readonly brotli: number
  /** KiB of the words among them, after gzip. */
  readonly words: number
  readonly goal: number
}

/**
 * The scripts that a browser fetches for a client's first visit to the booking page, and those among them that a
 * professional's first visit to the calendar fetches too. Their sizes are those of the bytes that the server sends.
 */
export async function benchFirstLoad(): Promise<readonly FirstLoadFigure[]> {
  return await withShippedServer(async (shipped) => {
    const { ada, noor } = shipped.logins
    const booking = await visit(shipped, noor, await shipped.bookingPath(noor))
    const calendar = await visit(shipped, ada, '/calendar')
    const shared = calendar.filter((path) => booking.includes(path))
    return [
      await weigh(shipped, 'of the booking page', booking, 172),
      await weigh(shipped, 'that signed-in pages share', shared, 172),
    ]
  })
}

/** The scripts of a first visit, in request order. */
async function visit(
  { browser, origin, signIn }: Shipped,
  login: DemoLogin,
  path: string,
): Promise<readonly string[]> {
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  await signIn(context, login)
  const page = await context.newPage()
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await context.close()
  return [...scripts]
}

async function weigh(
  { origin }: Shipped,
  page: string,
  scripts: readonly string[],
  goal: number,
): Promise<FirstLoadFigure> {
  const kibibytes = async (paths: readonly string[], coding: string) => {
    const lengths = await Promise.all(paths.map((path) => sentLength(origin + path, coding)))
    return lengths.reduce((sum, length) => sum + length, 0) / 1_024
  }
  const words = scripts.filter((path) => path.includes('/words-'))
  return {
    page,
    gzip: await kibibytes(scripts, 'gzip'),
    brotli: await kibibytes(scripts, 'br'),
    words: await kibibytes(words, 'gzip'),
    goal,
  }
}

/** The bytes of an answer's body on the network. */
async function sentLength(url: string, coding: string): Promise<number> {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': coding } })
  return Number(headers.get('content-length'))
}
