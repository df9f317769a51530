import { defineConfig } from 'vitest/config'
import { graphUnitProject, integrationProject, peersProject, unitProject } from '../../vitest.shared.ts'

export default defineConfig({
  test: { projects: [unitProject, graphUnitProject, integrationProject, peersProject] },
})
