import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { type DocumentNode, Kind } from 'graphql'
import { HttpResponse, http } from 'msw'
import { server } from '#web/testing/server.ts'

type Asked = { documentId: string; operationName: string; variables: unknown }

const nameOf = (document: DocumentNode): string | undefined =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.name?.value

/**
 * Answers one operation, typed by its document and thus by the SDL. Returns the variables of all requests, in order. A
 * function that returns `{ errors: [code] }` answers with graph errors instead.
 */
export function answer<
  Document extends DocumentNode,
  const Reply extends ResultOf<Document> | { errors: readonly string[] },
>(
  document: Document,
  reply: (variables: VariablesOf<Document>) => Reply | Promise<Reply>,
): VariablesOf<Document>[] {
  const asked: VariablesOf<Document>[] = []
  server.use(
    http.post('*/graphql', async ({ request }) => {
      const body = (await request.clone().json()) as Asked
      if (body.operationName !== nameOf(document)) return undefined
      asked.push(body.variables as VariablesOf<Document>)
      const result = await reply(body.variables as VariablesOf<Document>)
      return HttpResponse.json(isErrors(result) ? { errors: result.errors.map(toError) } : { data: result })
    }),
  )
  return asked
}

const isErrors = (result: unknown): result is { errors: readonly string[] } =>
  typeof result === 'object' && result !== null && 'errors' in result

const toError = (code: string) => ({ message: code, extensions: { code } })
