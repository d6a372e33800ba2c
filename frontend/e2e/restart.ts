import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Server } from './settings'

const answers = async ({ url }: Server) => {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Stops the worker's server, as for an update; server.sh starts it again when it may. */
export async function stopServer(server: Server): Promise<void> {
  writeFileSync(join(server.folder, 'stopped'), '')
  const pid = Number(readFileSync(join(server.folder, 'pid'), 'utf8'))
  process.kill(pid, 'SIGTERM')
  // It finishes what it is doing first.
  await expect.poll(() => runs(pid), { timeout: 30_000 }).toBe(false)
}

/** Lets it start again, on the same base. */
export async function startServer(server: Server): Promise<void> {
  rmSync(join(server.folder, 'stopped'), { force: true })
  await expect.poll(() => answers(server), { timeout: 30_000 }).toBe(true)
}
