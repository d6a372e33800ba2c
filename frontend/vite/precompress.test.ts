// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressFolder } from './precompress'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('text files get .br and .gz that unpack to the same text', async () => {
  const text = 'contrato '.repeat(500)
  writeFileSync(join(folder, 'a.js'), text)
  await compressFolder(folder)
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(folder, 'a.js.gz'))).toString()).toBe(text)
})

test('small files and files that are compressed already stay alone', async () => {
  writeFileSync(join(folder, 'small.css'), 'a{}')
  writeFileSync(join(folder, 'font.woff2'), 'x'.repeat(5000))
  await compressFolder(folder)
  expect(existsSync(join(folder, 'small.css.br'))).toBe(false)
  expect(existsSync(join(folder, 'font.woff2.gz'))).toBe(false)
})
