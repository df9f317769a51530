import { namesOf } from '../names.mjs'
import { mutationFiles } from './mutation.mjs'

/** @typedef {import('../names.mjs').Names} Names @typedef {import('./mutation.mjs').Files} Files */

/** @param {Names} name */
const readme = ({ kebab, pascal }) => `# ${pascal}

What people do with it, in two sentences.

## States

| From | Command | To |
|---|---|---|
| open | close | closed |

## Invariants

Each has a test that names it.

## Who may do what

\`policy.ts\` is the whole of it: strangers are told "not found", insiders "not allowed".

## Where things live

\`domain/\` pure rules · \`data/\` reads (\`Db | Tx\`) and writes (\`Tx\` only) · \`use-cases/\` one per file · \`graph/\` types and mutations · \`jobs.ts\` background tasks · \`index.ts\` all that another feature may import of ${kebab}.
`

/** @param {Names} name */
const domain = ({ pascal }) => `import type { AccountId } from '#kernel/ids.ts'

/** What the rules need to know, and nothing else. */
export interface ${pascal} {
  readonly ownerId: AccountId
  readonly status: 'open' | 'closed'
}
`

/** @param {Names} name */
const decide = ({ kebab, pascal }) => `import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ${pascal} } from './${kebab}.ts'

/** What is open can be closed, once. */
export function decideClose(current: ${pascal}): Result<${pascal}, DomainError<'WRONG_STATE'>> {
  if (current.status === 'closed') return err(domainError('WRONG_STATE'))
  return ok({ ...current, status: 'closed' })
}
`

/** @param {Names} name */
const decideTest = ({ kebab, pascal }) => `import { expect, test } from 'vitest'
import type { AccountId } from '#kernel/ids.ts'
import { decideClose } from './decide.ts'
import type { ${pascal} } from './${kebab}.ts'

const open: ${pascal} = { ownerId: 'owner' as AccountId, status: 'open' }

test('what is open can be closed', () => {
  expect(decideClose(open)).toEqual({ ok: true, value: { ...open, status: 'closed' } })
})

test('what is closed stays closed', () => {
  expect(decideClose({ ...open, status: 'closed' })).toMatchObject({ error: { code: 'WRONG_STATE' } })
})
`

/** @param {Names} name */
const policy = ({ kebab, camel, pascal }) => `import { definePolicy } from '#auth/authorize.ts'
import type { ${pascal} } from './domain/${kebab}.ts'

/** Only its owner; for everybody else it does not exist. */
export const manages${pascal} = definePolicy<${pascal}>('${kebab}:manage', (viewer, ${camel}) =>
  viewer.kind === 'signed-in' && viewer.accountId === ${camel}.ownerId ? 'allow' : 'hide',
)
`

/** @param {Names} name */
const read = ({ kebab, pascal }) => `import type { Db, Tx } from '@hora/db/client'
import { accounts } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { ${pascal} } from '../domain/${kebab}.ts'

/** Null when there is none. Reads accounts until the feature has a table of its own. */
export async function read${pascal}(db: Db | Tx, ownerId: AccountId): Promise<${pascal} | null> {
  const [row] = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, ownerId))
  return row === undefined ? null : { ownerId, status: 'open' }
}
`

/** @param {Names} name */
const jobs = ({ kebab, camel }) => `import type { JobsOf } from '#jobs/handler.ts'

/** A payload '${kebab}.…' in jobs/catalogue.ts asks for its handler here. */
export const ${camel}Jobs: JobsOf<'${kebab}'> = {}
`

/** @param {Names} name */
const index = ({ kebab, pascal }) => `/** All that another feature may import of ${kebab}. */
export { read${pascal} } from './data/read-${kebab}.ts'
export { decideClose } from './domain/decide.ts'
export { manages${pascal} } from './policy.ts'
`

/**
 * A vertical slice in the shape all features have, with one mutation to copy.
 * @param {Names} name
 * @returns {Files}
 */
export const featureFiles = (name) => {
  const folder = `packages/api/src/features/${name.kebab}`
  return {
    [`${folder}/README.md`]: readme(name),
    [`${folder}/domain/${name.kebab}.ts`]: domain(name),
    [`${folder}/domain/decide.ts`]: decide(name),
    [`${folder}/domain/decide.test.ts`]: decideTest(name),
    [`${folder}/policy.ts`]: policy(name),
    [`${folder}/data/read-${name.kebab}.ts`]: read(name),
    [`${folder}/jobs.ts`]: jobs(name),
    [`${folder}/index.ts`]: index(name),
    ...mutationFiles(name.kebab, namesOf(`close-${name.kebab}`)),
  }
}
