import type { SignedInViewer } from '#auth/viewer.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { World } from '../world.ts'

/** A practice that each feature puts its things into: see `features/<name>/testing/things.ts`. */
export interface Furnished {
  readonly world: World
  /** In every name and address of this practice, and of no other. */
  readonly name: string
  readonly professional: ProfessionalViewer
  readonly client: SignedInViewer
  /** A client until the connection ended. */
  readonly former: SignedInViewer
}
