import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const placeholder = '.gitkeep'

/** Empties the output folder before a build, all but the tracked placeholder that Go's embed needs. */
export function keepPlaceholder(): Plugin {
  let outDir = ''
  return {
    name: 'vinculo:keep-placeholder',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    // Not at the start, so that a build that fails leaves the previous one; nor later, when public/ is copied.
    buildEnd(error) {
      if (error) return
      mkdirSync(outDir, { recursive: true })
      for (const name of readdirSync(outDir)) {
        if (name !== placeholder) rmSync(join(outDir, name), { recursive: true })
      }
    },
  }
}
