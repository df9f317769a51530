/** Why Hora cannot start, in a sentence for the person who starts it. */
class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** Turns what the system says into that sentence; anything else passes through. */
export function asStartProblem(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return new StartProblem(`Port ${port} is in use by another program: stop it, or set PORT to a free one.`)
  }
  if (code === 'EACCES')
    return new StartProblem(`Port ${port} may not be used by this user: set PORT above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartProblem(`HOST ${host} is no address of this machine.`)
  }
  return error
}
