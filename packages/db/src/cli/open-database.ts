import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { addressProblem, addressWithoutTls } from '../server-tls.ts'

export interface OpenedDatabase extends AsyncDisposable {
  readonly url: string
  /** Whether it is the embedded server of this checkout. Others may depend on any other server. */
  readonly isLocal: boolean
}

/** DATABASE_URL if set, else the embedded server in HORA_DATA_DIR (default `.hora`). A running one is shared. */
export async function openDatabase(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenedDatabase> {
  const url = environment['DATABASE_URL']
  if (url !== undefined && url !== '') {
    const withoutTls = environment['DATABASE_WITHOUT_TLS']?.trim().toLowerCase() === 'on'
    const problem = addressProblem(url, withoutTls)
    if (problem !== null) throw new Error(`DATABASE_URL ${problem}.`)
    const address = withoutTls ? addressWithoutTls(url) : url
    return { url: address, isLocal: false, [Symbol.asyncDispose]: () => Promise.resolve() }
  }
  const dataDir = environment['HORA_DATA_DIR'] ?? fileURLToPath(new URL('../../../../.hora', import.meta.url))
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
  const server = await startEmbedded({ dataDir: path.join(dataDir, 'postgres'), say })
  return { url: server.url, isLocal: true, [Symbol.asyncDispose]: () => server.stop() }
}
