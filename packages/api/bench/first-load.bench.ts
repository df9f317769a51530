import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { launchBrowser } from '../../web/tests/e2e/launch-browser.ts'
import { type DemoLogin, demoLogins } from '../src/seed/demo-logins.ts'
import { bundle, firstAnswer, freePort, startProcess } from './start-process.ts'

export interface FirstLoadFigure {
  readonly page: string
  /** KiB of the scripts of a first visit, including words, after gzip and after brotli. */
  readonly gzip: number
  readonly brotli: number
  /** KiB of the words among them, after gzip. */
  readonly words: number
  readonly goal: number
}

type Browser = Awaited<ReturnType<typeof launchBrowser>>

const webRoot = join(import.meta.dirname, '../../web/dist')
const [ada, noor] = demoLogins

/**
 * The scripts that a browser fetches for a client's first visit to the booking page, and those among them that a
 * professional's first visit to the calendar fetches too. It uses the built website, the built server and demo people.
 */
export async function benchFirstLoad(): Promise<readonly FirstLoadFigure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hora-bench-'))
  const port = await freePort()
  const env = { PORT: String(port), HORA_DATA_DIR: dataDir, HORA_DEMO: 'on', LOG_LEVEL: 'error' }
  try {
    await using _server = startProcess([bundle], env)
    const origin = `http://localhost:${port}`
    await firstAnswer(origin)
    const browser = await launchBrowser()
    try {
      return await visitBoth(browser, origin)
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function visitBoth(browser: Browser, origin: string): Promise<readonly FirstLoadFigure[]> {
  const booking = await visit(browser, origin, noor, bookingPath)
  const calendar = await visit(browser, origin, ada, async () => '/calendar')
  const shared = calendar.filter((path) => booking.includes(path))
  return [weigh('of the booking page', booking, 172), weigh('that signed-in pages share', shared, 172)]
}

/** Queries the graph as the signed-in account. */
type Ask = (query: string, variables?: object) => Promise<unknown>

/** The scripts of a first visit, in request order. */
async function visit(
  browser: Browser,
  origin: string,
  { email, password }: DemoLogin,
  pathOf: (ask: Ask) => Promise<string>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Paris' })
  const ask: Ask = async (query, variables = {}) => {
    const answer = await context.request.post(`${origin}/graphql`, {
      headers: { origin },
      data: { query, variables },
    })
    return await answer.json()
  }
  const input = { email, password }
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input })
  const page = await context.newPage()
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(origin + (await pathOf(ask)), { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await context.close()
  return [...scripts]
}

async function bookingPath(ask: Ask): Promise<string> {
  const answer = await ask(
    '{ professionals(first: 5) { edges { node { handle services(first: 5) { edges { node { id } } } } } } }',
  )
  const found = /"handle":"([^"]+)".*?"id":"([^"]+)"/.exec(JSON.stringify(answer))
  if (found === null) throw new Error(`There is no service to book: ${JSON.stringify(answer)}`)
  return `/p/${found[1]}/book/${found[2]}`
}

function weigh(page: string, scripts: readonly string[], goal: number): FirstLoadFigure {
  const isWords = (path: string) => path.includes('/words-')
  const files = (paths: readonly string[]) => paths.map((path) => readFileSync(join(webRoot, path)))
  const kibibytes = (compressed: readonly Buffer[]) =>
    compressed.reduce((sum, { length }) => sum + length, 0) / 1_024
  const code = files(scripts)
  return {
    page,
    gzip: kibibytes(code.map((file) => gzipSync(file, { level: 9 }))),
    brotli: kibibytes(code.map((file) => brotliCompressSync(file))),
    words: kibibytes(files(scripts.filter(isWords)).map((file) => gzipSync(file, { level: 9 }))),
    goal,
  }
}
