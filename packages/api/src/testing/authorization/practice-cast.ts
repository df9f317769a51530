import type { SignedInViewer } from '#auth/viewer.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { World } from '../world.ts'

/** The people of one practice. Each feature adds its things: see `features/<name>/testing/things.ts`. */
export interface PracticeCast {
  readonly world: World
  /** A text in every name and address of this practice only. */
  readonly name: string
  readonly professional: ProfessionalViewer
  readonly client: SignedInViewer
  /** A client until the connection ended. */
  readonly former: SignedInViewer
}
