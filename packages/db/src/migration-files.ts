import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Migration {
  /** `0001_ground`, without `.sql`. */
  readonly name: string
  readonly sql: string
  /** The hash of the text with line feeds only, so that a checkout on Windows gives the same one. */
  readonly sha256: string
  /** False when the first line is `-- no-transaction`; such a file holds exactly one statement. */
  readonly inTransaction: boolean
}

const shape = /^(\d{4})_[a-z0-9_]+\.sql$/

/** Reads the migrations of a directory in order. Throws on a misnamed file or a duplicate number. */
export function readMigrations(directory: string): readonly Migration[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const numbers = new Set<string>()
  return names.map((name) => {
    const number = shape.exec(name)?.[1]
    if (number === undefined) throw new Error(`Migration ${name} is not named NNNN_words_like_this.sql`)
    if (numbers.has(number))
      throw new Error(`Two migrations have the number ${number}: renumber the newer one`)
    numbers.add(number)
    return parseMigration(name.slice(0, -'.sql'.length), readFileSync(path.join(directory, name), 'utf8'))
  })
}

function parseMigration(name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n')
  return {
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    inTransaction: !sql.startsWith('-- no-transaction'),
  }
}
