import { type Money, money } from './money.ts'

/** How a fraction of a minor unit is rounded. Over many amounts, `half-even` has no bias. */
export type Rounding = 'down' | 'up' | 'half-up' | 'half-even'

/** A share of an amount as a fraction of whole numbers, such as 25 of 100. */
export type Ratio = { readonly of: number; readonly in: number }

/**
 * The amount times a fraction, in exact integer arithmetic.
 * `down` and `up` mean towards and away from zero, so a refund mirrors its charge.
 */
export function multiply(amount: Money, ratio: Ratio, rounding: Rounding): Money {
  if (ratio.in === 0) throw new RangeError('A ratio needs a denominator other than zero')
  const product = BigInt(amount.amountMinor) * BigInt(ratio.of)
  const divisor = BigInt(ratio.in)
  const negative = product < 0n !== divisor < 0n
  const size = roundedQuotient(magnitude(product), magnitude(divisor), rounding)
  return money(Number(negative ? -size : size), amount.currency)
}

/**
 * Splits an amount by weights without losing a unit: the parts add up to the whole.
 * Left-over units go to the largest remainders, the earlier part first.
 */
export function allocate(amount: Money, weights: readonly number[]): readonly Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0) || total <= 0) {
    throw new RangeError('Weights are whole numbers, none negative, not all zero')
  }
  const whole = magnitude(BigInt(amount.amountMinor))
  const sign = amount.amountMinor < 0 ? -1 : 1
  const shares = weights.map((weight, index) => {
    const product = whole * BigInt(weight)
    return { index, units: Number(product / BigInt(total)), remainder: product % BigInt(total) }
  })
  let left = Math.abs(amount.amountMinor) - shares.reduce((sum, share) => sum + share.units, 0)
  const byRemainder = shares.toSorted((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
  for (const share of byRemainder) {
    if (left === 0) break
    share.units += 1
    left -= 1
  }
  return shares.map((share) => money(share.units * sign, amount.currency))
}

function roundedQuotient(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor
  const remainder = dividend % divisor
  return remainder > 0n && roundsUp(quotient, remainder * 2n, divisor, rounding) ? quotient + 1n : quotient
}

function roundsUp(quotient: bigint, twice: bigint, divisor: bigint, rounding: Rounding): boolean {
  switch (rounding) {
    case 'down':
      return false
    case 'up':
      return true
    case 'half-up':
      return twice >= divisor
    case 'half-even':
      return twice > divisor || (twice === divisor && quotient % 2n === 1n)
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
