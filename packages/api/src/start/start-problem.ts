/** The reason why Hora cannot start, in a sentence for the person who starts it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** Turns a system error into that sentence. Other errors pass through. */
export async function asStartProblem(error: unknown, port: number, host: string): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return new StartProblem(await portInUse(port, host))
  if (code === 'EACCES')
    return new StartProblem(`Port ${port} may not be used by this user: set PORT above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartProblem(`HOST ${host} is not an address of this machine.`)
  }
  return error
}

async function portInUse(port: number, host: string): Promise<string> {
  const address = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`
  return (await isHora(address))
    ? `Hora already runs at ${address}: stop it, or set PORT to a free one.`
    : `Port ${port} is in use by another program: stop it, or set PORT to a free one.`
}

/** Whether Hora answers at an address. It may be busy, so it gets five seconds. */
async function isHora(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/healthz`, {
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    })
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'service' in answer && answer.service === 'hora'
  } catch {
    return false
  }
}

/** The job queue's error at the start, as one sentence. */
export function asWorkerProblem(error: unknown): StartProblem {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new StartProblem(`Background tasks cannot run, so Hora does not start: ${said}`, { cause: error })
}
