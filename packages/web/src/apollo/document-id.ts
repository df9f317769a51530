import type { DocumentNode } from 'graphql'

/** The SHA-256 (hex) by which the server knows a document; codegen stores it on the document itself. */
export function documentId(document: DocumentNode): string {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!meta?.hash) throw new Error('This document has no hash: run `pnpm codegen`.')
  return meta.hash
}
