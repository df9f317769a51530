/** What every mutation that sends a link gives. It does not tell whether the address has an account. */
export const mailedTo = {
  email: { type: 'String', description: 'The address a mail goes to, if it waits for one.' },
} as const
