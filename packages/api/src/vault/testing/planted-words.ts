import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type postgres from 'postgres'

/** A word in every form in which a file or a dump would show it. */
function formsOf(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word)
  // Base64 without the ends, which depend on the neighbours.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [bytes, Buffer.from(bytes.toString('hex')), ...base64.map((each) => Buffer.from(each))]
}

/** Which words some bytes contain, in plain text, hexadecimal or base64. */
export function wordsIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) => formsOf(word).some((form) => bytes.includes(form)))
}

/** Every file below a folder that contains a word, with the word. PostgreSQL may delete one in the meantime. */
export function wordsInFiles(folder: string, words: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return wordsIn(contentsOf(file), words).map((word) => `${path.relative(folder, file)} ${word}`)
    })
}

function contentsOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/** A dump of all rows of a database, as `pg_dump` writes them. */
export async function dumpRows(sql: postgres.Sql<Record<string, unknown>>): Promise<string> {
  const tables = await sql.unsafe<{ name: string }[]>(`select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') order by 1`)
  const dumps: string[] = []
  for (const { name } of tables) dumps.push(await text(await sql.unsafe(`copy ${name} to stdout`).readable()))
  return dumps.join('\n')
}
