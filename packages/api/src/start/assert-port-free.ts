import { createServer } from 'node:net'

/** Throws what `listen` throws, before anything slow has been started for nothing. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen({ port, host }, () => probe.close(() => resolve()))
  })
}
