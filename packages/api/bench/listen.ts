import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Starts a bare node:http server that answers every request with JSON. Returns its port. */
export async function listen(
  answer: (body: string, request: IncomingMessage) => Promise<string>,
): Promise<number> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.from(await answer(Buffer.concat(chunks).toString(), request))
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    response.writeHead(200, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
