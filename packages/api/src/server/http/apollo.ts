import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { ExecutionResult, FormattedExecutionResult } from 'graphql'
import type { GraphContext } from '#graph/context.ts'
import type { Pipeline, Prepared } from '../pipeline/pipeline.ts'

/** A request's context, with the operation that the pipeline has let through. */
export interface ApolloContext {
  readonly graph: GraphContext
  readonly prepared: Prepared
  /** Takes what came of it, errors as they were thrown. */
  readonly keep: (outcome: ExecutionResult) => void
}

export type Apollo = ApolloServer<ApolloContext>

export interface ApolloOptions {
  readonly pipeline: Pipeline
  readonly devTools: boolean
}

/**
 * Apollo Server as the harness of operations: its plugins, its landing page. What it would parse and validate
 * again, the pipeline has done, and compiled documents answer in the place of graphql-js.
 */
export async function startApollo({ pipeline, devTools }: ApolloOptions): Promise<Apollo> {
  const apollo = new ApolloServer<ApolloContext>({
    schema: pipeline.schema,
    plugins: [...switchedOff, answerWhatIsPrepared, landingPage(devTools)],
    introspection: true,
    dangerouslyDisableValidation: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    nodeEnv: 'production',
  })
  await apollo.start()
  return apollo
}

/** Status and headers are the route's. */
const plainHead = { headers: new HeaderMap() }

/**
 * A gateway's executor would get objects with accessors, made for each request: each is a shape of its own to the
 * engine, and keeps the whole answer until the next full garbage collection.
 */
const answerWhatIsPrepared: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue, request }) => {
      const { prepared, graph, keep } = contextValue
      const outcome = await prepared.execute({}, graph, request.variables ?? {})
      keep(outcome)
      return { http: plainHead, body: { kind: 'single', singleResult: outcome as FormattedExecutionResult } }
    },
  }),
}

/** What Apollo adds by itself: it costs time at the start or for each field, or calls Apollo. */
const switchedOff = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

function landingPage(devTools: boolean): ApolloServerPlugin {
  return devTools
    ? ApolloServerPluginLandingPageLocalDefault({ embed: true, includeCookies: true, footer: false })
    : ApolloServerPluginLandingPageDisabled()
}

function ignore(): void {}
