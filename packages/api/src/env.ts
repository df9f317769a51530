import { resolve } from 'node:path'
import { addressWithoutTls } from '@hora/db/server-tls'
import { err, ok, type Result } from '#kernel/result.ts'
import { accounts } from './env/accounts.ts'
import type { Block } from './env/block.ts'
import { database } from './env/database.ts'
import { devTools } from './env/dev-tools.ts'
import { files } from './env/files.ts'
import { mail } from './env/mail.ts'
import { masterKeys } from './env/master-keys.ts'
import { notifications } from './env/notifications.ts'
import { openedBy } from './env/reach.ts'
import { server } from './env/server.ts'

/** Every variable that Hora reads, grouped by adapter or part. The README's table is generated from these. */
export const blocks = { server, files, masterKeys, database, mail, accounts, notifications, devTools }

type Values = { readonly [N in keyof typeof blocks]: (typeof blocks)[N] extends Block<infer V> ? V : never }

/** The complete, validated environment. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  /** Whether others than this machine may reach the instance. Then it has no developer tools and no demo people. */
  readonly openToNetwork: boolean
  readonly dataDir: string
  /** The keys that wrap the keys of private text, as text; null if they are in a file of the data directory. */
  readonly masterKeys: readonly string[] | null
  readonly databaseUrl: string | null
  /** The mail server and the sender; null if mail stays in the local inbox. */
  readonly smtp: { readonly url: string; readonly from: string; readonly withoutTls: boolean } | null
  /** Who runs the instance, in one line; null if they did not say. */
  readonly operator: string | null
  readonly minimumAge: number
  readonly mailDelaySeconds: number
  readonly logLevel: NonNullable<Values['server']['LOG_LEVEL']>
  readonly trustProxy: number | null
  readonly worker: boolean
  readonly devTools: boolean
  readonly adHocDocuments: boolean
  readonly demo: boolean
}

/** Reads the environment. All problems are reported at once, each in a sentence that names its variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Result<Env, readonly string[]> {
  const read = Object.entries(blocks).map(([name, block]) => [name, block.read(source)] as const)
  const problems = read.flatMap(([, outcome]) => (outcome.ok ? [] : outcome.error))
  if (problems.length > 0) return err(problems)
  const values = read.map(([name, outcome]) => [name, outcome.ok ? outcome.value : null])
  const settled = Object.fromEntries(values) as Values
  const refused = refuseInPublic(settled)
  return refused.length > 0 ? err(refused) : ok(settle(settled))
}

/** What is for a developer's machine only cannot be switched on for the network. */
function refuseInPublic({ server, devTools }: Values): readonly string[] {
  const opened = openedBy(server)
  if (opened === null) return []
  return (['HORA_DEV_TOOLS', 'HORA_DEMO'] as const)
    .filter((name) => devTools[name] === 'on')
    .map((name) => `${name} must be off, because ${opened} opens this instance to the network.`)
}

function settle(values: Values): Env {
  const { server, files, masterKeys, database, mail, accounts, notifications, devTools } = values
  const publicUrl = server.PUBLIC_URL ?? `http://localhost:${server.PORT}`
  const isLocal = openedBy(server) === null
  const hasDevTools = isOn(devTools.HORA_DEV_TOOLS, isLocal)
  return {
    port: server.PORT,
    host: server.HOST,
    publicUrl,
    openToNetwork: !isLocal,
    dataDir: resolve(files.HORA_DATA_DIR),
    masterKeys: masterKeys.HORA_MASTER_KEYS ?? null,
    databaseUrl: database && databaseUrlOf(database),
    smtp: mail && { url: mail.SMTP_URL, from: mail.MAIL_FROM, withoutTls: mail.SMTP_WITHOUT_TLS === 'on' },
    operator: accounts.HORA_OPERATOR ?? null,
    minimumAge: accounts.MINIMUM_AGE,
    mailDelaySeconds: notifications.MAIL_DELAY_SECONDS,
    logLevel: server.LOG_LEVEL ?? (isLocal ? 'warn' : 'info'),
    trustProxy: server.TRUST_PROXY ?? null,
    worker: server.HORA_WORKER === 'on',
    devTools: hasDevTools,
    adHocDocuments: isOn(devTools.HORA_ADHOC_DOCUMENTS, hasDevTools),
    demo: isOn(devTools.HORA_DEMO, isLocal && database === null),
  }
}

function databaseUrlOf({ DATABASE_URL, DATABASE_WITHOUT_TLS }: NonNullable<Values['database']>): string {
  return DATABASE_WITHOUT_TLS === 'on' ? addressWithoutTls(DATABASE_URL) : DATABASE_URL
}

function isOn(choice: 'on' | 'off' | undefined, otherwise: boolean): boolean {
  return choice === undefined ? otherwise : choice === 'on'
}
