import type { SignedInViewer } from '#auth/viewer.ts'
import { builder } from './builder.ts'

/** The person who is signed in; every feature adds what it knows of them. */
export const ViewerType = builder.objectRef<SignedInViewer>('Viewer')
