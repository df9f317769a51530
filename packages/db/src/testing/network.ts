import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What is lost: the request, its answer, or an answer that contains the text. */
export type Loss = 'request' | 'answer' | 'answer with'

/** A network between a client and a server that a test can cut, with or without either side noticing. */
export interface Network extends AsyncDisposable {
  /** The server's address through this network. */
  readonly url: string
  /** From now on bytes in this direction disappear. Connections stay open, and new ones are accepted. */
  swallow(direction: 'requests' | 'answers' | 'both'): void
  /** Passes this many bytes of each connection's next answers, then nothing. */
  passOnly(bytes: number): void
  /** New connections work again. Those that have lost bytes stay silent. */
  restore(): void
  /** Breaks the next connection that sends this text, such as the name of a statement, or gets it. */
  lose(text: string, loss: Loss): void
  /** Whether all that was to be lost is lost. */
  readonly isDone: boolean
}

interface Line {
  requests: boolean
  answersLeft: number
  /** Whether the connection breaks at the next answer. */
  breaks: boolean
}

const open: Line = { requests: true, answersLeft: Number.POSITIVE_INFINITY, breaks: false }

export async function openNetwork(url: string): Promise<Network> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const lines = new Set<Line>()
  const losses = oneLoss()
  let fresh = open
  const server = createServer((client) => {
    const line = { ...fresh }
    lines.add(line)
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => {}))
    joinSockets({ client, upstream, line, losses })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const through = new URL(url)
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const changeAll = (change: Partial<Line>) => {
    fresh = { ...fresh, ...change }
    for (const line of lines) Object.assign(line, change)
  }
  return {
    url: through.href,
    swallow: (direction) =>
      changeAll({
        ...(direction === 'answers' ? {} : { requests: false }),
        ...(direction === 'requests' ? {} : { answersLeft: 0 }),
      }),
    passOnly: (answersLeft) => changeAll({ answersLeft }),
    restore: () => {
      fresh = open
      lines.clear()
    },
    lose: losses.expect,
    get isDone() {
      return losses.isDone()
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Ends {
  readonly client: Socket
  readonly upstream: Socket
  readonly line: Line
  readonly losses: ReturnType<typeof oneLoss>
}

function joinSockets({ client, upstream, line, losses }: Ends): void {
  client.on('data', (bytes: Buffer) => {
    const loss = losses.take(bytes, ['request', 'answer'])
    if (loss === 'request') return void client.destroy()
    line.breaks ||= loss === 'answer'
    if (line.requests) upstream.write(bytes)
  })
  upstream.on('data', (bytes: Buffer) => {
    if (losses.take(bytes, ['answer with']) !== null || line.breaks) return void client.destroy()
    const passed = bytes.subarray(0, line.answersLeft)
    line.answersLeft -= passed.length
    if (passed.length > 0) client.write(passed)
  })
  client.on('close', () => upstream.destroy())
  upstream.on('close', () => client.destroy())
}

/** The text that is waited for, and what is lost then. It happens once. */
function oneLoss() {
  let expected: { readonly text: string; readonly loss: Loss } | null = null
  return {
    expect: (text: string, loss: Loss) => {
      expected = { text, loss }
    },
    isDone: () => expected === null,
    take: (bytes: Buffer, among: readonly Loss[]): Loss | null => {
      if (expected === null || !among.includes(expected.loss) || !bytes.includes(expected.text)) return null
      const { loss } = expected
      expected = null
      return loss
    },
  }
}
