import type { FastifyRequest } from 'fastify'

const noted = new WeakMap<FastifyRequest, string>()

/** Remembers the code of a failed request for its line in the log. The first code counts. */
export function noteCode(request: FastifyRequest, code: unknown): void {
  if (typeof code === 'string' && !noted.has(request)) noted.set(request, code)
}

export function notedCode(request: FastifyRequest): string | undefined {
  return noted.get(request)
}
