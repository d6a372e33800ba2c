import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Each worker has a server and a base to itself, because the general parameters hold for the whole base. The demo base, which
 * the tests only look at, is one for all.
 */
export const workers = 2

const firstPort = Number(process.env.VINCULO_E2E_PORT ?? 9180)

export type Server = { url: string; port: number; folder: string }

/** The server of the worker with that parallelIndex. */
export function serverOf(parallelIndex: number): Server {
  const port = firstPort + parallelIndex
  return { url: `http://127.0.0.1:${port}`, port, folder: join(tmpdir(), `vinculo-e2e-${port}`) }
}

export const demoServer = serverOf(workers)
