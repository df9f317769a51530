import { adapter } from './block.ts'
import { url } from './text.ts'

/** A database server. Without it, the embedded one is used. */
export const database = adapter('DATABASE_URL', {
  DATABASE_URL: url('postgres:', 'postgresql:').describe(
    'A PostgreSQL server, 15 or newer, instead of the embedded one, e.g. `postgres://user:secret@host/hora`.',
  ),
})
