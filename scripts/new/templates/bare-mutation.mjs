/** @typedef {import('./mutation.mjs').Mutation} Mutation */

/** @param {Mutation} mutation */
export const bareUseCase = ({
  names: { camel, pascal },
  thing,
}) => `import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { IdOfType } from '#kernel/ids.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

interface ${pascal} {
  readonly ${thing.camel}Id: IdOfType<'${thing.pascal}'>
}

type ${pascal}Outcome = Result<${pascal}, DomainError>

/** Describe the change for people, in one sentence. Refuses every viewer until it is written. */
export async function ${camel}(ports: Ports, viewer: Viewer, _input: ${pascal}): Promise<${pascal}Outcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  // load → hide → authorize → decide → write, record the event and enqueue jobs → return
  return await transact(ports.db, async (): Promise<${pascal}Outcome> => err(domainError('NOT_FOUND')))
}
`

/** @param {Mutation} mutation */
export const bareUseCaseTest = ({ names: { kebab, camel }, thing }) => `import { expect, test } from 'vitest'
import { anonymous } from '#auth/viewer.ts'
import { openWorld } from '#testing/world.ts'
import { ${camel} } from './${kebab}.ts'

test('${camel} asks a visitor to sign in', async () => {
  await using world = await openWorld()
  const outcome = await ${camel}(world.ports, anonymous, { ${thing.camel}Id: world.ports.newId() })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
})
`

/** @param {Mutation} mutation */
export const bareMutation = ({
  names: { kebab, camel },
  thing,
}) => `import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { ${camel} } from '../use-cases/${kebab}.ts'

defineMutation('${camel}', {
  description: 'Describe the change for people, in one sentence.',
  scope: 'signedIn',
  input: z
    .object({ ${thing.camel}Id: id('${thing.pascal}').describe('The ${thing.phrase}.') })
    .describe('The input of ${camel}.'),
  success: { description: 'The change is made.', fields: { ${thing.camel}Id: sameId('${thing.pascal}') } },
  errors: [Refusal],
  run: ${camel},
})
`

/** @param {Mutation} mutation */
export const bareMutationTest = ({
  names: { camel, pascal },
  thing,
}) => `import { expect, test } from 'vitest'
import { encodeGlobalId } from '#graph/global-id.ts'
import { openWorld } from '#testing/world.ts'

const document = \`mutation ($input: ${pascal}Input!) {
  ${camel}(input: $input) { __typename ... on Error { code } }
}\`

test('${camel} asks a visitor to sign in', async () => {
  await using world = await openWorld()
  const input = { ${thing.camel}Id: encodeGlobalId('${thing.pascal}', world.ports.newId()) }
  const { errors } = await world.anonymous.run(document, { input })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SIGNED_OUT' })
})
`
