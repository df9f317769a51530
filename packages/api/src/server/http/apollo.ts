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

/** A request's context, with the operation that passed the pipeline. */
export interface ApolloContext {
  readonly graph: GraphContext
  readonly prepared: Prepared
  /** Called with the result, including errors as they were thrown. */
  readonly keep: (outcome: ExecutionResult) => void
}

export type Apollo = ApolloServer<ApolloContext>

export interface ApolloOptions {
  readonly pipeline: Pipeline
  readonly devTools: boolean
}

/**
 * Apollo Server runs the operations, with its plugins and landing page. The pipeline has already parsed and validated
 * them, and compiled documents replace graphql-js.
 */
export async function startApollo({ pipeline, devTools }: ApolloOptions): Promise<Apollo> {
  const apollo = new ApolloServer<ApolloContext>({
    schema: pipeline.schema,
    plugins: [...switchedOff, runPrepared, landingPage(devTools)],
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

/**
 * What Apollo gets as the text of every request. It would parse the real text once more and keep documents in a cache of
 * its own, where those that clients write push out the registered ones.
 */
export const anyDocument = '{ __typename }'

/** The route sets the status and headers. */
const plainHead = { headers: new HeaderMap() }

/**
 * A gateway's executor would get objects with accessors, created for each request. Each has a new shape for the engine
 * and keeps the whole answer until the next full garbage collection.
 */
const runPrepared: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue, request }) => {
      const { prepared, graph, keep } = contextValue
      const outcome = await prepared.execute({}, graph, request.variables ?? {})
      keep(outcome)
      return { http: plainHead, body: { kind: 'single', singleResult: outcome as FormattedExecutionResult } }
    },
  }),
}

/** Apollo's default plugins. They cost time at the start or for each field, or call Apollo. */
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
