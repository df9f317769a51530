import { resolve } from 'node:path'
import { err, ok, type Result } from '#kernel/result.ts'

/** One variable of the environment: what it means to people, and how its text is read. */
export interface Variable<T> {
  readonly meaning: string
  /** As shown in the README; null when there is none. */
  readonly default: string | null
  /** Throws a phrase that goes on after the name: "must be …". `text` is null when it is not set. */
  readonly read: (text: string | null) => T
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** Every variable Hora reads. The README's table is made from this list. */
export const variables = {
  PORT: whole('The port of the website and the API.', 4000, 0, 65_535),
  HOST: text('The address to listen on; 0.0.0.0 for every interface.', 'localhost'),
  PUBLIC_URL: optional(
    'The origin people type, without path: links in mails, and the only origin that may use a login. Default: `http://localhost:<PORT>`.',
    origin,
  ),
  HORA_DATA_DIR: text('Where the embedded database and uploaded files live.', '.hora/data'),
  DATABASE_URL: optional(
    'A PostgreSQL 15 or newer instead of the embedded one, e.g. `postgres://user:secret@host/hora`.',
    url('postgres:', 'postgresql:'),
  ),
  SMTP_URL: optional(
    'A mail server, e.g. `smtps://user:secret@mail.example.org`. Without it mail stays in the local inbox page.',
    url('smtp:', 'smtps:'),
  ),
  MAIL_FROM: text('The sender of mails.', 'Hora <hora@localhost>'),
  MINIMUM_AGE: whole('How old people must be to open an account.', 16, 0, 120),
  LOG_LEVEL: optional(
    'How much is logged: debug, info, warn, error or silent. `info` has a line for each request, `debug` also those for files and the messages of errors, which may quote data. Default: warn while PUBLIC_URL is on this machine, else info.',
    oneOf(logLevels),
  ),
  TRUST_PROXY: optional(
    'How many proxies stand in front and may say who asks (X-Forwarded-For). Without it nobody may.',
    wholeBetween(1, 10),
  ),
  HORA_WORKER: choice(
    'Whether `npm start` runs background tasks too; `off` when workers run apart.',
    ['on', 'off'],
    'on',
  ),
  HORA_DEV_TOOLS: optional(
    'Sandbox, GraphiQL and the mail inbox page: `on` or `off`. Default: on while PUBLIC_URL is on this machine.',
    oneOf(['on', 'off']),
  ),
  HORA_ADHOC_DOCUMENTS: optional(
    'Whether clients may send documents of their own, not only those the website was built with: `on` or `off`. Default: as HORA_DEV_TOOLS.',
    oneOf(['on', 'off']),
  ),
  HORA_DEMO: optional(
    'Whether demo people are made on the first run: `on` or `off`. Their passwords are public. Default: on with the embedded database while PUBLIC_URL is on this machine.',
    oneOf(['on', 'off']),
  ),
} as const

type Values = { readonly [N in keyof typeof variables]: ReturnType<(typeof variables)[N]['read']> }

/** What the environment says, complete and checked. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly minimumAge: number
  readonly logLevel: (typeof logLevels)[number]
  readonly trustProxy: number | null
  readonly worker: boolean
  readonly devTools: boolean
  readonly adHocDocuments: boolean
  readonly demo: boolean
}

/** Reads the environment. Every problem is reported at once, each as a sentence that names its variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Result<Env, readonly string[]> {
  const problems: string[] = []
  const entries = Object.entries(variables).map(([name, { read }]) => {
    try {
      return [name, read(source[name]?.trim() || null)]
    } catch (problem) {
      problems.push(`${name} ${problem instanceof Error ? problem.message : 'cannot be read'}.`)
      return [name, null]
    }
  })
  return problems.length > 0 ? err(problems) : ok(settle(Object.fromEntries(entries) as Values))
}

function settle(values: Values): Env {
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(publicUrl).hostname)
  const devTools = isOn(values.HORA_DEV_TOOLS, isLocal)
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl,
    dataDir: resolve(values.HORA_DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    minimumAge: values.MINIMUM_AGE,
    logLevel: values.LOG_LEVEL ?? (isLocal ? 'warn' : 'info'),
    trustProxy: values.TRUST_PROXY,
    worker: values.HORA_WORKER === 'on',
    devTools,
    adHocDocuments: isOn(values.HORA_ADHOC_DOCUMENTS, devTools),
    demo: isOn(values.HORA_DEMO, isLocal && values.DATABASE_URL === null),
  }
}

function isOn(choice: 'on' | 'off' | null, otherwise: boolean): boolean {
  return choice === null ? otherwise : choice === 'on'
}

function text(meaning: string, fallback: string): Variable<string> {
  return { meaning, default: fallback, read: (given) => given ?? fallback }
}

function whole(meaning: string, fallback: number, least: number, most: number): Variable<number> {
  const read = wholeBetween(least, most)
  return { meaning, default: String(fallback), read: (given) => (given === null ? fallback : read(given)) }
}

function choice<const C extends string>(meaning: string, choices: readonly C[], fallback: C): Variable<C> {
  const read = oneOf(choices)
  return { meaning, default: fallback, read: (given) => (given === null ? fallback : read(given)) }
}

function optional<T>(meaning: string, read: (given: string) => T): Variable<T | null> {
  return { meaning, default: null, read: (given) => (given === null ? null : read(given)) }
}

function wholeBetween(least: number, most: number) {
  return (given: string): number => {
    const value = Number(given)
    if (/^\d+$/.test(given) && value >= least && value <= most) return value
    throw new Error(`must be a whole number from ${least} to ${most}`)
  }
}

function oneOf<const C extends string>(choices: readonly C[]) {
  return (given: string): C => {
    const found = choices.find((each) => each === given.toLowerCase())
    if (found !== undefined) return found
    throw new Error(`must be one of ${choices.join(', ')}`)
  }
}

function url(...protocols: readonly string[]) {
  return (given: string): string => {
    const parsed = URL.parse(given)
    if (parsed !== null && protocols.includes(parsed.protocol) && parsed.hostname !== '') return given
    throw new Error(`must be a URL that starts with ${protocols.map((each) => `${each}//`).join(' or ')}`)
  }
}

function origin(given: string): string {
  const parsed = URL.parse(given)
  const isOrigin =
    parsed !== null && /^https?:$/.test(parsed.protocol) && /^\/?$/.test(parsed.pathname + parsed.search)
  if (isOrigin) return parsed.origin
  throw new Error('must be an origin such as https://hora.example.org')
}
