import { forbidNoise } from '#web/testing/no-noise.ts'

forbidNoise()
