/** The first invitation is for one person, for two weeks. */
export const firstInvitation = { maxUses: 1, expiresInDays: 14 } as const
