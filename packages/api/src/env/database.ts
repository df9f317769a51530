import { addressProblem } from '@hora/db/server-tls'
import { adapter, checked } from './block.ts'
import { onOrOff, url } from './text.ts'

/** A database server. Without it, the embedded one is used. */
export const database = checked(
  adapter('DATABASE_URL', {
    DATABASE_URL: url('postgres:', 'postgresql:').describe(
      'A PostgreSQL server, 15 or newer, instead of the embedded one, e.g. `postgres://user:secret@host/hora`. On another machine, it must prove its name over TLS (`sslmode=verify-full`, the default). `sslmode=require` encrypts without checking the certificate. `sslrootcert=<file>` names your own certificate authority.',
    ),
    DATABASE_WITHOUT_TLS: onOrOff()
      .default('off')
      .describe(
        'Whether the database on another machine may be used without encryption: `on` or `off`. Then passwords and all data can be read on the way.',
      ),
  }),
  ({ DATABASE_URL, DATABASE_WITHOUT_TLS }) => {
    const problem = addressProblem(DATABASE_URL, DATABASE_WITHOUT_TLS === 'on')
    return problem === null ? [] : [`DATABASE_URL ${problem}.`]
  },
)
