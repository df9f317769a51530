import { namesOf, thingOf } from '../names.mjs'
import { mutationFiles } from './mutation.mjs'

/** @typedef {import('../names.mjs').Names} Names @typedef {import('./mutation.mjs').Files} Files */
/** @typedef {{ readonly feature: Names, readonly thing: Names }} Feature the names of the feature and of its object */

/** @param {Feature} names */
const readme = ({ feature }) => `# ${feature.words}

Describe the purpose of the feature, in two sentences.

## States

| From | Command | To |
|---|---|---|
| open | close | closed |

## Invariants

Each has a test with its name.

## Who may do what

\`policy.ts\` decides: strangers get "not found", insiders "not allowed". \`authorization.ts\` declares the expectation of each field.

| Mutation | What changes |
|---|---|

## Files

\`domain/\` pure rules · \`data/\` reads (\`Db | Tx\`) and writes (\`Tx\` only) · \`use-cases/\` one per file · \`events.ts\` recorded events · \`graph/\` types and mutations · \`testing/\` fixtures.
Optional: \`jobs.ts\` background tasks · \`notices/\` notifications and mails · \`http/routes.ts\` plain routes · \`demo/\` its part of the demo · \`index.ts\` the exports for other features. \`npm run generate\` finds them.
`

/** @param {Feature} names */
const domain = ({ thing: { kebab, pascal } }) => `import type { AccountId, Id } from '#kernel/ids.ts'

export type ${pascal}Id = Id<'${kebab}'>

/** The data that the rules need, and nothing else. */
export interface ${pascal} {
  readonly id: ${pascal}Id
  readonly ownerId: AccountId
  readonly status: 'open' | 'closed'
}
`

/** @param {Feature} names */
const decide = ({
  thing: { kebab, pascal, phrase },
}) => `import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ${pascal} } from './${kebab}.ts'

/** An open ${phrase} can be closed once. */
export function decideClose(current: ${pascal}): Result<${pascal}, DomainError<'WRONG_STATE'>> {
  if (current.status === 'closed') return err(domainError('WRONG_STATE'))
  return ok({ ...current, status: 'closed' })
}
`

/** @param {Feature} names */
const decideTest = ({ thing: { kebab, pascal, phrase } }) => `import { expect, test } from 'vitest'
import type { AccountId } from '#kernel/ids.ts'
import { decideClose } from './decide.ts'
import type { ${pascal}, ${pascal}Id } from './${kebab}.ts'

const open: ${pascal} = { id: 'first' as ${pascal}Id, ownerId: 'owner' as AccountId, status: 'open' }

test('an open ${phrase} can be closed', () => {
  expect(decideClose(open)).toEqual({ ok: true, value: { ...open, status: 'closed' } })
})

test('a closed ${phrase} cannot be closed again', () => {
  expect(decideClose({ ...open, status: 'closed' })).toMatchObject({ error: { code: 'WRONG_STATE' } })
})
`

/** @param {Feature} names */
const policy = ({ thing: { kebab, camel, pascal } }) => `import { definePolicy } from '#auth/authorize.ts'
import type { ${pascal} } from './domain/${kebab}.ts'

/** Only the owner; for all other viewers it does not exist. */
export const manages${pascal} = definePolicy<${pascal}>('${kebab}:manage', (viewer, ${camel}) =>
  viewer.kind === 'signed-in' && viewer.accountId === ${camel}.ownerId ? 'allow' : 'hide',
)
`

/** @param {Feature} names */
const events = ({
  feature,
  thing: { kebab, camel, pascal, phrase },
}) => `import { event, type NewEvent } from '#events/record.ts'
import { defineTopic } from '#events/topics.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { ${pascal}, ${pascal}Id } from './domain/${kebab}.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    '${kebab}.changed': { readonly ${camel}Id: ${pascal}Id }
  }
}

const ${feature.camel}Topic = defineTopic<AccountId>('${feature.kebab}')

/** Reports a new or changed ${phrase} to the browsers of its owner. */
export function ${camel}Changed({ id, ownerId }: ${pascal}): NewEvent {
  const topics = [${feature.camel}Topic(ownerId)]
  return event('${kebab}.changed', { topics, professionalId: null, data: { ${camel}Id: id } })
}
`

/** @param {Feature} names */
const read = ({ thing: { kebab, pascal } }) => `import type { Db, Tx } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { accounts } from '#features/accounts/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { ${pascal}, ${pascal}Id } from '../domain/${kebab}.ts'

/** Null when it does not exist. Reads accounts until the feature has its own table. */
export async function read${pascal}(db: Db | Tx, id: ${pascal}Id): Promise<${pascal} | null> {
  const ownerId: string = id
  const mine = eq(accounts.id, ownerId as AccountId)
  const [row] = await db.select({ ownerId: accounts.id }).from(accounts).where(mine)
  return row === undefined ? null : { id, ownerId: row.ownerId, status: 'open' }
}
`

/** @param {Feature} names */
const type = ({ thing: { kebab, camel, pascal } }) => `import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { read${pascal} } from '../data/read-${kebab}.ts'
import type { ${pascal} } from '../domain/${kebab}.ts'
import { manages${pascal} } from '../policy.ts'

export const ${pascal}Type = builder.objectRef<${pascal}>('${pascal}')

builder.node(${pascal}Type, {
  description: 'Describe it for people.',
  id: { parse: idReader('${pascal}'), resolve: ({ id }) => id, description: 'Its id.' },
  loadOne: async (id, { ports, viewer }) => {
    const ${camel} = await read${pascal}(ports.db, id)
    return ${camel} !== null && manages${pascal}.decide(viewer, ${camel}) === 'allow' ? ${camel} : null
  },
  fields: (t) => ({
    status: t.exposeString('status', { description: 'open or closed.' }),
  }),
})
`

/** @param {Feature} names */
const authorization = ({
  thing: { camel, pascal },
}) => `import type { Expectations } from '#graph/authorization/expectation.ts'
import { professionalOnly } from '#graph/authorization/rows.ts'

export const authorization: Expectations = {
  objects: {
    ${pascal}: {
      ways: { '${pascal} $${camel}': professionalOnly },
      fields: { 'id status': 'sees' },
    },
  },
  mutations: {
  },
}
`

/** @param {Feature} names */
const things = ({ thing: { camel, pascal, phrase } }) => `import { encodeGlobalId } from '#graph/global-id.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'

/** One ${phrase}, owned by the professional. */
export async function things({ professional }: PracticeCast) {
  return { ${camel}: encodeGlobalId('${pascal}', professional.accountId) }
}
`

/**
 * A vertical slice in the common shape of features, with one mutation as an example.
 * @param {Names} feature
 * @returns {Files}
 */
export const featureFiles = (feature) => {
  const folder = `packages/api/src/features/${feature.kebab}`
  const thing = thingOf(feature.kebab)
  const names = { feature, thing }
  return {
    [`${folder}/README.md`]: readme(names),
    [`${folder}/domain/${thing.kebab}.ts`]: domain(names),
    [`${folder}/domain/decide.ts`]: decide(names),
    [`${folder}/domain/decide.test.ts`]: decideTest(names),
    [`${folder}/policy.ts`]: policy(names),
    [`${folder}/events.ts`]: events(names),
    [`${folder}/data/read-${thing.kebab}.ts`]: read(names),
    [`${folder}/graph/${thing.kebab}.type.ts`]: type(names),
    [`${folder}/authorization.ts`]: authorization(names),
    [`${folder}/testing/things.ts`]: things(names),
    ...mutationFiles({ feature: feature.kebab, names: namesOf(`close-${thing.kebab}`), whole: true }),
  }
}
