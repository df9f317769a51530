import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js'
import type { Sql, TransactionSql } from 'postgres'
import { dialect, preparing, type RawSql, type Tx } from './client.ts'

type Hook = () => void | Promise<void>

export interface OpenTransaction {
  readonly tx: Tx
  isOpen(): boolean
  /** After this call, every use of the `Tx`, or of a query built from it, throws. */
  end(): void
  /** Runs the after-commit hooks in order. A failing hook is reported and does not stop the others. */
  runHooks(report: (error: unknown) => void): Promise<void>
}

/** Wraps the driver's transaction in a `Tx` that knows when it has ended. */
export function openTransaction(raw: TransactionSql<Record<string, unknown>>): OpenTransaction {
  let ended = false
  const hooks: Hook[] = []
  const assertOpen = () => {
    if (ended) throw new Error('The transaction has ended: await every query inside it')
  }
  const sql = guard(raw as unknown as RawSql, assertOpen)
  const afterCommit = (hook: Hook) => {
    assertOpen()
    hooks.push(hook)
  }
  const queries = new PostgresJsTransaction(
    dialect,
    new PostgresJsSession(preparing(sql as unknown as Sql), dialect, undefined) as never,
    undefined,
  )
  return {
    tx: Object.assign(queries, { sql, afterCommit, transaction: refuseNesting }) as unknown as Tx,
    isOpen: () => !ended,
    end: () => {
      ended = true
    },
    runHooks: async (report) => {
      for (const hook of hooks) {
        try {
          await hook()
        } catch (error) {
          report(error)
        }
      }
    },
  }
}

/**
 * The driver lends a connection to a transaction and reuses it afterwards, so a late query would run inside another
 * transaction. Every call passes this guard, including Drizzle's.
 */
function guard(raw: RawSql, assertOpen: () => void): RawSql {
  return new Proxy(raw, {
    apply(target, self, args) {
      assertOpen()
      return Reflect.apply(target, self, args)
    },
    get(target, key) {
      assertOpen()
      return Reflect.get(target, key)
    },
  })
}

function refuseNesting(): never {
  throw new Error('Transactions do not nest: pass the Tx on instead')
}
