import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.ttf', '.txt', '.webmanifest'])
/** Smaller files fit in one packet as they are. */
const minimum = 1024

const encoders = {
  '.br': (data: Buffer) =>
    promisify(brotliCompress)(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  '.gz': (data: Buffer) => promisify(gzip)(data, { level: 9 }),
}

/** Writes FILE.br and FILE.gz beside each text file of the build, so that the server compresses nothing itself. */
export function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'vinculo:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle(error) {
      if (!error) await compressFolder(outDir)
    },
  }
}

/** Compresses the text files under a folder; exported for its test. */
export async function compressFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    compressible.has(extname(name)),
  )
  await Promise.all(files.map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const data = await readFile(path)
  if (data.length < minimum) return
  await Promise.all(
    Object.entries(encoders).map(async ([suffix, encode]) => {
      const encoded = await encode(data)
      if (encoded.length < data.length) await writeFile(path + suffix, encoded)
    }),
  )
}
