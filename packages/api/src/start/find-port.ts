import { createServer } from 'node:net'
import type { Env } from '#env'

/**
 * The environment with the port that will be listened on. Throws what `listen` throws, before anything slow has been
 * started for nothing; for port 0 finds a free one now, since links in mails and pages name it.
 */
export async function withFoundPort(env: Env): Promise<Env> {
  const port = await findPort(env.port, env.host)
  const isUnnamed = env.publicUrl === 'http://localhost:0'
  return { ...env, port, publicUrl: isUnnamed ? `http://localhost:${port}` : env.publicUrl }
}

async function findPort(port: number, host: string): Promise<number> {
  const probe = createServer()
  return await new Promise<number>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ port, host }, () => {
      const address = probe.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(found))
    })
  })
}
