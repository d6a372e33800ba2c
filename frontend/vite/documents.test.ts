// @vitest-environment node
import { expect, test } from 'vitest'
import { importDocuments, parseDocuments } from './documents'

test('a graphql call becomes an import of its own document', () => {
  const code = 'const Viewer = graphql(`\n  query Viewer { viewer { name } }\n`)\nnext()'
  expect(importDocuments(code)).toBe(
    'import __document_Viewer from "virtual:document/Viewer"; const Viewer = __document_Viewer\n\n\nnext()',
  )
})

test('other code is left alone', () => {
  expect(importDocuments('const x = graphql(text)')).toBeNull()
})

test('the generated documents are found by name', () => {
  const source = [
    'export type A = { b: string };',
    'export const RowFragmentDoc = {"kind":"Document"} as unknown as DocumentNode<RowFragment, unknown>;',
    'export const ViewerDocument = {"kind":"Document","definitions":[]} as unknown as DocumentNode<A, B>;',
  ].join('\n')
  expect([...parseDocuments(source)]).toEqual([
    ['Row', '{"kind":"Document"}'],
    ['Viewer', '{"kind":"Document","definitions":[]}'],
  ])
})
