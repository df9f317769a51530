/** A data key as the database stores it, with the master key that wrapped it. */
export interface WrappedKey {
  readonly masterKeyId: string
  readonly wrapped: Uint8Array
}

/**
 * The keys that wrap data keys. The database never has them. They may be on this machine or in a key service, so every
 * call may wait; none may be made inside a transaction. The context is authenticated: a wrapped key with another
 * context does not unwrap.
 */
export interface MasterKeys {
  /** Makes the first key where that is possible and needed, and returns a sentence for the operator. */
  makeFirst(): Promise<string | null>
  /** The id of the key that wraps now. */
  current(): Promise<string>
  /** Whether a key with this id can unwrap. */
  knows(masterKeyId: string): Promise<boolean>
  wrap(key: Uint8Array, context: string): Promise<WrappedKey>
  /** Throws a `MasterKeyProblem` when the master key is unknown. */
  unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array>
}

/** The reason why private text cannot be read or written, in a sentence for the operator. */
export class MasterKeyProblem extends Error {
  override readonly name = 'MasterKeyProblem'
}
