/** `node env-table.ts [--check]`: writes the README's table of variables from src/env.ts, or fails if it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocks } from '../src/env.ts'

const file = join(import.meta.dirname, '../../../README.md')
const [start, end] = ['<!-- variables: written by pnpm env:table -->', '<!-- end of variables -->']

function table(): string {
  const rows = Object.values(blocks)
    .flatMap((block) => block.rows)
    .map(({ name, meaning, fallback, requiredWith }) => {
      const needed = requiredWith === null ? '' : ` Required with ${requiredWith}.`
      return `| \`${name}\` | ${fallback === null ? '' : `\`${fallback}\``} | ${meaning}${needed} |`
    })
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n')
}

function written(readme: string): string {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md has lost its marks: ${start}`)
  return `${before}${start}\n\n${table()}\n\n${end}${after}`
}

const readme = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
if (!process.argv.includes('--check')) {
  writeFileSync(file, written(readme))
} else if (written(readme) !== readme) {
  process.stderr.write('The table of variables in README.md is stale: run pnpm env:table and commit it.\n')
  process.exitCode = 1
}
