import { createServer } from 'node:net'
import type { Env } from '#env'
import { checkReach } from './check-reach.ts'

/**
 * Checks the port before anything slow starts, and throws what `listen` throws. For port 0 it finds a free port now,
 * because links in mails and pages contain it. Returns the environment with the port.
 */
export async function withFoundPort(env: Env): Promise<Env> {
  await checkReach(env)
  const port = await findPort(env.port, env.host)
  const isUnnamed = env.publicUrl === 'http://localhost:0'
  return { ...env, port, publicUrl: isUnnamed ? `http://localhost:${port}` : env.publicUrl }
}

async function findPort(port: number, host: string): Promise<number> {
  // A connection that stayed open would keep the probe from closing.
  const probe = createServer((socket) => socket.destroy())
  return await new Promise<number>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ port, host }, () => {
      const address = probe.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(found))
    })
  })
}
