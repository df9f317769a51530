import { namesOf } from '../names.mjs'

/** @typedef {import('../names.mjs').Names} Names @typedef {Readonly<Record<string, string>>} Files path → text */
/** @typedef {Names & { readonly id: string }} Mutation its names, and what the id is called that it takes */

/** @param {Mutation} name */
const useCase = ({ camel, pascal, id }) => `import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

export interface ${pascal} {
  readonly ${id}: string
}

type ${pascal}Outcome = Result<{ ${id}: string }, DomainError>

/** What changes for people, in one sentence. Refuses everybody until it is written. */
export async function ${camel}(ports: Ports, viewer: Viewer, _input: ${pascal}): Promise<${pascal}Outcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  // load → hide → authorize → decide → write, record the event and enqueue jobs → return
  return await transact(ports.db, async (): Promise<${pascal}Outcome> => err(domainError('NOT_FOUND')))
}
`

/** @param {Mutation} name */
const useCaseTest = ({ kebab, camel, id }) => `import { expect, test } from 'vitest'
import { anonymous } from '#auth/viewer.ts'
import { openWorld } from '#testing/world.ts'
import { ${camel} } from './${kebab}.ts'

test('${camel} asks whoever is not signed in to sign in', async () => {
  await using world = await openWorld()
  const outcome = await ${camel}(world.ports, anonymous, { ${id}: '' })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
})
`

/** @param {Mutation} name */
const mutation = ({ kebab, camel, pascal, id }) => `import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { ${camel} } from '../use-cases/${kebab}.ts'

const ${pascal}Input = builder.inputType('${pascal}Input', {
  description: 'What it is done to.',
  fields: (t) => ({ ${id}: t.id({ required: true, description: 'Which one.' }) }),
})

const Success = builder.objectRef<{ ${id}: string }>('${pascal}Success').implement({
  description: 'It is done.',
  fields: (t) => ({ ${id}: t.exposeID('${id}', { description: 'The id it was called by.' }) }),
})

builder.mutationField('${camel}', (t) =>
  t.field({
    type: resultUnion('${pascal}', [Success, Refusal]),
    description: 'What changes for people, in one sentence.',
    args: { input: t.arg({ type: ${pascal}Input, required: true, description: 'What it is done to.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) =>
      answer(await ${camel}(ports, viewer, input), '${pascal}Success'),
  }),
)
`

/** @param {Mutation} name */
const mutationTest = ({ camel, pascal, id }) => `import { expect, test } from 'vitest'
import { openWorld } from '#testing/world.ts'

const document = \`mutation ($input: ${pascal}Input!) {
  ${camel}(input: $input) { __typename ... on Error { code } }
}\`

test('${camel} is closed to whoever is not signed in', async () => {
  await using world = await openWorld()
  const { errors } = await world.anonymous.run(document, { input: { ${id}: 'x' } })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SIGNED_OUT' })
})
`

/** An id is named after its type: that of `bookings` is `bookingId`. @param {string} feature */
const idIn = (feature) => `${namesOf(feature).camel.replace(/s$/, '')}Id`

/**
 * A mutation from graph to use case, each with its test.
 * @param {string} feature
 * @param {Names} names
 * @returns {Files}
 */
export const mutationFiles = (feature, names) => {
  const name = { ...names, id: idIn(feature) }
  const folder = `packages/api/src/features/${feature}`
  return {
    [`${folder}/use-cases/${name.kebab}.ts`]: useCase(name),
    [`${folder}/use-cases/${name.kebab}.db.test.ts`]: useCaseTest(name),
    [`${folder}/graph/${name.kebab}.mutation.ts`]: mutation(name),
    [`${folder}/graph/${name.kebab}.api.test.ts`]: mutationTest(name),
  }
}
