import type { DocumentNode } from 'graphql'

/** The SHA-256 (hex) under which the server knows a document; codegen puts it on the document itself. */
export function documentId(document: DocumentNode): string {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!meta?.hash) throw new Error('A document without a hash: run the code generation.')
  return meta.hash
}
