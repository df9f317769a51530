import { boundedQueue } from '#kernel/bounded-queue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { RateLimitedError } from './rate-limits.ts'

/** OWASP's parameters for argon2id, which are the library's defaults: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash with an unknown password and the same cost. It is verified for an address without an account. */
const dummyHash =
  '$argon2id$v=19$m=19456,t=2,p=1$7mfE1FRQWmwjYBR+h1f7Mw$Gl3+oNPv2UHjy+n/Fjv77LQEyvM1YexliOufXKi9WcU'

/** Two at once take 38 MiB and both cores. With fifty waiting, further ones are refused until later. */
const queue = boundedQueue({ atOnce: 2, waiting: 50 })

export type Busy = RateLimitedError

/** Hashes a password for storage. */
export async function hashPassword(password: string): Promise<Result<string, Busy>> {
  return await queued(async () => {
    const { hash } = await argon2()
    return await hash(normal(password), cost)
  })
}

/** Whether a password is right. Without a hash it takes as long and is always false. */
export async function verifyPassword(
  storedHash: string | null,
  password: string,
): Promise<Result<boolean, Busy>> {
  return await queued(async () => {
    const { verify } = await argon2()
    const right = await verify(storedHash ?? dummyHash, normal(password))
    return right && storedHash !== null
  })
}

/** Loaded with the first password, because a start does not need it. */
const argon2 = () => import('@node-rs/argon2')

async function queued<T>(work: () => Promise<T>): Promise<Result<T, Busy>> {
  const running = queue(work)
  return running === null ? err(busy()) : ok(await running)
}

const busy = (): DomainError<'RATE_LIMITED', { retryAfterSeconds: number }> =>
  domainError('RATE_LIMITED', { retryAfterSeconds: 5 })

/** Normalises, so that a password typed on another keyboard is the same one (NIST SP 800-63B). */
const normal = (password: string) => password.normalize('NFKC')
