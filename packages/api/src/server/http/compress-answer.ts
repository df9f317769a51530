import type { FastifyReply, FastifyRequest } from 'fastify'
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import { codingFor, compress } from './encodings.ts'

/** Shorter answers fit into a packet or two anyway. */
const smallest = 1_024

/**
 * Compresses the answer of a query. The length of a compressed answer tells something about its content to those who
 * can add text to it and watch the network (BREACH). So answers that may hold a secret are never compressed: those of
 * mutations, which alone return the token of a link, and those that set a cookie (record 0071).
 */
export async function compressAnswer(
  answer: Buffer,
  { operation }: OperationDefinitionNode,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<Buffer> {
  const mayHoldSecret = operation !== OperationTypeNode.QUERY || reply.hasHeader('set-cookie')
  if (mayHoldSecret || answer.length < smallest) return answer
  reply.header('vary', 'accept-encoding')
  const coding = codingFor(request.headers['accept-encoding'])
  if (coding === null) return answer
  reply.header('content-encoding', coding)
  return await compress(answer, coding, 'often')
}
