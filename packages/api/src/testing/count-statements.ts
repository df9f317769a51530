import type { Sql } from 'postgres'

/** Runs `work` and tells how many SQL statements it took; BEGIN and COMMIT do not count. */
export type StatementCount = (work: () => Promise<unknown>) => Promise<number>

type Statement = (...args: unknown[]) => unknown

/** Watches a driver; everything built on it (Drizzle, raw SQL, transactions) is counted. */
export function countStatements(sql: Sql<never> | Sql): StatementCount {
  let count = 0
  const watch = (target: object) => {
    const unsafe = Reflect.get(target, 'unsafe') as Statement
    Reflect.set(target, 'unsafe', (...args: unknown[]) => {
      if (!/^(?:begin|commit|rollback)/i.test(String(args[0]))) count++
      return unsafe.apply(target, args)
    })
  }
  watch(sql)
  const begin = Reflect.get(sql, 'begin') as Statement
  Reflect.set(sql, 'begin', (options: unknown, unit: Statement) =>
    begin.call(sql, options, (raw: object) => {
      watch(raw)
      return unit(raw)
    }),
  )
  return async (work) => {
    const before = count
    await work()
    return count - before
  }
}
