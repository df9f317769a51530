import { defineConfig } from 'vitest/config'
import { integrationProject, peersProject, unitProject } from '../../vitest.shared.ts'

export default defineConfig({
  test: { projects: [unitProject, integrationProject, peersProject] },
})
