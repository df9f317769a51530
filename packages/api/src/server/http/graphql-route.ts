import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, GraphQLError } from 'graphql'
import {
  endedLoginCookie,
  hasLoginCookie,
  loginCookie,
  readSignUpToken,
  signUpCookie,
} from '#auth/cookies.ts'
import type { Viewer } from '#auth/viewer.ts'
import { type Cookies, graphContext } from '#graph/context.ts'
import { takeTurn } from '#graph/turns/turns.ts'
import type { Ports } from '#ports'
import { maskErrors, type ReportBug } from '../pipeline/mask-errors.ts'
import { readOperationRequest } from '../pipeline/operation-request.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { writeAnswer } from '../pipeline/write-answer.ts'
import { answerTypeFor, contentType, statusOfFailure } from './answer-type.ts'
import { type Apollo, type ApolloContext, anyDocument } from './apollo.ts'
import { compressAnswer } from './compress-answer.ts'
import { isUtf8Json, readUtf8Json } from './json-body.ts'
import { noteRefusal, withRule } from './note-refusals.ts'
import { mayAct, type Origins } from './origins.ts'
import { noteCode } from './refused-code.ts'
import { replyWithRefusal } from './reply-with-refusal.ts'

export interface GraphqlRouteOptions {
  readonly apollo: Apollo
  readonly pipeline: Pipeline
  readonly ports: Ports
  readonly origins: Origins
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  readonly report: ReportBug
}

/** POST /graphql takes JSON in UTF-8 from our own pages or from programs. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) =>
    readUtf8Json(body),
  )
  app.post('/graphql', {
    onRequest: async (request, reply) => {
      if (!isUtf8Json(request.headers['content-type'])) {
        return replyWithRefusal(reply, 415, 'OPERATION_REFUSED', {
          message: 'Send application/json in UTF-8.',
        })
      }
      if (!mayAct(request.headers, options.origins)) {
        const { publicUrl } = options.ports.settings
        return replyWithRefusal(reply, 403, 'FORBIDDEN_ORIGIN', { details: { publicUrl } })
      }
    },
    handler: async (request, reply) => {
      const type = answerTypeFor(request)
      reply.header('cache-control', 'no-store').type(contentType(type))
      return reply.send(await answerTo(request, reply, { ...options, whenItFails: statusOfFailure(type) }))
    },
  })
}

async function answerTo(
  request: FastifyRequest,
  reply: FastifyReply,
  options: GraphqlRouteOptions & { readonly whenItFails: number },
): Promise<string | Buffer> {
  const { apollo, pipeline, ports, report, whenItFails } = options
  const refuse = (status: number, errors: readonly GraphQLError[]) => {
    reply.code(status)
    return JSON.stringify(withRule(maskErrors({ errors }, request.id, report), request, {}))
  }
  const read = readOperationRequest(request.body)
  if (!read.ok) return refuse(400, [read.error])
  if (pipeline.mustRead(read.value)) await takeTurn()
  const prepared = pipeline.prepare(read.value, 'http')
  if (!prepared.ok) return refuse(whenItFails, prepared.error)
  const viewer = await options.authenticate(request.headers.cookie)
  if (viewer.kind === 'anonymous' && hasLoginCookie(request.headers.cookie))
    noteRefusal(request, 'auth.ended-login')
  const graph = graphContext(ports, viewer, factsOf(request), cookiesOf(request, reply, ports))
  let outcome: ExecutionResult | undefined
  const keep = (result: ExecutionResult) => {
    outcome = result
  }
  const context: ApolloContext = { graph, prepared: prepared.value, keep }
  const { variables } = read.value
  if (prepared.value.mustCompile()) await takeTurn()
  await apollo.executeOperation({ query: anyDocument, variables }, { contextValue: context })
  if (outcome === undefined) throw new Error('Apollo has not run the operation')
  // Without data, nothing ran: the variables did not fit.
  if (outcome.data === undefined) reply.code(whenItFails)
  const accountId = viewer.kind === 'anonymous' ? null : viewer.accountId
  const answer = withRule(maskErrors(outcome, request.id, report), request, {
    refused: graph.refused,
    accountId,
  })
  const { bytes, isTooLarge } = await writeAnswer(answer, prepared.value, request.id)
  if (isTooLarge) {
    noteRefusal(request, 'graph.answer-too-large', accountId)
    noteCode(request, 'ANSWER_TOO_LARGE')
  }
  return await compressAnswer(bytes, prepared.value.operation, { request, reply })
}

function factsOf(request: FastifyRequest) {
  return { id: request.id, ip: request.ip, userAgent: request.headers['user-agent'] ?? '' }
}

function cookiesOf(request: FastifyRequest, reply: FastifyReply, { settings }: Ports): Cookies {
  return {
    setLogin: (token) => void reply.header('set-cookie', loginCookie(settings, token)),
    clearLogin: () => void reply.header('set-cookie', endedLoginCookie(settings)),
    readSignUp: () => readSignUpToken(settings, request.headers.cookie),
    setSignUp: (token) => void reply.header('set-cookie', signUpCookie(settings, token)),
  }
}
