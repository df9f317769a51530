import type { SignedInViewer } from '#auth/viewer.ts'
import { builder } from './builder.ts'

/** The signed-in person. Each feature adds its fields. */
export const ViewerType = builder.objectRef<SignedInViewer>('Viewer')
