import type { Viewer } from '#auth/viewer.ts'
import type { GraphContext } from '#graph/context.ts'
import { ViewerType } from '#graph/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { map, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { SignedIn, Visitor } from '../use-cases/sign-in/start-login.ts'
import { visitorOf } from './visitor.ts'

/** The result of every mutation that signs in. */
export const signedIn = {
  viewer: { type: ViewerType, description: 'The person who is signed in now.' },
} as const

/** What a mailed link continues with. */
export const invitationOfLink = {
  invitationToken: {
    type: 'String',
    nullable: true,
    description: 'Token of the invitation that led to the link, if any.',
  },
} as const

type SigningIn<Input, Given> = (
  ports: Ports,
  visitor: Visitor,
  input: Input,
  signUpToken: string | null,
) => Promise<Result<Given, DomainError>>

/** Runs a use case that signs in. The token of the login goes into the cookie and nowhere else. */
export function signingIn<Input, Given extends SignedIn>(useCase: SigningIn<Input, Given>) {
  return async (ports: Ports, _viewer: Viewer, input: Input, context: GraphContext) => {
    const { cookies } = context
    const outcome = await useCase(ports, visitorOf(context), input, cookies.readSignUp())
    if (outcome.ok) cookies.setLogin(outcome.value.loginToken)
    return map(outcome, ({ loginToken: _secret, ...shown }) => shown)
  }
}
