import type { ObjectRef } from '@pothos/core'
import { z } from 'zod'
import { ruleOf } from '#auth/security-rules.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { answer, refuse, resultUnion } from './answer.ts'
import { builder, type Types } from './builder.ts'
import type { GraphContext } from './context.ts'
import { inputType } from './inputs/input-type.ts'
import { inputReader } from './inputs/read-input.ts'
import { type Success, type SuccessValue, successType } from './success-type.ts'

type Input = z.ZodObject | undefined

/** The input that a mutation runs with: validated, and with decoded ids. */
export type InputOf<I extends Input> = I extends z.ZodObject ? Decoded<z.output<I>> : undefined

/** The function that a mutation runs, usually a use case. */
export type Run<Asked, Given> = (
  ports: Ports,
  viewer: Viewer,
  input: Asked,
  context: GraphContext,
) => Promise<Result<Given, DomainError>>

export interface Mutation<I extends Input, S extends Success> {
  readonly description: string
  /** Who may call it. The use case checks the rest. */
  readonly scope: 'anyone' | 'signedIn' | 'professional' | 'operator'
  readonly input?: I
  readonly success: S
  /** Its error types: `InvalidInput` if the input has rules, `Refusal` for all codes without their own type. */
  readonly errors: readonly ObjectRef<Types, object>[]
  readonly run: Run<InputOf<I>, SuccessValue<S>>
}

/**
 * Adds a mutation to the graph: `bookSession` takes a `BookSessionInput` and returns a `BookSessionResult`, whose
 * success is `BookSessionSuccess`.
 */
export function defineMutation<const S extends Success, I extends Input = undefined>(
  name: string,
  { description, scope, input, success, errors, run }: Mutation<I, S>,
): void {
  const upper = name.charAt(0).toUpperCase() + name.slice(1)
  const result = resultUnion(upper, [successType(`${upper}Success`, success), ...errors])
  const read = input === undefined ? ok : inputReader(input)
  builder.mutationField(name, (t) =>
    t.field({
      type: result,
      description,
      args: input === undefined ? {} : { input: inputArg(t, upper, input) },
      ...(scope === 'anyone' ? {} : { authScopes: { [scope]: true } }),
      resolve: async (_root, args: { input?: unknown }, context) => {
        const asked = read(args.input)
        if (!asked.ok) return refuse(asked.error)
        const outcome = await run(context.ports, context.viewer, asked.value as InputOf<I>, context)
        const rule = outcome.ok ? null : ruleOf(outcome.error)
        if (rule !== null) context.refused.add(rule)
        return answer(outcome, `${upper}Success`)
      },
    }),
  )
}

type MutationFields = PothosSchemaTypes.MutationFieldBuilder<Types, Types['Root']>

function inputArg(t: MutationFields, upper: string, input: z.ZodObject) {
  const { description = '' } = z.globalRegistry.get(input) ?? {}
  const type = inputType(`${upper}Input`, input, description)
  return t.arg({ type, required: true, description })
}
