import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface TlsStripper extends Disposable {
  /** An address that counts as another machine, although it leads here. */
  readonly url: string
  /** What clients sent after they were told that there is no TLS. */
  received(): string
}

/** A machine in between that says that the database has no TLS, and writes down what it gets then. */
export async function openTlsStripper(): Promise<TlsStripper> {
  const received: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.on('data', (bytes) => received.push(Buffer.from(bytes)))
      socket.write('N')
    })
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `postgres://user:secret@0.0.0.0:${port}/hora`,
    received: () => Buffer.concat(received).toString('latin1'),
    [Symbol.dispose]: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
