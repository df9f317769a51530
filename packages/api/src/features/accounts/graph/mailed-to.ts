/** The result of every mutation that sends a link. It does not show whether the address has an account. */
export const mailedTo = {
  email: { type: 'EmailAddress', description: 'The address; it gets a mail only if one is due.' },
} as const
