import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { ExecutionResult } from 'graphql'
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

interface ExecutorRequest {
  readonly context: ApolloContext
  readonly request: { readonly variables?: Record<string, unknown> }
}

/**
 * Apollo Server as the harness of operations: its plugins, its landing page. What it would parse and validate
 * again, the pipeline has done, and compiled documents run in the place of graphql-js.
 */
export async function startApollo({ pipeline, devTools }: ApolloOptions): Promise<Apollo> {
  const executor = async ({ context, request }: ExecutorRequest): Promise<ExecutionResult> => {
    const outcome = await context.prepared.execute({}, context.graph, request.variables ?? {})
    context.keep(outcome)
    return outcome
  }
  const apollo = new ApolloServer<ApolloContext>({
    gateway: {
      load: async () => ({ executor: executor as never }),
      onSchemaLoadOrUpdate: (announce) => {
        announce({ apiSchema: pipeline.schema, coreSupergraphSdl: '' })
        return () => {}
      },
      stop: async () => {},
    },
    plugins: [...switchedOff, landingPage(devTools)],
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
