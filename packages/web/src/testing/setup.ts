import { failOnConsoleOutput } from '#web/testing/fail-on-console-output.ts'

failOnConsoleOutput()
