import { thingOf } from '../names.mjs'
import { bareMutation, bareMutationTest, bareUseCase, bareUseCaseTest } from './bare-mutation.mjs'
import { buttonFiles } from './button.mjs'

/** @typedef {import('../names.mjs').Names} Names @typedef {Readonly<Record<string, string>>} Files path → text */
/**
 * @typedef {object} Mutation
 * @property {string} feature
 * @property {Names} names
 * @property {Names} thing the object of the feature
 * @property {boolean} whole whether the feature has the parts that `npm run new -- feature` creates; if not, the
 *   mutation refuses every viewer until it is written
 */

/** @param {Mutation} mutation */
const useCase = ({ names: { camel, pascal }, thing }) => `import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { read${thing.pascal} } from '../data/read-${thing.kebab}.ts'
import { decideClose } from '../domain/decide.ts'
import type { ${thing.pascal}, ${thing.pascal}Id } from '../domain/${thing.kebab}.ts'
import { ${thing.camel}Changed } from '../events.ts'
import { manages${thing.pascal} } from '../policy.ts'

type ${pascal}Outcome = Result<{ ${thing.camel}: ${thing.pascal} }, DomainError>

/** Describe the change for people, in one sentence. Replace the decision, and add the write. */
export async function ${camel}(
  ports: Ports,
  viewer: Viewer,
  { ${thing.camel}Id }: { readonly ${thing.camel}Id: ${thing.pascal}Id },
): Promise<${pascal}Outcome> {
  return await transact(ports.db, async (tx): Promise<${pascal}Outcome> => {
    const found = await read${thing.pascal}(tx, ${thing.camel}Id)
    if (found === null) return err(domainError('NOT_FOUND'))
    const allowed = authorize(manages${thing.pascal}, viewer, found)
    if (!allowed.ok) return allowed
    const decided = decideClose(found)
    if (!decided.ok) return decided
    await recordEvents(tx, ports.clock, [${thing.camel}Changed(decided.value)])
    return ok({ ${thing.camel}: decided.value })
  })
}
`

/** @param {Mutation} mutation */
const useCaseTest = ({ names: { kebab, camel }, thing }) => `import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openWorld } from '#testing/world.ts'
import type { ${thing.pascal}Id } from '../domain/${thing.kebab}.ts'
import { ${camel} } from './${kebab}.ts'

const of = ({ accountId }: SignedInViewer) => ({ ${thing.camel}Id: accountId as string as ${thing.pascal}Id })

test('${camel} is only for the owner', async () => {
  await using world = await openWorld()
  const [owner, stranger] = [await aPerson(world), await aPerson(world)]
  expect(await ${camel}(world.ports, owner, of(owner))).toMatchObject({ ok: true })
  expect(await ${camel}(world.ports, stranger, of(owner))).toMatchObject({ error: { code: 'NOT_FOUND' } })
})
`

/** @param {Mutation} mutation */
const graphMutation = ({ names: { kebab, camel }, thing }) => `import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { ${camel} } from '../use-cases/${kebab}.ts'
import { ${thing.pascal}Type } from './${thing.kebab}.type.ts'

defineMutation('${camel}', {
  description: 'Describe the change for people, in one sentence.',
  scope: 'signedIn',
  input: z
    .object({ ${thing.camel}Id: id('${thing.pascal}').describe('The ${thing.phrase}.') })
    .describe('The input of ${camel}.'),
  success: {
    description: 'The change is made.',
    fields: { ${thing.camel}: { type: ${thing.pascal}Type, description: 'Its new state.' } },
  },
  errors: [Refusal],
  run: ${camel},
})
`

/** @param {Mutation} mutation */
const mutationTest = ({ names: { camel, pascal }, thing }) => `import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld } from '#testing/world.ts'

const document = \`mutation ($input: ${pascal}Input!) {
  ${camel}(input: $input) { __typename ... on Error { code } ... on ${pascal}Success { ${thing.camel} { id status } } }
}\`

test('${camel} returns the new state', async () => {
  await using world = await openWorld()
  const owner = await aPerson(world)
  const id = encodeGlobalId('${thing.pascal}', owner.accountId)
  const answer = await world.as(owner).get(document, { input: { ${thing.camel}Id: id } })
  expect(answer).toMatchObject({
    ${camel}: { __typename: '${pascal}Success', ${thing.camel}: { id, status: 'closed' } },
  })
})

test('${camel} asks a visitor to sign in', async () => {
  await using world = await openWorld()
  const input = { ${thing.camel}Id: encodeGlobalId('${thing.pascal}', world.ports.newId()) }
  const { errors } = await world.anonymous.run(document, { input })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SIGNED_OUT' })
})
`

/**
 * A mutation from its button to the use case; each part has its test.
 * @param {Omit<Mutation, 'thing'>} mutation
 * @returns {Files}
 */
export const mutationFiles = (mutation) => {
  const { feature, names, whole } = mutation
  const parts = { ...mutation, thing: thingOf(feature) }
  const folder = `packages/api/src/features/${feature}`
  return {
    [`${folder}/use-cases/${names.kebab}.ts`]: whole ? useCase(parts) : bareUseCase(parts),
    [`${folder}/use-cases/${names.kebab}.db.test.ts`]: whole ? useCaseTest(parts) : bareUseCaseTest(parts),
    [`${folder}/graph/${names.kebab}.mutation.ts`]: whole ? graphMutation(parts) : bareMutation(parts),
    [`${folder}/graph/${names.kebab}.api.test.ts`]: whole ? mutationTest(parts) : bareMutationTest(parts),
    ...buttonFiles(parts),
  }
}
