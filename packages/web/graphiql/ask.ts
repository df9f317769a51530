/** Runs one operation; throws the first error's message. */
export async function ask<D>(query: string, variables: Record<string, unknown> = {}): Promise<D> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: D; errors?: { message: string }[] }
  if (errors?.[0] !== undefined) throw new Error(errors[0].message)
  return data
}
