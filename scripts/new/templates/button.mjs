/** @typedef {import('./mutation.mjs').Files} Files @typedef {import('./mutation.mjs').Mutation} Mutation */

/** The fields of a success. @param {Mutation} mutation */
const selection = ({ thing, whole }) => (whole ? `${thing.camel} { id status }` : `${thing.camel}Id`)

/** The same fields as an answer. @param {Mutation} mutation */
const answered = ({ thing, whole }) =>
  whole
    ? `${thing.camel}: { __typename: '${thing.pascal}', id: 'first', status: 'closed' }`
    : `${thing.camel}Id: 'first'`

/** @param {Mutation} mutation */
const hook = (mutation) => {
  const { camel, pascal } = mutation.names
  return `import { useAction } from '#web/apollo/use-action.ts'
import { graphql } from '#web/gql/gql.ts'
import type { Use${pascal}_${pascal}Mutation } from '#web/gql/graphql.ts'

export const ${camel}Mutation = graphql(/* GraphQL */ \`
  mutation Use${pascal}_${camel}($input: ${pascal}Input!) {
    ${camel}(input: $input) {
      ... on Error { code message }
      ... on ${pascal}Success { ${selection(mutation)} }
    }
  }
\`)

const result = (data: Use${pascal}_${pascal}Mutation) => data.${camel}

/** Describe the change for people, in one sentence. */
export function use${pascal}() {
  return useAction({ document: ${camel}Mutation, result })
}
`
}

/** @param {Mutation} mutation */
const button = ({
  feature,
  names: { kebab, camel, pascal },
  thing,
}) => `import { use${pascal} } from '#web/features/${feature}/use-${kebab}.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

export function ${pascal}Button({ ${thing.camel}Id }: { ${thing.camel}Id: string }) {
  const t = useWords('${feature}')
  const copy = useErrorCopy({ NOT_FOUND: t('${camel}.gone') })
  const { run, pending } = use${pascal}()
  const press = async () => {
    const outcome = await run({ input: { ${thing.camel}Id } })
    if (outcome.ok) notify({ title: t('${camel}.done') })
    else notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
  }
  return (
    <Button pending={pending} onClick={() => void press()}>
      {t('${camel}.submit')}
    </Button>
  )
}
`

/** @param {Mutation} mutation */
const buttonTest = (mutation) => {
  const { feature, thing, names } = mutation
  const { kebab, camel, pascal, words } = names
  return `import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ${pascal}Button } from '#web/features/${feature}/${kebab}-button.tsx'
import { ${camel}Mutation } from '#web/features/${feature}/use-${kebab}.ts'
import { answer } from '#web/testing/answer.ts'
import { renderPart } from '#web/testing/render-part.tsx'

const press = async () => {
  await renderPart(<${pascal}Button ${thing.camel}Id="first" />, '${feature}')
  await userEvent.click(await screen.findByRole('button', { name: '${words}' }))
}

test('the button of ${camel} sends the id and confirms the change', async () => {
  const sent = answer(${camel}Mutation, () => ({
    ${camel}: {
      __typename: '${pascal}Success',
      ${answered(mutation)},
    },
  }))
  await press()
  expect(await screen.findByText('Done')).toBeVisible()
  expect(sent).toEqual([{ input: { ${thing.camel}Id: 'first' } }])
})

test('the button of ${camel} shows the reason of a refusal', async () => {
  answer(${camel}Mutation, () => ({
    ${camel}: { __typename: 'Refusal', code: 'NOT_FOUND', message: '' },
  }))
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent('It no longer exists.')
})
`
}

/**
 * The web side of a mutation: its hook, and a button with copy for its errors.
 * @param {Mutation} mutation
 * @returns {Files}
 */
export const buttonFiles = (mutation) => {
  const folder = `packages/web/src/features/${mutation.feature}`
  const { kebab } = mutation.names
  return {
    [`${folder}/use-${kebab}.ts`]: hook(mutation),
    [`${folder}/${kebab}-button.tsx`]: button(mutation),
    [`${folder}/${kebab}-button.test.tsx`]: buttonTest(mutation),
  }
}
