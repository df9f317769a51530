/** The source of random bytes. It is passed in, so that a test can be repeated. */
export type Random = { bytes(count: number): Uint8Array }

/** Cryptographically strong bytes from the platform; at most 65,536 at once. */
export const systemRandom: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) }
