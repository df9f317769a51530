import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

type Extensions = Readonly<Record<string, unknown>>
type Answer = {
  extensions?: Extensions | undefined
  errors?: readonly { extensions?: Extensions | undefined }[]
}

/**
 * What a person can quote to support about a failed request: the id under which the server logged it, after the rule
 * that refused it, if one did. Everyday refusals have neither.
 */
export function supportReference({ extensions, errors }: Answer): string | undefined {
  const requestId = extensions?.['requestId'] ?? errors?.[0]?.extensions?.['requestId']
  if (typeof requestId !== 'string') return undefined
  const rule = extensions?.['rule']
  return typeof rule === 'string' ? `${rule} · ${requestId}` : requestId
}

export function referenceOfError(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) return supportReference(error)
  return ServerError.is(error) ? supportReference(answerIn(error.bodyText)) : undefined
}

/** The answer in a body; an empty one if something else than Hora wrote it. */
export function answerIn(body: string): Answer {
  try {
    const { extensions, errors } = (JSON.parse(body) ?? {}) as Answer
    return { extensions, ...(Array.isArray(errors) ? { errors } : {}) }
  } catch {
    return {}
  }
}
