/**
 * How often a test repeats something that must always succeed: a few times in `npm test`, all rounds in `.ci/run` (or
 * with HORA_TEST_ROUNDS=all).
 */
export function rounds({ few, all }: { readonly few: number; readonly all: number }): number {
  return process.env['HORA_TEST_ROUNDS'] === 'all' ? all : few
}
