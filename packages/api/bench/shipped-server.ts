import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../../web/tests/e2e/launch-browser.ts'
import { type DemoLogin, demoLogins } from '../src/seed/demo-logins.ts'
import { bundle, firstAnswer, freePort, startProcess } from './start-process.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
export type BrowserContext = Awaited<ReturnType<Browser['newContext']>>

export type { DemoLogin } from '../src/seed/demo-logins.ts'

/** The program that `npm start` runs, with its demo people, and a browser. */
export interface Shipped {
  readonly browser: Browser
  readonly origin: string
  readonly logins: { readonly ada: DemoLogin; readonly noor: DemoLogin }
  /** Signs a browser in. */
  readonly signIn: (context: BrowserContext, login: DemoLogin) => Promise<void>
  /** The path of a booking page that a client can open. */
  readonly bookingPath: (client: DemoLogin) => Promise<string>
}

/** A first start makes a database and its demo people, which takes minutes on a busy machine. */
const startLimitMs = 180_000

/** Runs something with the shipped server, in a new folder of data. */
export async function withShippedServer<T>(use: (shipped: Shipped) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hora-bench-'))
  const port = await freePort()
  const env = { PORT: String(port), HORA_DATA_DIR: dataDir, HORA_DEMO: 'on', LOG_LEVEL: 'error' }
  try {
    await using _server = startProcess([bundle], env)
    const origin = `http://localhost:${port}`
    await firstAnswer(origin, startLimitMs)
    const browser = await launchBrowser()
    try {
      const [ada, noor] = demoLogins
      const signIn: Shipped['signIn'] = async (context, { email, password }) => {
        const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }'
        await ask(context, origin, document, { input: { email, password } })
      }
      const bookingPath = async (client: DemoLogin) => await findService(browser, origin, signIn, client)
      return await use({ browser, origin, logins: { ada, noor }, signIn, bookingPath })
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function ask(
  context: BrowserContext,
  origin: string,
  query: string,
  variables: object,
): Promise<unknown> {
  const answer = await context.request.post(`${origin}/graphql`, {
    headers: { origin },
    data: { query, variables },
  })
  return await answer.json()
}

async function findService(
  browser: Browser,
  origin: string,
  signIn: Shipped['signIn'],
  client: DemoLogin,
): Promise<string> {
  await using context = await browser.newContext()
  await signIn(context, client)
  const document =
    '{ professionals(first: 5) { edges { node { handle services(first: 5) { edges { node { id } } } } } } }'
  const answer = JSON.stringify(await ask(context, origin, document, {}))
  const found = /"handle":"([^"]+)".*?"id":"([^"]+)"/.exec(answer)
  if (found === null) throw new Error(`There is no service to book: ${answer}`)
  return `/p/${found[1]}/book/${found[2]}`
}
