/** What cancelling costs, as it is stored: see `CancellationPolicy` in packages/schema, which is the same type. */
export interface StoredCancellation {
  readonly version: 2
  readonly tiers: readonly { readonly noticeMinutes: number; readonly owedPercent: number }[]
  readonly graceMinutes: number
  readonly insideLastTier: 'owes' | 'asks'
}

/** The default of the column. */
export const usualCancellation: StoredCancellation = {
  version: 2,
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  graceMinutes: 10,
  insideLastTier: 'asks',
}
