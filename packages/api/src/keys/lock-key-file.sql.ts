import type { Tx } from '@hora/db/client'

/** Any number that nothing else locks: "keys" in ASCII. */
const lockKey = 0x6b_65_79_73

/** Two commands must not replace the file at once: one would lose the key of the other. Raw SQL: it is a function. */
export async function lockKeyFile({ sql }: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockKey})`
}
