/** How much of a long sweep runs: a part in `npm test`, all of it in `.ci/run` (or with HORA_TEST_ROUNDS=all). */
export const rounds = <T>({ few, all }: { few: T; all: T }): T =>
  process.env['HORA_TEST_ROUNDS'] === 'all' ? all : few
